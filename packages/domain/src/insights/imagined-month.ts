import type { EntryId, StepId } from "../ids.ts"
import type { CatState, JournalState } from "../journal/cat-state.ts"
import type { Entry, FactBody, FactType } from "../journal/entry.ts"
import { append } from "../journal/replay.ts"
import type { SessionEnd, TrialRecord } from "../journal/session-record.ts"
import { nextToTrain } from "../planner/agenda.ts"
import { coach } from "../planner/coach.ts"
import { dayLimits } from "../planner/day-limits.ts"
import { enrolledPrograms } from "../planner/enrolled-programs.ts"
import type { PlanContext } from "../planner/plan-context.ts"
import type { SessionSoFar } from "../planner/session-run.ts"
import { type StepStatus, stepStatus } from "../planner/step-status.ts"
import { treatAllowance } from "../planner/treat-allowance.ts"
import { HANDLING_SECONDS } from "../planner/trial-length.ts"
import type { Step, TrainedStep } from "../program/step.ts"
import { seededChance } from "../rewards/seeded.ts"
import { localDateOf } from "../time/local-date.ts"
import { momentOf, type ZonedTime } from "../time/zoned-time.ts"
import type { Habits } from "./habits.ts"
import { type ImaginedCat, imagineCat } from "./imagined-cat.ts"

/** What one imagined month made of one step. */
export interface ImaginedStep {
  /** Days from today until the step was mastered, 0 where it already was; undefined if it never came to that. */
  readonly masteredIn: number | undefined
  readonly sessions: number
  readonly trials: number
  /** Trials noted as stressed. */
  readonly stressed: number
  /** Of the person's time. */
  readonly seconds: number
  /** The hardest criterion met calmly by the end; undefined where nothing was. */
  readonly reach: number | undefined
  /** Where the step stood on the last evening. */
  readonly standing: StepStatus["kind"]
}

export type ImaginedMonth = ReadonlyMap<StepId, ImaginedStep>

export interface MonthSetting {
  readonly days: number
  readonly habits: Habits
  readonly seed: string
}

/** Fetching the gear, closing doors and writing it down, for every time the cat is sat down with (our-default). */
const PREPARATION_SECONDS = 180

/**
 * One way in which the coming days may go, beginning tomorrow: a cat drawn from what is believed, the real agenda and coach
 * day by day, and a journal of its own that nobody keeps. Closed gates stay closed, nothing frightening happens outside of
 * training, and every answer asked before a session is a yes.
 */
export const imagineMonth = (
  cat: CatState,
  at: ZonedTime,
  context: PlanContext,
  setting: MonthSetting,
): ImaginedMonth => {
  const diary = new Diary(cat, at, context)
  const imagined = imagineCat(cat, context.model, setting.seed)
  const days = seededChance(`${setting.seed}|days`)
  for (let day = 1; day <= setting.days; day++) {
    const missed = days.next() < setting.habits.missedShare
    const again = days.next() < setting.habits.againShare
    if (!missed) trainDay(diary, imagined, day, again)
  }
  return diary.finished()
}

const trainDay = (diary: Diary, imagined: ImaginedCat, day: number, again: boolean): void => {
  diary.goTo(day, FIRST_MINUTE * 60)
  diary.glance(day)
  const count = dayLimits(diary.cat, diary.context).sessions
  for (let slot = 0; slot < (again ? count : 1); slot++) {
    const second = (FIRST_MINUTE + (slot * DAY_MINUTES) / Math.max(1, count - 1)) * 60
    if (second > diary.second) diary.goTo(day, second)
    // A session that ended early at its goal leaves the sitting open: the agenda may offer another step at once.
    for (let sitting = 0; sitting < MOST_IN_A_ROW; sitting++) {
      const step = nextToTrain(diary.cat, diary.context)
      if (step === undefined) break
      if (sitting === 0) diary.spend(step.id, PREPARATION_SECONDS)
      trainStep(diary, imagined, step, day)
    }
  }
}

/** Sessions are imagined between eight in the morning and ten at night. */
const FIRST_MINUTE = 8 * 60
const DAY_MINUTES = 14 * 60
const MOST_IN_A_ROW = 6
const MOST_TRIALS = 60

const trainStep = (diary: Diary, imagined: ImaginedCat, step: TrainedStep, day: number): void => {
  const { cat, context, at } = diary
  const { pieceKcal } = treatAllowance(cat, context)
  const trials: TrialRecord[] = []
  let seconds = 0
  let ended: SessionEnd = "time"
  imagined.begin(cat, step, context.now)
  const session: SessionSoFar = { startedAt: at, trials }
  while (trials.length < MOST_TRIALS) {
    const { next } = coach(cat, step, session, context)
    if (next.kind === "over") {
      ended = next.ended
      break
    }
    const { trial } = next
    const { outcome, success } = imagined.react(step, trial)
    // A stressed trial is broken off half-way.
    const length = Math.round(trial.seconds * (outcome === "stressed" ? 0.5 : 1))
    const treat = trial.treat && outcome !== "stressed" && success !== false
    trials.push({
      atSecond: seconds,
      asked: trial.criterion,
      role: trial.role,
      ...(trial.easier ? { easier: true } : {}),
      evidence: { signs: [], food: treat ? "taken" : "not-offered", seconds: length, word: outcome },
      ...(success === undefined ? {} : { success }),
      treats: treat ? 1 : 0,
      counts: true,
    })
    seconds += length + HANDLING_SECONDS
  }
  imagined.end(context.now.epochMs + seconds * 1000)
  const treats = trials.reduce((sum, trial) => sum + trial.treats, 0)
  diary.note("session.recorded.v1", {
    step: step.id,
    seconds,
    trials,
    ended,
    treatKcal: Number((treats * pieceKcal).toFixed(2)),
  })
  diary.count(step.id, day, trials, seconds)
  diary.goTo(day, diary.second + seconds)
}

