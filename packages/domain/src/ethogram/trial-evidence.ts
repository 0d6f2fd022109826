import * as z from "zod/mini"
import { SignId } from "./sign.ts"
import { Outcome, StressLevel } from "./stress-level.ts"

/** Seconds from the trial's start, or a length in seconds; a day at most. */
const seconds = z.number().check(z.gte(0), z.lte(86_400))

/** One sign as it was seen. A state may carry its end; `severity` is the observer's own grade, kept in the sign's range. */
export const Observation = z
  .strictObject({
    sign: SignId,
    atSecond: seconds,
    untilSecond: z.optional(seconds),
    severity: z.optional(StressLevel),
    note: z.optional(z.string().check(z.maxLength(500))),
  })
  .check(
    z.refine((seen) => seen.untilSecond === undefined || seen.untilSecond >= seen.atSecond, {
      error: "A sign cannot end before it begins: untilSecond must not be before atSecond.",
      path: ["untilSecond"],
    }),
  )
export type Observation = Readonly<z.infer<typeof Observation>>

/** What the cat did with the food of a trial. */
export const FoodResponse = z.enum(["taken", "refused", "snatched", "not-offered"])
export type FoodResponse = z.infer<typeof FoodResponse>

/**
 * All that was seen in one trial, as the journal keeps it. Times are seconds from the trial's start. `word` is the
 * person's own verdict; `sated` says the cat had just eaten or had many treats; `dimLight` that pupils say little.
 */
export const TrialEvidence = z.strictObject({
  seconds: z.optional(seconds),
  signs: z._default(z.array(Observation).check(z.maxLength(500)), []),
  food: z._default(FoodResponse, "not-offered"),
  foodAtSeconds: z.optional(z.array(seconds).check(z.maxLength(500))),
  left: z.optional(z.boolean()),
  word: z.optional(Outcome),
  dimLight: z.optional(z.boolean()),
  sated: z.optional(z.boolean()),
})
export type TrialEvidence = Readonly<z.infer<typeof TrialEvidence>>
