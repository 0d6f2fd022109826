import {
  type Agenda,
  agenda,
  append,
  type CatState,
  type Coaching,
  type Curriculum,
  coach,
  type Entry,
  HANDLING_SECONDS,
  type JournalState,
  momentOf,
  type Outcome,
  type PlanContext,
  type PlannedTrial,
  type ProgramId,
  planContext,
  replay,
  type SessionSoFar,
  type StepId,
  type TrainedStep,
  type TrialRecord,
  type ZonedTime,
} from "@catwalk/domain"
import { aFact, miso } from "./entries.ts"
import { on } from "./when.ts"

/** How the cat answers one trial. */
export interface Answer {
  readonly outcome: Outcome
  /** For skills: did it do what was asked? */
  readonly success?: boolean
  readonly counts?: boolean
}

/** One session as it went, and what the coach said before and after each trial. */
export interface Sitting {
  readonly cat: CatState
  readonly step: TrainedStep
  readonly at: ZonedTime
  readonly context: PlanContext
  readonly session: SessionSoFar
  /** One more than there are trials: the last is the end. */
  readonly coachings: readonly Coaching[]
}

/** What the app showed at one moment. */
export interface Look {
  readonly cat: CatState
  readonly at: ZonedTime
  readonly context: PlanContext
  readonly agenda: Agenda
}

export interface Life {
  readonly journal: readonly Entry[]
  readonly state: JournalState
  readonly looks: readonly Look[]
  readonly sittings: readonly Sitting[]
}

export interface LifeOptions {
  readonly curriculum: Curriculum
  readonly enrolled: readonly ProgramId[]
  /** What is in the journal before: the cat's description, records, gear. */
  readonly before?: readonly Entry[]
  /** What happens on the way, oldest first: written down before the first look that comes after it. */
  readonly events?: readonly Entry[]
  /** Days on which the person opens the app, counted from 0. */
  readonly days: readonly number[]
  readonly clocks?: readonly string[]
  /** Answers in turn, over all sessions; begun again when they run out. */
  readonly answers: readonly Answer[] | ((trial: PlannedTrial, sitting: SessionSoFar, day: number) => Answer)
}

/** Lives with the app: looks at the agenda, does what its first line asks, and writes down what the cat showed. */
export const live = (options: LifeOptions): Life => {
  const { curriculum, days, clocks = ["09:00", "18:00"] } = options
  const enrolled = options.enrolled.map((program, n) =>
    aFact("program.enrolled.v1", { program }, { at: on(0, "08:30"), n }),
  )
  const journal: Entry[] = [...(options.before ?? []), ...enrolled]
  const looks: Look[] = []
  const sittings: Sitting[] = []
  let state = replay(journal, { curriculum, now: momentOf(on(0, "08:31")) })
  let given = 0
  const record = (entry: Entry, now: ZonedTime): void => {
    journal.push(entry)
    const options = { curriculum, now: momentOf(now) }
    state = append(state, entry, options) ?? replay(journal, options)
  }
  const events = [...(options.events ?? [])]
  const lookAt = (day: number, clock: string): void => {
    const at = on(day, clock)
    for (let next = events[0]; next !== undefined && next.at < at; next = events[0]) {
      record(next, at)
      events.shift()
    }
    const cat = state.cats.get(miso)
    if (cat === undefined) return
    const context = planContext(state, curriculum, momentOf(at))
    const shown = agenda(cat, at, context)
    looks.push({ cat, at, context, agenda: shown })
    for (const step of glancesWanted(shown))
      record(aFact("passive.noted.v1", { step, glance: "interested" }, { at }), at)
    const step = firstStep(shown, curriculum)
    if (step === undefined) return
    const sitting = sit(cat, step, at, context, (trial, session) =>
      typeof options.answers === "function"
        ? options.answers(trial, session, day)
        : (options.answers[given++ % options.answers.length] ?? { outcome: "calm" }),
    )
    sittings.push(sitting)
    record(entryOf(sitting), at)
  }
  for (const day of days) for (const clock of clocks) lookAt(day, clock)
  return { journal, state, looks, sittings }
}

const glancesWanted = ({ lines }: Agenda): readonly StepId[] =>
  lines.flatMap((line) => (line.kind === "glance" && !line.done ? [line.step] : []))

const firstStep = ({ lines }: Agenda, curriculum: Curriculum): TrainedStep | undefined => {
  const line = lines.find((one) => one.kind === "session" || one.kind === "refresher")
  if (line?.kind !== "session" && line?.kind !== "refresher") return undefined
  const step = curriculum.step(line.plan.step)
  return step?.kind === "passive" ? undefined : step
}

/** Coaches one session to its end. */
export const sit = (
  cat: CatState,
  step: TrainedStep,
  at: ZonedTime,
  context: PlanContext,
  answer: (trial: PlannedTrial, session: SessionSoFar) => Answer,
): Sitting => {
  let session: SessionSoFar = { startedAt: at, trials: [] }
  let coaching = coach(cat, step, session, context)
  const coachings = [coaching]
  let atSecond = 0
  while (coaching.next.kind === "trial" && coachings.length < 60) {
    const { trial } = coaching.next
    const record = answered(trial, atSecond, answer(trial, session))
    atSecond += trial.seconds + HANDLING_SECONDS
    session = { ...session, trials: [...session.trials, record] }
    coaching = coach(cat, step, session, context)
    coachings.push(coaching)
  }
  return { cat, step, at, context, session, coachings }
}

/** The trial as it was asked, with the cat's answer. */
export const answered = (trial: PlannedTrial, atSecond: number, { outcome, success, counts }: Answer): TrialRecord => ({
  atSecond,
  asked: trial.criterion,
  role: trial.role,
  ...(trial.easier ? { easier: true } : {}),
  evidence: {
    signs: [],
    food: trial.treat && outcome !== "stressed" ? "taken" : "not-offered",
    seconds: trial.seconds,
    word: outcome,
  },
  treats: trial.treats,
  counts: counts ?? true,
  ...(success === undefined ? {} : { success }),
})

export const entryOf = ({ step, session, coachings, at, cat }: Sitting): Entry => {
  const next = coachings.at(-1)?.next
  const last = session.trials.at(-1)
  return aFact(
    "session.recorded.v1",
    {
      step: step.id,
      seconds: last === undefined ? 0 : last.atSecond + (last.evidence.seconds ?? 0),
      trials: [...session.trials],
      ended: next?.kind === "over" ? next.ended : "person",
      treatKcal: session.trials.reduce((sum, trial) => sum + trial.treats, 0) * 0.5,
    },
    { at, cat: cat.id },
  )
}
