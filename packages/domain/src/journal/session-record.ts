import * as z from "zod/mini"
import { TrialEvidence } from "../ethogram/trial-evidence.ts"
import { GearId, StepId } from "../ids.ts"
import { Held } from "../program/dimension.ts"

/** Why a session ended; all but `person` and `interrupted` are the coach's own rules. */
export const SessionEnd = z.enum([
  "goal",
  "lost-interest",
  "uneasy-pair",
  "stressed",
  "medical",
  "time",
  "treats",
  "person",
  "interrupted",
])
export type SessionEnd = z.infer<typeof SessionEnd>

/** Why a trial stands where it does in the session. */
export const TrialRole = z.enum(["warm-up", "varied", "top", "easy-ending"])
export type TrialRole = z.infer<typeof TrialRole>

/**
 * One presentation. `asked` is the criterion in the unit of the step's axis, or the index of the level (0 is the
 * easiest); `done` is what the cat really did, in the same unit, where it differs. `atSecond` counts from the start of
 * the session.
 */
export const TrialRecord = z.strictObject({
  atSecond: z.number().check(z.gte(0), z.lte(86_400)),
  asked: z.number().check(z.gte(0), z.lte(100_000)),
  /** What the coach asked it for; absent when no coach did. */
  role: z.optional(TrialRole),
  done: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
  /** The trial asked for the step's easier way back instead of its first amount. */
  easier: z.optional(z.boolean()),
  evidence: TrialEvidence,
  /** For skills: whether the cat did what was asked. Stress vetoes it all the same. */
  success: z.optional(z.boolean()),
  /** Clicks, in seconds from the start of the trial. */
  clicks: z.optional(z.array(z.number().check(z.gte(0)))),
  treats: z._default(z.int().check(z.gte(0), z.lte(200)), 0),
  /** False for "that one didn't count": kept, shown, and left out of what is learned. */
  counts: z._default(z.boolean(), true),
})
export type TrialRecord = Readonly<z.infer<typeof TrialRecord>>

/** One sitting with one step. The entry's `at` is its start; `seconds` its length. */
export const SessionRecord = z.strictObject({
  step: StepId,
  seconds: z.number().check(z.gte(0), z.lte(86_400)),
  trials: z.array(TrialRecord).check(z.maxLength(500)),
  ended: SessionEnd,
  /** Kilocalories of the treats given, where known. */
  treatKcal: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  /** Where and how it really was, when it differed from what the step holds. */
  held: z.optional(Held),
  gear: z.optional(z.array(GearId)),
  note: z.optional(z.string().check(z.maxLength(4000))),
})
export type SessionRecord = Readonly<z.infer<typeof SessionRecord>>
