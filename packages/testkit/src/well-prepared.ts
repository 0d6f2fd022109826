import type { CatId, Entry } from "@catwalk/domain"
import { aFact, gearId, miso } from "./entries.ts"
import { dateOn, on } from "./when.ts"

/** All that opens every gate of the planning stage: records, weight, measures, a harness and a backpack that were checked. */
export const wellPrepared = (cat: CatId = miso): readonly Entry[] => {
  const told = { cat, at: on(0, "08:00") }
  const household = { at: on(0, "08:00") }
  return [
    aFact("cat.weighed.v1", { kg: 4 }, told),
    aFact("cat.measured.v1", { lengthCm: 45, heightCm: 30, shoulderCm: 12 }, told),
    ...vaccinations(cat),
    aFact("gear.added.v1", { gear: gearId(1), record: harness }, household),
    aFact("gear.checked.v1", { gear: gearId(1), check: fits }, { at: on(0, "08:05") }),
    aFact("gear.added.v1", { gear: gearId(2), record: leash }, household),
    aFact("gear.added.v1", { gear: gearId(3), record: backpack }, household),
    aFact("gear.checked.v1", { gear: gearId(3), check: inspected }, { at: on(0, "08:05") }),
  ]
}

const vaccinations = (cat: CatId): readonly Entry[] => {
  const told = { cat, at: on(0, "08:00") }
  const injected = (vaccine: "core" | "felv", day: number, more: object) =>
    aFact("cat.health-recorded.v1", { kind: "vaccination", vaccine, on: dateOn(day), ...more }, told)
  const first = { course: "first-adult", finalOfCourse: true }
  return [
    ...[injected("core", -425, first), injected("core", -60, { course: "booster" })],
    ...[injected("felv", -425, first), injected("felv", -60, { course: "booster" })],
    aFact(
      "cat.health-recorded.v1",
      { kind: "microchip", number: "276098106234567", registryCheckedOn: dateOn(-30) },
      told,
    ),
    aFact(
      "cat.health-recorded.v1",
      { kind: "parasite-treatment", against: "broad", on: dateOn(-1), coversDays: 365 },
      told,
    ),
  ]
}

const harness = { kind: "harness", name: "Vest", style: "vest", madeForCats: true, ringAt: "back" } as const
const leash = { kind: "leash", name: "Blue", metres: 1.5, style: "fixed", wristLoop: true } as const
const fits = {
  kind: "harness-fit",
  fingers: 2,
  backingOutPasses: true,
  rotationOk: true,
  walksNormally: true,
  chafing: false,
  clipBackup: true,
} as const
const backpack = {
  kind: "carrier",
  name: "Pack",
  innerCm: { length: 50, width: 35, height: 45 },
  capacityKg: 8,
  mesh: [
    { side: "left", openFraction: 0.6 },
    { side: "right", openFraction: 0.6 },
    { side: "top", openFraction: 0.4 },
  ],
  bubble: "none",
  paddedStraps: true,
  rigidBase: true,
  lockableZips: true,
  internalTether: true,
  entries: ["top", "side"],
  washablePad: true,
} as const
const inspected = { kind: "carrier-inspection", zipsOk: true, meshOk: true, strapsOk: true, tetherOk: true } as const
