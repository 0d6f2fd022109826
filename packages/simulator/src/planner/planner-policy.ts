import {
  append,
  type CatState,
  coach,
  curriculumOf,
  type Entry,
  type Fact,
  type JournalState,
  localDateOf,
  momentOf,
  nextToTrain,
  type PlanContext,
  type PlannedTrial,
  type Program,
  planContext,
  programOf,
  replay,
  type SessionSoFar,
  type Step,
  type StepId,
  type TrainedStep,
  type TrialRecord,
  trialSeconds,
  type ZonedTime,
} from "@catwalk/domain"
import type { Course } from "../course/course.ts"
import type { CatDescription, NextAnswer, Policy, PolicyRun, TrialSeen } from "../policy.ts"
import { courseProgram } from "./course-program.ts"

const FIRST_DAY = 20_000
const HOURS = ["09", "18", "20"] as const
const id = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`

/**
 * The product's own planner as a policy: it keeps a journal, replays it, asks the agenda which session comes next, and
 * lets the coach choose every trial. Nothing of it is written again here. `programFor` gives the program it follows on a
 * course, step for step the same; where it is left out the course itself is written down as one.
 */
export const plannerPolicy = (programFor: (course: Course) => Program = writtenDown()): Policy => ({
  name: "catwalk",
  rule: "The planner of this repository: the hardest amount that is still comfortable under what it believes of this cat",
  sees: "signs",
  start: (course, cat) => new PlannerRun(course, cat, programFor(course)),
})

/** Each course is written down once, however many cats follow it. */
const writtenDown = (): ((course: Course) => Program) => {
  const programs = new WeakMap<Course, Program>()
  return (course) => {
    const program = programs.get(course) ?? courseProgram(course)
    programs.set(course, program)
    return program
  }
}

class PlannerRun implements PolicyRun {
  private readonly curriculum
  private readonly stepIds: readonly StepId[]
  private state: JournalState
  private entries = 10
  private step: TrainedStep | undefined
  private session: SessionSoFar | undefined
  private asked: PlannedTrial | undefined
  private seconds = 0
  /** Where in the sitting this session began. */
  private startedAtSecond = 0
  private lastEnd: string | undefined
  /** The simulator reports a scare until the next session; the journal notes it once. */
  private scareNoted = false

  constructor(course: Course, cat: CatDescription, program: Program) {
    this.curriculum = curriculumOf([program])
    this.stepIds = program.steps.map((step) => step.id)
    const at = timeOf(0, "00")
    this.state = replay([], { curriculum: this.curriculum, now: momentOf(at) })
    const words = { shy: "shy", average: "easy-going", bold: "bold" } as const
    const born = { kitten: -200, adult: -1400, senior: -4400 }[cat.age]
    this.record("cat.profiled.v1", at, {
      name: "Imaginary cat",
      region: "uk-eu",
      temperament: words[cat.temperament],
      born: localDateOf(FIRST_DAY + born),
      frightenedBefore: false,
      foodMotivation: "medium",
      traits: [],
      goals: [],
    })
    this.record("program.enrolled.v1", at, { program: program.id })
    this.record("schedule.set.v1", at, {
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      sessionsPerDay: course.sessionsPerDay,
      minutesPerSession: 5,
      coaching: "standard",
      treatKcal: 0.4,
    })
  }

  day(view: Parameters<PolicyRun["day"]>[0]): ReturnType<PolicyRun["day"]> {
    this.close()
    const at = timeOf(view.day, HOURS[view.sessionsToday] ?? "21")
    if (view.scareSeen && !this.scareNoted) this.record("incident.noted.v1", at, { kind: "scare" })
    this.scareNoted = view.scareSeen
    const over = this.cat().endings.find((ending) => ending.forNow && ending.retryOn <= FIRST_DAY + view.day)
    if (over !== undefined) this.record("program.resumed.v1", at, { program: programOf(over.step) })
    const answer = this.answer(at)
    if (answer.kind === "session") this.begin(at, 0)
    return answer
  }

  /** The step that the agenda offers now, an end that it tells of, or nothing for today. */
  private answer(at: ZonedTime): ReturnType<PolicyRun["day"]> {
    const cat = this.cat()
    this.step = nextToTrain(cat, this.context(at))
    if (this.step !== undefined) return { kind: "session" }
    const [ended] = cat.endings
    // After a long rest the owner tries again, as the agenda then offers.
    return ended === undefined || ended.forNow ? { kind: "rest" } : { kind: "stop", reason: ended.because }
  }

  next(view: Parameters<PolicyRun["next"]>[0]): NextAnswer {
    const { step, session } = this
    if (step === undefined || session === undefined) return { kind: "end" }
    this.seconds = view.minutesUsed * 60 - this.startedAtSecond
    const { next } = coach(this.cat(), step, session, this.context(session.startedAt))
    if (next.kind === "over") {
      this.lastEnd = next.ended
      return this.goOnWithNextStep(view)
    }
    const { trial } = next
    this.asked = trial
    const u = difficulty(step, trial.criterion)
    const index = this.stepIds.indexOf(step.id)
    const predicted = trial.chances === undefined ? {} : { predictedCalm: trial.chances.calm / 100 }
    return { kind: "trial", step: index, u, ...predicted }
  }

  private begin(at: ZonedTime, second: number): void {
    this.session = { startedAt: at, trials: [] }
    this.startedAtSecond = second
    this.seconds = 0
    this.lastEnd = undefined
  }

  /** A session that ended early at its goal leaves time in the sitting: the agenda says whether another step may have it. */
  private goOnWithNextStep(view: Parameters<PolicyRun["next"]>[0]): NextAnswer {
    const second = Math.ceil(view.minutesUsed * 60)
    const hour = this.session?.startedAt.slice(11, 13) ?? "09"
    const ended = this.lastEnd
    this.close()
    if (ended !== "goal") return { kind: "end" }
    const at = timeOf(view.day, hour, second)
    if (this.answer(at).kind !== "session") return { kind: "end" }
    this.begin(at, second)
    return this.next(view)
  }

  observe(seen: TrialSeen): void {
    const { step, session, asked } = this
    if (step === undefined || session === undefined || asked === undefined) return
    const done = sameAs(seen.u, difficulty(step, asked.criterion)) ? asked.criterion : criterionOf(step, seen.u)
    const record: TrialRecord = {
      atSecond: this.seconds,
      asked: asked.criterion,
      role: asked.role,
      // Imaginary steps have no easier way: their owner asked for the start, and says so.
      done,
      evidence: {
        seconds: trialSeconds(step, done) * (seen.outcome === "stressed" ? 0.5 : 1),
        signs: [],
        food: seen.tookFood ? "taken" : "not-offered",
        word: seen.outcome,
      },
      treats: seen.tookFood ? 1 : 0,
      counts: true,
    }
    this.session = { ...session, trials: [...session.trials, record] }
  }

  /** Writes the session that has just ended into the journal. */
  private close(): void {
    const { step, session } = this
    this.session = undefined
    if (step === undefined || session === undefined || session.trials.length === 0) return
    this.record("session.recorded.v1", session.startedAt, {
      step: step.id,
      seconds: Math.round(this.seconds),
      trials: session.trials,
      ended: this.lastEnd ?? "time",
    })
  }

  private record(type: Fact["type"], at: ZonedTime, body: unknown): void {
    this.entries++
    const entry = {
      id: id(this.entries),
      household: id(1),
      cat: id(2),
      at,
      by: id(3),
      device: id(4),
      type,
      body,
    } as Entry
    const next = append(this.state, entry, this.options(at))
    if (next === undefined) throw new Error("The journal of an imaginary cat only ever grows")
    this.state = next
  }

  private options(at: ZonedTime) {
    return { curriculum: this.curriculum, now: momentOf(at) }
  }

  private context(at: ZonedTime): PlanContext {
    return planContext(this.state, this.curriculum, momentOf(at))
  }

  private cat(): CatState {
    const [cat] = this.state.cats.values()
    if (cat === undefined) throw new Error("The journal begins with the cat")
    return cat
  }
}

/** A long sitting goes on past the hour, and past midnight. */
export const timeOf = (day: number, hour: string, second = 0): ZonedTime => {
  const pad = (value: number): string => String(value).padStart(2, "0")
  const ofDay = Number(hour) * 3600 + second
  const date = localDateOf(FIRST_DAY + day + Math.floor(ofDay / 86_400))
  const minute = Math.floor((ofDay % 86_400) / 60)
  return `${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:${pad(ofDay % 60)}Z[UTC]` as ZonedTime
}

const difficulty = (step: Step, criterion: number): number => {
  const { axis } = step
  if (axis.type === "levels") return criterion / (axis.levels.length - 1)
  return axis.type === "graded" ? Math.log(criterion / axis.start) / Math.log(axis.goal / axis.start) : 0
}

/** What was asked was done, but for the last bits of a logarithm. */
const sameAs = (u: number, asked: number): boolean => Math.abs(u - asked) < 1e-9

const criterionOf = (step: Step, u: number): number => {
  const { axis } = step
  if (axis.type === "levels") return Math.round(u * (axis.levels.length - 1))
  return axis.type === "graded" ? Math.floor(axis.start * (axis.goal / axis.start) ** u * 10 + 1e-6) / 10 : 0
}
