import type { Leash } from "./gear-record.ts"
import { caution, ready, type Verdict, verdictOf } from "./verdict.ts"

/** Convention: 1.2 to 1.8 m is standard, 3 to 5 m a long line. Shorter than a metre pulls all the time (our default). */
const LONG_METRES = 3
const SHORT_METRES = 1

/** A leash never blocks by itself: what it hangs from (`harnessVerdict`) can. */
export const leashVerdict = ({ name, metres, style, wristLoop }: Leash): Verdict => {
  const concerns = [
    ...(style === "retractable" ? [caution({ code: "leash-retractable", name })] : []),
    ...(style === "long-line" || metres >= LONG_METRES ? [caution({ code: "leash-long", name, metres })] : []),
    ...(metres < SHORT_METRES ? [caution({ code: "leash-short", name, metres })] : []),
    ...(wristLoop ? [] : [caution({ code: "no-wrist-loop", name })]),
  ]
  return verdictOf(concerns.length > 0 ? concerns : [ready({ code: "leash-suits", name })])
}
