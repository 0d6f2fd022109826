import {
  type Chance,
  type DayNumber,
  type FoodResponse,
  goalOf,
  HANDLING_SECONDS,
  ladderOf,
  type Observation,
  type Outcome,
  type SessionRecord,
  type SignId,
  signsOf,
  type TrainedStep,
  type TrialRecord,
  trialSeconds,
} from "@catwalk/domain"
import type { Progress } from "./progress.ts"

/** How often a made-up cat is uneasy in a trial, and stressed in a session. */
export interface Nerves {
  readonly uneasy: number
  readonly stressed: number
}

/** A session of so many trials, in the shape in which the app records one. Stress comes only at its end and ends it. */
export const madeUpSession = (
  step: TrainedStep,
  trials: number,
  day: DayNumber,
  cat: { readonly nerves: Nerves; readonly progress: Progress },
  chance: Chance,
): SessionRecord => {
  const { nerves, progress } = cat
  const records: TrialRecord[] = []
  let second = 12
  let outcome: Outcome = "calm"
  for (let n = 0; n < trials; n++) {
    const atEnd = n === trials - 1
    outcome = outcomeFrom(nerves, atEnd, chance)
    const rung = progress.rung(step)
    const record = madeUpTrial(step, n === 0 || atEnd ? Math.floor(rung / 2) : rung, outcome, second, chance)
    records.push(record)
    second += (record.evidence.seconds ?? 0) + HANDLING_SECONDS * (0.5 + chance.next())
    if (outcome === "stressed") progress.move(step, -2)
    if (outcome !== "calm" || record.success === false) continue
    if (record.asked >= goalOf(step)) progress.calmAtGoal(step, day)
    else if (chance.next() < 0.1) progress.move(step, 1)
  }
  const treats = records.reduce((sum, { treats }) => sum + treats, 0)
  return {
    step: step.id,
    seconds: Math.round(second),
    trials: records,
    ended: outcome === "stressed" ? "stressed" : chance.next() < 0.2 ? "time" : "goal",
    treatKcal: Number((treats * 1.1).toFixed(2)),
    ...(chance.next() < 0.03 ? { note: "Went on by itself after a short sniff. The window was open." } : {}),
  }
}

const outcomeFrom = (nerves: Nerves, atEnd: boolean, chance: Chance): Outcome => {
  if (atEnd && chance.next() < nerves.stressed) return "stressed"
  return chance.next() < nerves.uneasy ? "uneasy" : "calm"
}

const madeUpTrial = (
  step: TrainedStep,
  rung: number,
  outcome: Outcome,
  atSecond: number,
  chance: Chance,
): TrialRecord => {
  const asked = ladderOf(step)[rung] ?? 0
  const full = trialSeconds(step, asked)
  const seconds = tenths(outcome === "stressed" ? full * chance.next() : full + chance.next())
  const food = foodOf(outcome, chance)
  const eaten = food === "taken" || food === "snatched" ? 1 : 0
  const marked = step.reinforcement.type === "operant" && step.reinforcement.marker && outcome === "calm"
  const given = step.kind === "skill" && outcome === "calm" ? { success: chance.next() < 0.85 } : {}
  return {
    atSecond: tenths(atSecond),
    asked,
    evidence: {
      signs: signsSeen(outcome, seconds, chance),
      food,
      ...(eaten === 1 ? { foodAtSeconds: [tenths(seconds + 1)] } : {}),
      seconds,
      word: outcome,
    },
    ...given,
    ...(marked ? { clicks: [seconds] } : {}),
    treats: eaten,
    counts: chance.next() > 0.01,
  }
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10

const foodOf = (outcome: Outcome, chance: Chance): FoodResponse => {
  const draw = chance.next()
  if (outcome === "stressed") return draw < 0.7 ? "refused" : "not-offered"
  if (outcome === "uneasy") return draw < 0.6 ? "taken" : draw < 0.8 ? "refused" : "snatched"
  return draw < 0.92 ? "taken" : "not-offered"
}

/** Calm trials show a good sign now and then, uneasy and stressed ones what made them so. */
const signsSeen = (outcome: Outcome, seconds: number, chance: Chance): Observation[] => {
  const group = { calm: good, uneasy: watch, stressed: stop }[outcome]
  const count = outcome === "calm" ? (chance.next() < 0.2 ? 1 : 0) : chance.next() < 0.6 ? 1 : 2
  return Array.from({ length: count }, () => {
    const sign = group[Math.floor(chance.next() * group.length)] as SignId
    const atSecond = tenths(chance.next() * seconds)
    return chance.next() < 0.3 ? { sign, atSecond, untilSecond: tenths(atSecond + 3) } : { sign, atSecond }
  })
}

const named = (group: Parameters<typeof signsOf>[0]): readonly SignId[] => signsOf(group).map(({ id }) => id)
const good = named("good")
const watch = named("watch")
const stop = named("stop")
