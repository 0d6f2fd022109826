import {
  type Belief,
  defaultModel,
  hardestComfortable,
  learnFromTrial,
  limitsOf,
  type Outcome,
  priorBelief,
  seededChance,
} from "@catwalk/domain"
import type { Row } from "../../table.ts"
import { compare, type Rounds } from "../measure.ts"
import { evenly, questOn } from "../rivals/quest-plus.ts"
import { rowOf, times } from "./row.ts"

const TRIALS = 1000
const RUNGS = evenly(11, 0, 1)
/** Watson's first example has 41 contrasts and 41 thresholds (watson-2017); the rival of the quality runs is smaller. */
const WATSON = evenly(41, 0, 1)

/** One trial's worth of learning about a threshold; then the same with the choice of the next amount. */
export const estimateFigures = (seed: string, rounds: Rounds): readonly Row[] => {
  const trials = trialsNear(0.5, seed)
  const first = priorBelief(defaultModel.paceWeights, defaultModel.firstMean, defaultModel.firstSd)
  const runs = rounds.warmUp + rounds.rounds
  const small = freshEveryRun(runs, RUNGS, 17)
  const watson = freshEveryRun(runs, WATSON, 41)
  const { ratio } = compare(
    [
      { name: "learn", run: () => trials.reduce(learn, first) },
      { name: "learn and choose", run: () => learnAndChoose(trials, first) },
      { name: "small", run: () => trials.reduce(update, small()) },
      { name: "watson", run: () => trials.reduce(update, watson()) },
    ],
    rounds,
  )
  return [
    rowOf({
      figure: "One update of the tolerance estimate, against jsQuestPlus (11 amounts, 17 thresholds)",
      value: ratio("learn", "small"),
      say: times,
      atMost: 1,
    }),
    rowOf({
      figure: "the same with the next amount chosen, which jsQuestPlus has ready after an update",
      value: ratio("learn and choose", "small"),
      say: times,
    }),
    rowOf({
      figure: "the same, against jsQuestPlus as in Watson's first example (41 amounts, 41 thresholds)",
      value: ratio("learn and choose", "watson"),
      say: times,
    }),
  ]
}

interface Trial {
  readonly rung: number
  readonly outcome: Outcome
}

const trialsNear = (threshold: number, seed: string): readonly Trial[] => {
  const chance = seededChance(`${seed}|trials`)
  return Array.from({ length: TRIALS }, () => {
    const rung = Math.floor(chance.next() * RUNGS.length)
    const calm = chance.next() < 1 / (1 + Math.exp(17 * ((RUNGS[rung] ?? 0) - threshold)))
    return { rung, outcome: calm ? "calm" : chance.next() < 0.8 ? "uneasy" : "stressed" }
  })
}

const learn = (belief: Belief, { rung, outcome }: Trial, n: number): Belief =>
  learnFromTrial(belief, defaultModel, { u: RUNGS[rung] ?? 0, outcome, shift: 0, earlier: n % 8 })

const learnAndChoose = (trials: readonly Trial[], first: Belief): number => {
  let belief = first
  let asked = 0
  for (const [n, trial] of trials.entries()) {
    belief = learn(belief, trial, n)
    asked += hardestComfortable(belief, defaultModel, limitsOf.standard)
  }
  return asked
}

interface Asked {
  readonly quest: ReturnType<typeof questOn>
  readonly stimuli: readonly number[]
}

/** Its tables are made beforehand, so that only updates are timed. */
const freshEveryRun = (runs: number, stimuli: readonly number[], thresholds: number): (() => Asked) => {
  const asked = Array.from({ length: runs }, () => ({ quest: questOn(stimuli, thresholds), stimuli }))
  return () => asked.pop() ?? { quest: questOn(stimuli, thresholds), stimuli }
}

const update = (asked: Asked, { rung, outcome }: Trial): Asked => {
  const { quest, stimuli } = asked
  quest.update(stimuli[(rung * (stimuli.length - 1)) / (RUNGS.length - 1)] ?? 0, outcome === "calm" ? 0 : 1)
  return asked
}
