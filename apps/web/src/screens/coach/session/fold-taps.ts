import {
  type Observation,
  type RunningSession,
  type RunningTrial,
  type SignId,
  type TrialEvidence,
  type TrialRecord,
  treatsGiven,
} from "@catwalk/domain"
import { onWatch, pauseWatch, resumeWatch, type Stopwatch, startWatch } from "./stopwatch.ts"
import type { Tap } from "./tap.ts"

/** What the taps add up to: the facts of the session, and the watch of the trial under way or just over. */
export interface SessionView {
  readonly trials: readonly TrialRecord[]
  readonly current: RunningTrial | undefined
  readonly stop: RunningSession["stop"]
  readonly watch: Stopwatch | undefined
  /** The trial under way had ended; its outcome was taken back and waits to be said again. */
  readonly held: boolean
  /** Signs that go on as states, each with its place among the evidence of the trial under way. */
  readonly goingOn: readonly { readonly sign: SignId; readonly index: number }[]
  /** What holds around the cat: part of what is seen in each trial from when it was said. */
  readonly around: Around
  /** Treats that were due in the trial just over, whether anybody tapped for them or not. */
  readonly due: number
}

type Around = Pick<TrialEvidence, "sated" | "dimLight">

export const nothingYet: SessionView = {
  trials: [],
  current: undefined,
  stop: undefined,
  watch: undefined,
  held: false,
  goingOn: [],
  around: {},
  due: 0,
}

export const foldTaps = (taps: readonly Tap[], from: SessionView = nothingYet): SessionView =>
  taps.reduce(foldTap, from)

/** One tap more. A tap that makes no sense where it falls, such as a second outcome, changes nothing. */
export const foldTap = (view: SessionView, tap: Tap): SessionView => {
  switch (tap.tap) {
    case "begin":
      return begin(view, tap)
    case "pause":
      return onCurrent(view, (watch) => pauseWatch(watch, tap.at))
    case "resume":
      return resume(view, tap.at)
    case "held":
      return hold(view, tap.at)
    case "click":
      return click(view, tap.at)
    case "food":
      return food(view, tap)
    case "left":
      return seen(view, (evidence) => ({ ...evidence, left: true }))
    case "sign":
      return sign(view, tap.sign, tap.at)
    case "sign-begins":
      return signBegins(view, tap.sign, tap.at)
    case "sign-ends":
      return signEnds(view, tap.sign, tap.at)
    case "end":
      return end(view, tap)
    case "count":
      return onTrial(view, tap.trial, (trial) => ({ ...trial, counts: tap.counts }))
    case "really":
      return onTrial(view, tap.trial, ({ done: _before, ...trial }) =>
        tap.done === undefined || tap.done === trial.asked ? trial : { ...trial, done: tap.done },
      )
    case "around":
      return around(view, tap)
    case "stop":
      return stop(view, tap)
  }
}

/** Seconds since the start of the trial under way or, between trials, of the one just over. */
export const trialSecond = (view: SessionView, at: number): number =>
  view.watch === undefined ? 0 : onWatch(view.watch, at)

/** The evidence as it stands this moment: a state that goes on has lasted until now. */
export const evidenceNow = (view: SessionView, at: number): TrialEvidence | undefined => {
  if (view.current === undefined) return undefined
  const { evidence } = view.current
  if (view.goingOn.length === 0) return evidence
  const second = trialSecond(view, at)
  return { ...evidence, signs: endStates(evidence.signs, view.goingOn, second) }
}

const begin = (view: SessionView, tap: Extract<Tap, { tap: "begin" }>): SessionView => {
  if (view.current !== undefined || view.stop !== undefined) return view
  return {
    ...view,
    current: {
      atSecond: tap.at,
      asked: tap.asked,
      ...(tap.role === undefined ? {} : { role: tap.role }),
      ...(tap.easier ? { easier: true } : {}),
      evidence: { signs: [], food: "not-offered", ...view.around },
      clicks: [],
      treats: 0,
    },
    watch: startWatch(tap.at),
    goingOn: [],
  }
}

const resume = (view: SessionView, at: number): SessionView => {
  const resumed = onCurrent(view, (watch) => resumeWatch(watch, at))
  return view.held ? { ...resumed, held: false } : resumed
}

const hold = (view: SessionView, at: number): SessionView =>
  view.held || view.current === undefined ? view : { ...onCurrent(view, (watch) => pauseWatch(watch, at)), held: true }

const onCurrent = (view: SessionView, change: (watch: Stopwatch) => Stopwatch): SessionView =>
  view.current === undefined || view.watch === undefined ? view : { ...view, watch: change(view.watch) }

const onTrial = (view: SessionView, index: number, change: (trial: TrialRecord) => TrialRecord): SessionView => {
  const trial = view.trials[index]
  return trial === undefined ? view : { ...view, trials: view.trials.with(index, change(trial)) }
}

