import type { GearId } from "../ids.ts"
import { type CarrierVerdict, carrierVerdict } from "./carrier-verdict.ts"
import type { Carrier, Harness, Leash } from "./gear-record.ts"
import { harnessVerdict } from "./harness-verdict.ts"
import { leashVerdict } from "./leash-verdict.ts"
import type { GearFacts, ReadinessFacts } from "./readiness-facts.ts"
import { compareLevels, type Verdict } from "./verdict.ts"

interface Judged<Kind, Judgement extends Verdict> {
  readonly id: GearId
  readonly name: string
  readonly kind: Kind
  readonly judgement: Judgement
}
/** One piece of gear that can be judged, judged. */
export type GearVerdict =
  | Judged<"harness", Verdict>
  | Judged<"leash", Verdict>
  | (Judged<"carrier", CarrierVerdict> & { readonly bubble: boolean })

type Judgeable = GearFacts & { readonly record: Harness | Leash | Carrier }

/** Verdicts on harnesses, leashes and carriers in use, in the order they were added. */
export const gearVerdicts = (facts: ReadinessFacts): readonly GearVerdict[] =>
  facts.gear
    .filter((gear) => gear.retired !== true)
    .filter(isJudgeable)
    .map((gear) => judgeGear(gear, facts))

type GearOfKind<Kind extends GearVerdict["kind"]> = Extract<GearVerdict, { readonly kind: Kind }>

/** The picked one of that kind, or else the best there is. */
export const bestGear = <Kind extends GearVerdict["kind"]>(
  kind: Kind,
  facts: ReadinessFacts,
): GearOfKind<Kind> | undefined => {
  const all = gearVerdicts(facts).filter((gear): gear is GearOfKind<Kind> => gear.kind === kind)
  const picked = all.filter(({ id }) => facts.using?.includes(id) === true)
  const choice = picked.length > 0 ? picked : all
  return choice.toSorted((a, b) => compareLevels(a.judgement.verdict, b.judgement.verdict))[0]
}

const isJudgeable = (gear: GearFacts): gear is Judgeable =>
  gear.record.kind === "harness" || gear.record.kind === "leash" || gear.record.kind === "carrier"

const judgeGear = (
  { id, record, lastCheck, lastCleanedOn, kgAtCheck }: Judgeable,
  facts: ReadinessFacts,
): GearVerdict => {
  const { name } = record
  switch (record.kind) {
    case "harness":
      return {
        id,
        name,
        kind: "harness",
        judgement: harnessVerdict(record, lastCheck, facts.today, facts.kg, kgAtCheck),
      }
    case "leash":
      return { id, name, kind: "leash", judgement: leashVerdict(record) }
    case "carrier": {
      const { today, kg: catKg, body, weather } = facts
      const bubble = record.bubble === "sealed" || record.bubble === "vented"
      const conditions = { sunny: weather?.sun, celsius: weather?.celsius }
      const judgement = carrierVerdict({
        ...{ today, carrier: record, catKg, body, lastInspection: lastCheck, lastCleanedOn },
        ...conditions,
      })
      return { id, name, kind: "carrier", bubble, judgement }
    }
  }
}
