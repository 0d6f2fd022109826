import * as z from "zod/mini"
import { TrialEvidence } from "../ethogram/trial-evidence.ts"
import { CatId, EntryId, StepId } from "../ids.ts"
import { TrialRecord, TrialRole } from "../journal/session-record.ts"
import { ZonedTime } from "../time/zoned-time.ts"

/** The trial under way: what was asked and everything seen so far. */
export const RunningTrial = z.strictObject({
  /** Seconds from the start of the session. */
  atSecond: z.number().check(z.gte(0)),
  asked: z.number().check(z.gte(0)),
  role: z.optional(TrialRole),
  easier: z.optional(z.boolean()),
  evidence: TrialEvidence,
  clicks: z._default(z.array(z.number().check(z.gte(0))), []),
  treats: z._default(z.int().check(z.gte(0)), 0),
})
export type RunningTrial = Readonly<z.infer<typeof RunningTrial>>

/**
 * A session that has not ended: only what happened, nothing derived, so that it can be written to disk at every tap
 * and picked up after a crash. What comes next is computed from it by `coach`.
 */
export const RunningSession = z.strictObject({
  /** The id its journal entry will have. */
  id: EntryId,
  cat: CatId,
  step: StepId,
  startedAt: ZonedTime,
  trials: z.array(TrialRecord),
  current: z.optional(RunningTrial),
  /** Said by the person: the cat has lost interest, or they want to stop. */
  stop: z.optional(z.enum(["lost-interest", "person"])),
  /**
   * Every tap in the form the app that wrote it keeps them, so that one can be taken back even after a reload. What they
   * add up to is all in the fields above; whoever cannot read them goes by those.
   */
  taps: z.optional(z.array(z.unknown())),
})
export type RunningSession = Readonly<z.infer<typeof RunningSession>>
