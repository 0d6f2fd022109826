import type { CatId, GearId } from "../ids.ts"
import type { DatedCheck } from "../readiness/harness-verdict.ts"
import type { Moment } from "../time/zoned-time.ts"
import type { GearState } from "./cat-state.ts"
import type { FactOf } from "./entry.ts"

type GearFact =
  | FactOf<"gear.added.v1">
  | FactOf<"gear.checked.v1">
  | FactOf<"gear.cleaned.v1">
  | FactOf<"gear.retired.v1">

/** Folds one fact about gear. False when it names gear that was never added. */
export const foldGear = (gear: Map<GearId, GearState>, fact: GearFact, moment: Moment): boolean => {
  const id = fact.body.gear
  const known = gear.get(id)
  if (fact.type === "gear.added.v1") {
    const unused = {
      addedOn: moment.date,
      lastCheck: undefined,
      checkedOn: new Map(),
      lastCleanedOn: undefined,
      retired: false,
    }
    gear.set(id, { ...unused, ...known, id, record: fact.body.record })
    return true
  }
  if (known === undefined) return false
  switch (fact.type) {
    case "gear.checked.v1":
      gear.set(id, checked(known, { on: moment.date, check: fact.body.check }, fact.cat))
      return true
    case "gear.cleaned.v1":
      gear.set(id, { ...known, lastCleanedOn: moment.date })
      return true
    case "gear.retired.v1":
      gear.set(id, { ...known, retired: true })
      return true
  }
}

const checked = (gear: GearState, lastCheck: DatedCheck, cat: CatId | undefined): GearState => ({
  ...gear,
  lastCheck,
  checkedOn: cat === undefined ? gear.checkedOn : new Map([...gear.checkedOn, [cat, lastCheck]]),
})