interface Tally {
  masteredIn: number | undefined
  sessions: number
  trials: number
  stressed: number
  seconds: number
}

/** The journal of one imagined month and what is counted of it. */
class Diary {
  second = 0
  at: ZonedTime
  context: PlanContext
  private state: JournalState
  private entries = 0
  private readonly tallies = new Map<StepId, Tally>()
  private readonly steps: readonly Step[]
  private readonly zone: string
  private readonly today: number
  private readonly id: CatState["id"]

  constructor(cat: CatState, at: ZonedTime, context: PlanContext) {
    this.id = cat.id
    this.at = at
    this.today = momentOf(at).day
    this.zone = at.slice(at.search(/(Z|[+-]\d\d:\d\d)\[/))
    // Only this cat, and nothing that waits for another entry: so that each imagined entry can simply be added.
    this.state = { ...context.state, cats: new Map([[cat.id, cat]]), concerns: [], newest: undefined }
    this.context = { ...context, state: this.state }
    this.steps = enrolledPrograms(cat, context).flatMap((program) => program.steps)
    for (const { id } of this.steps) {
      const masteredIn = cat.steps.get(id)?.mastered === undefined ? undefined : 0
      this.tallies.set(id, { masteredIn, sessions: 0, trials: 0, stressed: 0, seconds: 0 })
    }
  }

  get cat(): CatState {
    return this.state.cats.get(this.id) as CatState
  }

  goTo(day: number, second: number): void {
    const whole = Math.min(86_399, Math.ceil(second))
    const two = (value: number): string => String(Math.floor(value)).padStart(2, "0")
    const clock = `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}`
    this.second = whole
    this.at = `${localDateOf(this.today + day)}T${clock}.000${this.zone}` as ZonedTime
    this.context = { ...this.context, now: momentOf(this.at) }
  }

  /** One look at all gear that lies about; the imagined cat never minds it. */
  glance(day: number): void {
    for (const step of this.steps) {
      if (step.kind !== "passive") continue
      const { kind } = stepStatus(this.cat, step, this.context)
      if (kind !== "open" && kind !== "practising") continue
      this.note("passive.noted.v1", { step: step.id, glance: "ignores" })
      this.noteMastery(step.id, day)
    }
  }

  spend(step: StepId, seconds: number): void {
    const tally = this.tallies.get(step)
    if (tally !== undefined) tally.seconds += seconds
  }

  count(step: StepId, day: number, trials: readonly TrialRecord[], seconds: number): void {
    const tally = this.tallies.get(step)
    if (tally === undefined) return
    tally.sessions++
    tally.trials += trials.length
    tally.stressed += trials.filter(({ evidence }) => evidence.word === "stressed").length
    tally.seconds += seconds
    this.noteMastery(step, day)
  }

  note<T extends FactType>(type: T, body: FactBody<T>): void {
    this.entries++
    const name = `00000000-0000-7000-8000-${this.entries.toString(16).padStart(12, "0")}`
    // Household, person and device are nobody's: the entry never leaves this function's journal.
    const entry = {
      id: name as EntryId,
      household: name,
      cat: this.id,
      at: this.at,
      by: name,
      device: name,
      type,
      body,
    }
    const { curriculum, model, now } = this.context
    const next = append({ ...this.state, newest: undefined }, entry as unknown as Entry, { curriculum, model, now })
    if (next === undefined) throw new Error("An imagined journal only ever grows")
    this.state = next
    this.context = { ...this.context, state: next }
  }

  finished(): ImaginedMonth {
    const { cat } = this
    const steps = this.steps.map((step): readonly [StepId, ImaginedStep] => {
      const tally = this.tallies.get(step.id) as Tally
      return [step.id, { ...tally, reach: reachOf(cat, step), standing: stepStatus(cat, step, this.context).kind }]
    })
    return new Map(steps)
  }

  private noteMastery(step: StepId, day: number): void {
    const tally = this.tallies.get(step)
    if (tally === undefined || tally.masteredIn !== undefined) return
    if (this.cat.steps.get(step)?.mastered !== undefined) tally.masteredIn = day
  }
}

const reachOf = (cat: CatState, step: Step): number | undefined => {
  const known = cat.steps.get(step.id)
  return known?.kind === "exposure" ? known.longestCalm : undefined
}
