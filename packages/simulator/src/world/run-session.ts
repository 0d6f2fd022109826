import type { Body } from "../cat/body.ts"
import type { Mind } from "../cat/mind.ts"
import type { Traits } from "../cat/traits.ts"
import type { Chance } from "../chance.ts"
import { askable, secondsAt } from "../course/course.ts"
import type { NextAnswer, PolicyRun, SessionView } from "../policy.ts"
import { readAs, reallyDone, startleOf, takesFood } from "./owner.ts"
import type { Progress } from "./progress.ts"
import type { CatResult } from "./result.ts"
import type { CareerSetting } from "./run-cat.ts"

/** Running totals of a career. */
export type Tally = { -readonly [Key in keyof Omit<CatResult, "cat" | "traits" | "end" | "day">]: CatResult[Key] }

interface Stage extends CareerSetting {
  readonly traits: Traits
  readonly mind: Mind
  readonly body: Body
  readonly places: readonly number[]
  readonly progress: Progress
  readonly run: PolicyRun
  readonly chance: Chance
}

const preparationMinutes = 3 // assumed: fetching gear, closing doors, writing it down

/** Gives a function that runs one session and adds to the tally. A session ends when the policy ends it or nothing fits any more. */
export const runSession = (stage: Stage, tally: Tally): ((day: number, session: number) => void) => {
  const { course, body, progress, run } = stage
  let seconds = 0
  const fits = (step: number, u: number): boolean => {
    const at = course.steps[step]
    if (at === undefined) throw new RangeError(`No step ${step} in ${course.name}`)
    return seconds + secondsAt(at, askable(at, u)) + course.handlingSeconds <= at.minutesPerSession * 60 + 1e-6
  }
  return (day, session) => {
    seconds = 0
    body.greet()
    for (let trials = 0; trials < course.trialsPerSession; trials++) {
      const view: SessionView = { day, open: progress.open(), trials, minutesUsed: seconds / 60, fits }
      const answer = run.next(view)
      if (answer.kind === "end") break
      if (answer.step > progress.open()) throw new RangeError(`${stage.policy.name} asked a step that is not open yet`)
      if (!fits(answer.step, answer.u)) break
      seconds += runTrial(stage, tally, day, session, trials, answer)
    }
    tally.sessions++
    tally.minutes += seconds / 60 + preparationMinutes
  }
}

const runTrial = (
  stage: Stage,
  tally: Tally,
  day: number,
  session: number,
  before: number,
  { step, u: wanted, predictedCalm }: Extract<NextAnswer, { kind: "trial" }>,
): number => {
  const { course, body, mind, traits, owner, chance, progress, run } = stage
  const at = course.steps[step]
  if (at === undefined) throw new RangeError(`No step ${step} in ${course.name}`)
  const place = stage.places[step] ?? 0
  const asked = askable(at, wanted)
  const u = reallyDone(at, asked, owner, chance)
  const stress = body.face(step, u, place, startleOf(at.place, chance))
  const outcome = readAs(stress, traits, owner, chance)
  const tookFood = takesFood(stress, body.appetite(), chance)
  mind.learn({ step, u, place, stress, food: tookFood ? body.appetite() : 0, before })
  if (tookFood) body.feed()
  progress.note(day, step, u, outcome === "calm", stress === 0)

  tally.trials++
  if (stress === 1) tally.uneasy++
  if (stress >= 2) tally.stressed++
  if (stress === 3) tally.severe++
  if (stress > tally.worst) tally.worst = stress
  if (stress === 0 && step + u > tally.furthest) tally.furthest = step + u
  if (predictedCalm !== undefined) {
    const bin = 2 * Math.min(19, Math.floor(predictedCalm * 20))
    tally.predictions[bin] = (tally.predictions[bin] ?? 0) + 1
    if (stress === 0) tally.predictions[bin + 1] = (tally.predictions[bin + 1] ?? 0) + 1
  }
  stage.onTrial?.({ day, session, step, asked, u, stress, read: outcome })
  run.observe({ step, u, outcome, tookFood })
  // A stressed trial is broken off half-way.
  return secondsAt(at, u) * (stress >= 2 ? 0.5 : 1) + course.handlingSeconds
}
