import type { CarrierUnknown } from "./carrier-reason.ts"
import type { BodyMeasures, Carrier } from "./gear-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready } from "./verdict.ts"

/** Nose to tail base plus this, to lie stretched out: a convention among carrier guides. */
const LIE_SPARE_CM = 10
/** Below two thirds of its length a cat can't stand and turn: our default. */
const STAND_SHARE = 2 / 3
/** Two shoulder widths to turn around (the airlines' formula), or half the cat's length where unmeasured: our default. */
const TURN_SHOULDERS = 2
const TURN_SHARE = 1 / 2

/** Room to sit, stand and turn (B-03; 9 CFR 3.14): height against the cat's, floor against its length. */
export const roomPoints = (
  carrier: Carrier,
  body: BodyMeasures | undefined,
): { readonly headroom: readonly ReadinessReason[]; readonly turningRoom: readonly ReadinessReason[] } => ({
  headroom: headroomReasons(carrier.innerCm?.height, body?.heightCm),
  turningRoom: turningReasons(carrier.innerCm ?? {}, body ?? {}),
})

const headroomReasons = (cm: number | undefined, catCm: number | undefined): readonly ReadinessReason[] => {
  if (cm === undefined || catCm === undefined) return measureFirst({ "inner-height": cm, "cat-height": catCm })
  return [cm < catCm ? blocked({ code: "headroom-low", cm, catCm }) : ready({ code: "headroom-enough", cm, catCm })]
}

const turningReasons = (inner: NonNullable<Carrier["innerCm"]>, body: BodyMeasures): readonly ReadinessReason[] => {
  const { lengthCm: catCm } = body
  if (inner.length === undefined || inner.width === undefined || catCm === undefined)
    return measureFirst({ "inner-length": inner.length, "inner-width": inner.width, "cat-length": catCm })
  // Whichever side the person called length, the cat lies along the longer one.
  const lengthCm = Math.max(inner.length, inner.width)
  const widthCm = Math.min(inner.length, inner.width)
  const neededWidth = body.shoulderCm === undefined ? catCm * TURN_SHARE : body.shoulderCm * TURN_SHOULDERS
  const concerns = [
    ...lengthReasons(lengthCm, catCm),
    ...(widthCm < neededWidth ? [blocked({ code: "too-narrow-to-turn", cm: widthCm, neededCm: neededWidth })] : []),
  ]
  return concerns.length > 0 ? concerns : [ready({ code: "room-to-turn", lengthCm, widthCm })]
}

const lengthReasons = (cm: number, catCm: number): readonly ReadinessReason[] => {
  const standCm = catCm * STAND_SHARE
  if (cm < standCm) return [blocked({ code: "too-short-to-turn", cm, neededCm: standCm })]
  const lieCm = catCm + LIE_SPARE_CM
  return cm < lieCm ? [caution({ code: "too-short-to-lie", cm, neededCm: lieCm })] : []
}

const measureFirst = (
  values: Readonly<Partial<Record<CarrierUnknown, number | undefined>>>,
): readonly ReadinessReason[] =>
  (Object.keys(values) as CarrierUnknown[])
    .filter((unknown) => values[unknown] === undefined)
    .map((unknown) => blocked({ code: "measure-this", unknown }))
