import { Outcome, SignId, TrialRole } from "@catwalk/domain"
import * as z from "zod/mini"

/** Seconds from the start of the session. */
const at = z.number().check(z.gte(0))
const criterion = z.number().check(z.gte(0), z.lte(100_000))
const place = z.int().check(z.gte(0))

/**
 * One thing the person said with a thumb. Between two trials, what is seen of the cat belongs to the trial just over.
 * Taps hold facts only; everything else on the screen is computed from them, so taking one back is leaving it out.
 */
export const Tap = z.discriminatedUnion("tap", [
  z.strictObject({
    tap: z.literal("begin"),
    at,
    asked: criterion,
    easier: z.boolean(),
    /** What the coach meant the trial for: after an easy ending it asks for no more. */
    role: z.optional(TrialRole),
  }),
  z.strictObject({ tap: z.literal("pause"), at }),
  z.strictObject({ tap: z.literal("resume"), at }),
  z.strictObject({ tap: z.literal("click"), at }),
  z.strictObject({ tap: z.literal("food"), at, food: z.enum(["taken", "refused", "snatched"]) }),
  z.strictObject({ tap: z.literal("left"), at }),
  z.strictObject({ tap: z.literal("sign"), at, sign: SignId }),
  z.strictObject({ tap: z.literal("sign-begins"), at, sign: SignId }),
  z.strictObject({ tap: z.literal("sign-ends"), at, sign: SignId }),
  /** The outcome. `done` where the cat did less than was asked. */
  z.strictObject({
    tap: z.literal("end"),
    at,
    word: z.optional(Outcome),
    success: z.optional(z.boolean()),
    done: z.optional(criterion),
    /** Treats that were due by then, tapped for or not. */
    treats: z.optional(place),
  }),
  /** "That one didn't count", or it did after all. `trial` counts from 0. */
  z.strictObject({ tap: z.literal("count"), at, trial: place, counts: z.boolean() }),
  /** How much it really was; without `done` it was what was asked. */
  z.strictObject({ tap: z.literal("really"), at, trial: place, done: z.optional(criterion) }),
  /** How things stand around the cat from now on: it has just eaten, or the light is too dim to judge pupils. */
  z.strictObject({ tap: z.literal("around"), at, what: z.enum(["sated", "dimLight"]), holds: z.boolean() }),
  /**
   * Nothing was said: an outcome was taken back, and its trial's watch stands where it stood then, until the person goes
   * on with the trial.
   */
  z.strictObject({ tap: z.literal("held"), at }),
  z.strictObject({ tap: z.literal("stop"), at, why: z.enum(["lost-interest", "person"]) }),
])
export type Tap = Readonly<z.infer<typeof Tap>>
