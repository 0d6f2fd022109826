import { addMonths, type LocalDate } from "../time/local-date.ts"
import { roomPoints } from "./carrier-room.ts"
import { ventilationReasons } from "./carrier-ventilation.ts"
import type { BodyMeasures, Carrier } from "./gear-record.ts"
import { type DatedCheck, GEAR_CHECK_MONTHS } from "./harness-verdict.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, combine, ready, type Verdict, verdictOf } from "./verdict.ts"

/** The seven points of B-03, and the upkeep of B-12. */
export const carrierPoints = [
  "ventilation",
  "straps",
  "headroom",
  "turning-room",
  "capacity",
  "durability",
  "entry",
  "upkeep",
] as const
export type CarrierPoint = (typeof carrierPoints)[number]

export interface CarrierPointVerdict extends Verdict {
  readonly point: CarrierPoint
}
export interface CarrierVerdict extends Verdict {
  readonly points: readonly CarrierPointVerdict[]
}

export interface CarrierFacts {
  readonly today: LocalDate
  readonly carrier: Carrier
  readonly catKg?: number | undefined
  readonly body?: BodyMeasures | undefined
  /** Weather at the place, where known; a bubble window is judged by it. */
  readonly sunny?: boolean | undefined
  readonly celsius?: number | undefined
  readonly lastInspection?: DatedCheck | undefined
  readonly lastCleanedOn?: LocalDate | undefined
}

/** Field guides ask for the cat's weight and about a fifth to spare: our default. */
const RESERVE = 1.2
/** Wash at least monthly: our default. */
const CLEAN_MONTHS = 1

/** Judges each point by itself. What is unknown asks to be measured and never passes. */
export const carrierVerdict = (facts: CarrierFacts): CarrierVerdict => {
  const { carrier } = facts
  const room = roomPoints(carrier, facts.body)
  const reasons: Readonly<Record<CarrierPoint, readonly ReadinessReason[]>> = {
    ventilation: ventilationReasons(facts),
    straps: strapReasons(carrier),
    headroom: room.headroom,
    "turning-room": room.turningRoom,
    capacity: capacityReasons(carrier, facts.catKg),
    durability: durabilityReasons(carrier),
    entry: entryReasons(carrier),
    upkeep: upkeepReasons(facts),
  }
  const points = carrierPoints.map((point) => ({ point, ...verdictOf(reasons[point]) }))
  return { ...combine(points), points }
}

const strapReasons = ({ paddedStraps }: Carrier): readonly ReadinessReason[] => {
  if (paddedStraps === undefined) return [caution({ code: "measure-this", unknown: "padded-straps" })]
  return [paddedStraps ? ready({ code: "straps-padded" }) : caution({ code: "straps-unpadded" })]
}

const capacityReasons = ({ capacityKg }: Carrier, catKg: number | undefined): readonly ReadinessReason[] => {
  if (capacityKg === undefined || catKg === undefined)
    return [
      ...(capacityKg === undefined ? [blocked({ code: "measure-this", unknown: "capacity" })] : []),
      ...(catKg === undefined ? [blocked({ code: "measure-this", unknown: "cat-weight" })] : []),
    ]
  // Up to the next 100 g, so that the number we name is never too small.
  const neededKg = Math.ceil(catKg * RESERVE * 10) / 10
  if (capacityKg < catKg) return [blocked({ code: "cat-too-heavy", capacityKg, catKg, neededKg })]
  if (capacityKg < catKg * RESERVE) return [caution({ code: "little-reserve", capacityKg, catKg, neededKg })]
  return [ready({ code: "carries-enough", capacityKg, catKg })]
}

const durabilityReasons = ({ rigidBase, lockableZips, internalTether }: Carrier): readonly ReadinessReason[] => {
  const concerns = [
    ...(rigidBase === undefined ? [caution({ code: "measure-this", unknown: "rigid-base" })] : []),
    ...(rigidBase === false ? [caution({ code: "base-sags" })] : []),
    ...(lockableZips === undefined ? [blocked({ code: "measure-this", unknown: "lockable-zips" })] : []),
    ...(lockableZips === false ? [blocked({ code: "zips-open" })] : []),
    ...(internalTether === undefined ? [caution({ code: "measure-this", unknown: "internal-tether" })] : []),
    ...(internalTether === false ? [caution({ code: "no-tether" })] : []),
  ]
  return concerns.length > 0 ? concerns : [ready({ code: "sturdy" })]
}

const entryReasons = ({ entries }: Carrier): readonly ReadinessReason[] => {
  if (entries === undefined) return [caution({ code: "measure-this", unknown: "entries" })]
  if (entries.length === 0) return [caution({ code: "no-entry" })]
  const walkIn = entries.filter((entry) => entry !== "top")
  return [walkIn.length > 0 ? ready({ code: "easy-entry", entries: walkIn }) : caution({ code: "entry-only-from-top" })]
}

const upkeepReasons = (facts: CarrierFacts): readonly ReadinessReason[] => {
  const { lastInspection, lastCleanedOn } = facts
  const concerns = [
    ...inspectionReasons(facts),
    ...cleaningReasons(facts),
    ...(facts.carrier.washablePad === false ? [caution({ code: "pad-not-washable" })] : []),
    ...(facts.carrier.washablePad === undefined ? [caution({ code: "measure-this", unknown: "washable-pad" })] : []),
  ]
  return concerns.length === 0 && lastInspection !== undefined && lastCleanedOn !== undefined
    ? [ready({ code: "well-kept", inspectedOn: lastInspection.on, cleanedOn: lastCleanedOn })]
    : concerns
}

const inspectionReasons = ({ lastInspection, today }: CarrierFacts): readonly ReadinessReason[] => {
  if (lastInspection?.check.kind !== "carrier-inspection") return [caution({ code: "never-inspected" })]
  const { check, on } = lastInspection
  const parts = (["zipsOk", "meshOk", "strapsOk", "tetherOk"] as const).filter((part) => !check[part])
  return [
    ...(parts.length > 0 ? [blocked({ code: "parts-damaged", parts })] : []),
    ...(today > addMonths(on, GEAR_CHECK_MONTHS) ? [caution({ code: "inspection-due", lastOn: on })] : []),
  ]
}

const cleaningReasons = ({ lastCleanedOn, today }: CarrierFacts): readonly ReadinessReason[] => {
  if (lastCleanedOn === undefined) return [caution({ code: "never-cleaned" })]
  return today > addMonths(lastCleanedOn, CLEAN_MONTHS)
    ? [caution({ code: "cleaning-due", lastOn: lastCleanedOn })]
    : []
}
