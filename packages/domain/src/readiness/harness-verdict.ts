import { addMonths, type LocalDate } from "../time/local-date.ts"
import type { GearCheck, Harness, HarnessFitCheck } from "./gear-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready, type Verdict, verdictOf } from "./verdict.ts"

/** A check with the day it was made. */
export interface DatedCheck {
  readonly on: LocalDate
  readonly check: GearCheck
}

/** Coughlin & van Heezik 2015: ranges shrank at about 3 % of body mass, not at 1 to 2 %. */
const LOAD_LIMIT = 0.02
/** Check again monthly, besides the two fingers before every outing: our default. */
export const GEAR_CHECK_MONTHS = 1
/** A fit that nobody has felt for half a year, or since the cat gained or lost a tenth, is unknown: our defaults. */
const FIT_LAPSES_MONTHS = 6
const FIT_LAPSES_SHARE = 0.1

/** L-04 and L-08: a cat harness, the ring on the back, two fingers, and a cat that can't back out. */
export const harnessVerdict = (
  harness: Harness,
  lastCheck: DatedCheck | undefined,
  today: LocalDate,
  catKg: number | undefined,
  kgAtCheck?: number | undefined,
): Verdict => {
  const concerns = [
    ...makeReasons(harness),
    ...checkReasons(harness, lastCheck, today),
    ...weightReasons(harness, lastCheck, { from: kgAtCheck, to: catKg }),
    ...loadReasons(harness, catKg),
    ...(harness.style === "h" || harness.style === "figure-8" ? [ready({ code: "h-style-needs-care" })] : []),
  ]
  const fits = lastCheck !== undefined && concerns.every(({ level }) => level !== "blocked")
  const praise = fits ? [ready({ code: "harness-fits", name: harness.name, checkedOn: lastCheck.on })] : []
  return verdictOf([...concerns, ...praise])
}

/**
 * May this harness be put on at all (L-04)? The right kind, and not one that rubs; how it fits is found out while it is
 * worn indoors, and every wear begins with two fingers (L-08).
 */
export const harnessSuits = (harness: Harness, lastCheck: DatedCheck | undefined): Verdict => {
  const rubs = lastCheck?.check.kind === "harness-fit" && lastCheck.check.chafing
  const concerns = [...makeReasons(harness), ...(rubs ? [blocked({ code: "harness-chafes" })] : [])]
  return verdictOf(concerns.length > 0 ? concerns : [ready({ code: "harness-suits", name: harness.name })])
}

const makeReasons = ({ name, madeForCats, ringAt }: Harness): readonly ReadinessReason[] => [
  ...(madeForCats ? [] : [blocked({ code: "harness-not-for-cats", name })]),
  ...(ringAt === "back" ? [] : [blocked({ code: "ring-not-on-back", name, ringAt })]),
]

const checkReasons = (
  { name }: Harness,
  last: DatedCheck | undefined,
  today: LocalDate,
): readonly ReadinessReason[] => {
  if (last === undefined || last.check.kind !== "harness-fit") return [blocked({ code: "harness-never-checked", name })]
  return [...fitReasons(last.check), ...dueReasons(name, last.on, today)]
}

const dueReasons = (name: string, lastCheckedOn: LocalDate, today: LocalDate): readonly ReadinessReason[] => {
  if (today > addMonths(lastCheckedOn, FIT_LAPSES_MONTHS))
    return [blocked({ code: "harness-check-lapsed", name, lastCheckedOn })]
  return today > addMonths(lastCheckedOn, GEAR_CHECK_MONTHS)
    ? [caution({ code: "harness-check-due", name, lastCheckedOn })]
    : []
}

/** Straps that fitted the cat of last spring may let a thinner one out, and cut into a heavier one. */
const weightReasons = (
  { name }: Harness,
  last: DatedCheck | undefined,
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
): readonly ReadinessReason[] => {
  if (last?.check.kind !== "harness-fit" || from === undefined || to === undefined) return []
  return Math.abs(to - from) > from * FIT_LAPSES_SHARE
    ? [blocked({ code: "weight-changed-since-check", name, lastCheckedOn: last.on, fromKg: from, toKg: to })]
    : []
}

const fitReasons = (check: HarnessFitCheck): readonly ReadinessReason[] => [
  ...fingerReasons(check.fingers),
  ...(check.backingOutPasses ? [] : [blocked({ code: "cat-backs-out" })]),
  ...(check.rotationOk ? [] : [blocked({ code: "harness-turns" })]),
  ...(check.walksNormally ? [] : [blocked({ code: "cat-moves-oddly" })]),
  ...(check.chafing ? [blocked({ code: "harness-chafes" })] : []),
  ...(check.clipBackup === true ? [] : [caution({ code: "no-backup-clip" })]),
]

/** Two is the guide's measure. Some vets want it snugger, so one finger cautions; none, or three and more, fail. */
const fingerReasons = (fingers: number): readonly ReadinessReason[] => {
  if (fingers >= 3) return [blocked({ code: "harness-loose", fingers })]
  if (fingers === 1) return [caution({ code: "harness-tight", fingers })]
  return fingers === 0 ? [blocked({ code: "harness-tight", fingers })] : []
}

const loadReasons = ({ grams }: Harness, catKg: number | undefined): readonly ReadinessReason[] => {
  if (grams === undefined) return []
  if (catKg === undefined) return [caution({ code: "harness-weight-unjudged", grams })]
  const limitGrams = Math.floor(catKg * 1000 * LOAD_LIMIT)
  return grams > catKg * 1000 * LOAD_LIMIT ? [caution({ code: "harness-heavy", grams, catKg, limitGrams })] : []
}
