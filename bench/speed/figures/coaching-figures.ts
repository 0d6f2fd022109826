import {
  adviseOnSign,
  type CatState,
  calmTrial,
  coach,
  momentOf,
  planContext,
  planSession,
  type SessionSoFar,
  seededChance,
  signIds,
  type TrainedStep,
  type TrialEvidence,
} from "@catwalk/domain"
import type { Row } from "../../table.ts"
import { type Rounds, timeEach } from "../measure.ts"
import { replayAll, type Setting } from "../setting.ts"
import { microseconds, rowOf } from "./row.ts"

/** One picture at 60 a second: an answer within it is there before the finger is up. */
const FRAME_MS = 16

/** What the app asks the domain for while a session is running, on the state that the whole journal left. */
export const coachingFigures = (setting: Setting, rounds: Rounds): readonly Row[] => {
  const state = replayAll(setting)
  const context = planContext(state, setting.curriculum, momentOf(setting.at))
  const moments = [...state.cats.values()].flatMap((cat) => momentsOf(cat, setting, context))
  const chance = seededChance(`${setting.size.seed}|taps`)
  const taps = signIds.map((sign) => ({ sign, atSecond: Math.round(chance.next() * 60) }))
  return [
    rowOf({
      figure: "Answer to one tap (adviseOnSign)",
      value: timeEach(taps, (seen) => adviseOnSign(seen, trialUnderWay), rounds),
      say: microseconds,
      atMost: FRAME_MS,
      judgeSlowest: true,
    }),
    rowOf({
      figure: "Answer to one trial (coach), 1 to 12 trials into a session",
      value: timeEach(moments, ({ cat, step, session }) => coach(cat, step, session, context), rounds),
      say: microseconds,
      atMost: FRAME_MS,
      judgeSlowest: true,
    }),
  ]
}

const trialUnderWay: TrialEvidence = {
  signs: [
    { sign: "tail-up", atSecond: 4 },
    { sign: "ear-side", atSecond: 20 },
    { sign: "lip-lick", atSecond: 31 },
  ],
  food: "taken",
  foodAtSeconds: [30],
}

interface MomentOfSession {
  readonly cat: CatState
  readonly step: TrainedStep
  readonly session: SessionSoFar
}

/** Every step the cat has trained, after each trial of the session that is planned for it. */
const momentsOf = (
  cat: CatState,
  { curriculum, at }: Setting,
  context: Parameters<typeof planSession>[3],
): readonly MomentOfSession[] =>
  [...cat.steps.keys()].flatMap((id) => {
    const step = curriculum.step(id)
    if (step === undefined || step.kind === "passive") return []
    const trials = planSession(cat, step, at, context).trials.map((trial, n) => calmTrial(trial, n * 60))
    return trials.map((_, n) => ({ cat, step, session: { startedAt: at, trials: trials.slice(0, n + 1) } }))
  })
