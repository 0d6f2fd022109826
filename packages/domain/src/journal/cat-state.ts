import type { SignId } from "../ethogram/sign.ts"
import type { StressLevel } from "../ethogram/stress-level.ts"
import type { CatId, EntryId, GearId, PersonId, ProgramId, StepId } from "../ids.ts"
import type { Place } from "../program/dimension.ts"
import type { BodyMeasures, GearRecord } from "../readiness/gear-record.ts"
import type { DatedCheck } from "../readiness/harness-verdict.ts"
import type { HealthRecord } from "../readiness/health-record.ts"
import type { DayNumber, LocalDate } from "../time/local-date.ts"
import type { CatProfile } from "./cat-profile.ts"
import type { Incident, Schedule } from "./entry.ts"
import type { Reading } from "./reading.ts"
import type { SessionEnd } from "./session-record.ts"
import type { StepState } from "./step-state.ts"

/** All that is known of one cat: what replay makes of the journal. */
export interface CatState {
  readonly id: CatId
  readonly profile: CatProfile
  /** False while entries name a cat that no profile has described yet. */
  readonly described: boolean
  readonly weights: readonly { readonly date: LocalDate; readonly kg: number }[]
  readonly idealKg: number | undefined
  readonly body: BodyMeasures | undefined
  readonly health: readonly HealthRecord[]
  readonly enrolments: ReadonlyMap<ProgramId, Enrolment>
  readonly steps: ReadonlyMap<StepId, StepState>
  /** Places where the cat was calm in training at least once. */
  readonly places: ReadonlySet<Place>
  /** What is learned of this cat's pace and boldness on one step, and is the first guess of the next. */
  readonly learner: Learner
  /** How wound up the cat was left, 0 to 1, and when; it halves every few hours. */
  readonly arousal: { readonly level: number; readonly epochMs: number }
  readonly rest: Rest | undefined
  /** Training is locked until a vet has cleared the cat, or the illness is over. */
  readonly lock: MedicalLock | undefined
  readonly loose: boolean
  /** Signs that want a vet when they come again, and when they were seen last. */
  readonly watched: readonly { readonly sign: SignId; readonly day: DayNumber }[]
  /** Newest outings and outdoor sessions, oldest first, at most 6: was there fear, and was it a whole outing? */
  readonly outdoors: readonly { readonly day: DayNumber; readonly fear: boolean; readonly whole: boolean }[]
  readonly endings: readonly Ending[]
  /** Endings that a new try has reopened, oldest first. */
  readonly pastEndings: readonly Ending[]
  readonly incidents: readonly (Incident & { readonly day: DayNumber })[]
  readonly today: DayTotals
  readonly schedule: Schedule | undefined
}

export type Enrolment =
  | { readonly status: "enrolled"; readonly since: DayNumber }
  | { readonly status: "paused"; readonly since: DayNumber; readonly until: LocalDate | undefined }
  | { readonly status: "left"; readonly since: DayNumber }

export interface Learner {
  readonly paceWeights: readonly number[]
  readonly reading: Reading
  /** How much bolder than the first guess this cat has proved, in units of difficulty, and over how many steps. */
  readonly boldness: number
  readonly steps: number
}

/** No demands until this moment, because of what the last session was like. */
export interface Rest {
  readonly untilEpochMs: number
  readonly hours: number
  readonly because: "stressed-session" | "scare"
  readonly stress: StressLevel
}

export type MedicalLock =
  | {
      readonly because: "sign"
      /** The newest sign, and those seen before it that no vet has cleared yet. */
      readonly sign: SignId
      readonly earlier?: readonly SignId[]
      readonly day: DayNumber
    }
  | { readonly because: "illness"; readonly day: DayNumber }

/** Walking, or one step, is not for this cat: said kindly, with a date to try again. */
export interface Ending {
  readonly because: "repeated-fear-outdoors" | "no-progress"
  /** The step that made it plain; for fear outdoors all outdoor steps rest with it. */
  readonly step: StepId
  readonly on: DayNumber
  readonly retryOn: DayNumber
  readonly sessions: number
  /** A long rest rather than a verdict: it happened for the first time. */
  readonly forNow: boolean
}

/** What all people of the household did with this cat on one calendar day. */
export interface DayTotals {
  readonly day: DayNumber
  readonly sessions: readonly {
    readonly step: StepId
    readonly by: PersonId
    readonly endedEpochMs: number
    /** An outing ends when the cat has had enough: nothing of it is left for another step. */
    readonly ended: SessionEnd | "outing"
    readonly seconds: number
  }[]
  readonly treats: number
  readonly kcal: number
}

export interface GearState {
  readonly id: GearId
  readonly record: GearRecord
  readonly addedOn: LocalDate
  readonly lastCheck: DatedCheck | undefined
  /** The newest check on each cat's own body: a harness that fits one cat says nothing about another. */
  readonly checkedOn: ReadonlyMap<CatId, DatedCheck>
  readonly lastCleanedOn: LocalDate | undefined
  readonly retired: boolean
}

/** An entry that was kept but could not be used as it stands, and why. */
export interface Concern {
  readonly entry: EntryId
  readonly code:
    | "in-the-future"
    | "unknown-step"
    | "unknown-gear"
    | "not-trained"
    | "corrects-nothing"
    | "correction-of-another-type"
    | "same-id-different-entry"
    | "no-cat-named"
  /** What would settle it: the entry it names and that has not arrived, or the moment its day has come. */
  readonly awaits?: { readonly entry: EntryId } | { readonly epochMs: number }
}

/** The whole household, as replay leaves it. */
export interface JournalState {
  readonly cats: ReadonlyMap<CatId, CatState>
  readonly gear: ReadonlyMap<GearId, GearState>
  readonly people: ReadonlyMap<PersonId, string>
  readonly schedule: Schedule
  readonly concerns: readonly Concern[]
  /** Sort key of the newest entry folded in; an entry that sorts after it can simply be added. */
  readonly newest: { readonly epochMs: number; readonly id: EntryId } | undefined
}