/** Changes what was seen: of the trial under way, or else of the one just over. */
const seen = (view: SessionView, change: (evidence: TrialEvidence) => TrialEvidence): SessionView => {
  const { current } = view
  if (current !== undefined) {
    const evidence = change(current.evidence)
    return { ...view, current: { ...current, evidence, treats: eatenIn(evidence) } }
  }
  return onTrial(view, view.trials.length - 1, (trial) =>
    withTreats({ ...trial, evidence: change(trial.evidence) }, view.due),
  )
}

/** Pieces that were tapped for. */
const eatenIn = ({ foodAtSeconds = [] }: TrialEvidence): number => foodAtSeconds.length

/** The treat often comes when the outcome is said, so what becomes of it is counted anew with each tap after it. */
const withTreats = (trial: TrialRecord, due: number): TrialRecord => ({
  ...trial,
  treats: treatsGiven({ ...trial, treats: eatenIn(trial.evidence) }, due),
})

const click = (view: SessionView, at: number): SessionView => {
  const second = trialSecond(view, at)
  const { current } = view
  if (current !== undefined) return { ...view, current: { ...current, clicks: [...current.clicks, second] } }
  return onTrial(view, view.trials.length - 1, (trial) => ({ ...trial, clicks: [...(trial.clicks ?? []), second] }))
}

const food = (view: SessionView, tap: Extract<Tap, { tap: "food" }>): SessionView => {
  const second = trialSecond(view, tap.at)
  return seen(view, (evidence) => ({
    ...evidence,
    food: tap.food,
    ...(tap.food === "refused" ? {} : { foodAtSeconds: [...(evidence.foodAtSeconds ?? []), second] }),
  }))
}

const addSign = (view: SessionView, observation: Observation): SessionView =>
  seen(view, (evidence) => ({ ...evidence, signs: [...evidence.signs, observation] }))

const sign = (view: SessionView, id: SignId, at: number): SessionView =>
  addSign(view, { sign: id, atSecond: trialSecond(view, at) })

const signBegins = (view: SessionView, id: SignId, at: number): SessionView => {
  if (view.goingOn.some((state) => state.sign === id)) return view
  const { current } = view
  if (current === undefined) return sign(view, id, at)
  const index = current.evidence.signs.length
  return { ...sign(view, id, at), goingOn: [...view.goingOn, { sign: id, index }] }
}

const signEnds = (view: SessionView, id: SignId, at: number): SessionView => {
  const states = view.goingOn.filter((state) => state.sign === id)
  if (states.length === 0) return view
  const second = trialSecond(view, at)
  const ended = seen(view, (evidence) => ({ ...evidence, signs: endStates(evidence.signs, states, second) }))
  return { ...ended, goingOn: view.goingOn.filter((state) => state.sign !== id) }
}

/** Goes into the trial under way, which it is true of as well, and into all that follow; what is over stays as it was. */
const around = (view: SessionView, { what, holds }: Extract<Tap, { tap: "around" }>): SessionView => {
  if ((view.around[what] === true) === holds) return view
  const { current } = view
  const changed = { ...view, around: withFact(view.around, what, holds) }
  return current === undefined
    ? changed
    : { ...changed, current: { ...current, evidence: withFact(current.evidence, what, holds) } }
}

/** Only what holds is written down. */
const withFact = <T extends Around>(seen: T, what: keyof Around, holds: boolean): T => {
  const { [what]: _before, ...rest } = seen
  return { ...rest, ...(holds ? { [what]: true } : {}) } as T
}

const endStates = (signs: readonly Observation[], states: SessionView["goingOn"], second: number): Observation[] =>
  signs.map((observation, index) =>
    states.some((state) => state.index === index)
      ? { ...observation, untilSecond: Math.max(observation.atSecond, second) }
      : observation,
  )

const end = (view: SessionView, tap: Extract<Tap, { tap: "end" }>): SessionView => {
  const evidence = evidenceNow(view, tap.at)
  const { current } = view
  if (current === undefined || evidence === undefined) return view
  const { clicks, evidence: _asItWas, ...rest } = current
  const trial: TrialRecord = {
    ...rest,
    ...(tap.done === undefined ? {} : { done: tap.done }),
    evidence: {
      ...evidence,
      seconds: trialSecond(view, tap.at),
      ...(tap.word === undefined ? {} : { word: tap.word }),
    },
    ...(tap.success === undefined ? {} : { success: tap.success }),
    ...(clicks.length === 0 ? {} : { clicks }),
    counts: true,
  }
  const due = tap.treats ?? 0
  return {
    ...view,
    trials: [...view.trials, withTreats(trial, due)],
    current: undefined,
    held: false,
    goingOn: [],
    due,
  }
}

/** A trial broken off is left out, unless something was seen in it: a sign is never thrown away. */
const stop = (view: SessionView, tap: Extract<Tap, { tap: "stop" }>): SessionView => {
  const { current } = view
  const told =
    current !== undefined &&
    (current.evidence.signs.length > 0 || current.evidence.food === "refused" || current.evidence.left === true)
  const ended = told ? end(view, { tap: "end", at: tap.at, success: false }) : view
  return { ...ended, current: undefined, held: false, goingOn: [], stop: tap.why }
}
