import { makeBody, restingCalm } from "../cat/body.ts"
import { type Family, placeIndexes } from "../cat/mind.ts"
import { traitsOfCat } from "../cat/traits.ts"
import { chanceFrom, seedOf } from "../chance.ts"
import type { Course } from "../course/course.ts"
import type { Policy } from "../policy.ts"
import { makeHousehold } from "./household.ts"
import type { OwnerHabits } from "./owner.ts"
import { makeProgress } from "./progress.ts"
import type { CatResult, TrialRecord } from "./result.ts"
import { runSession, type Tally } from "./run-session.ts"

/** Everything one career depends on. The same setting gives the same result. */
export interface CareerSetting {
  readonly course: Course
  readonly policy: Policy
  readonly family: Family
  readonly owner: OwnerHabits
  readonly seed: number
  readonly cat: number
  /** Called with every trial, for reports and tests. */
  readonly onTrial?: (trial: TrialRecord) => void
}

/** Resting P(calm) at the last step's goal from which a cat counts as being there. */
const calmEnough = 0.9
/** Distinct days with a truly calm trial at the last step's goal: "several days" (L-08, L-09). */
const goalDaysWanted = 3

/**
 * One cat, one policy, from the first day to the goal, a stop, or the horizon. Cat, owner's days, and frights have random streams
 * of their own, so that every policy meets the same cat in the same household.
 */
export const runCat = (setting: CareerSetting): CatResult => {
  const { course, policy, family, owner, seed, cat } = setting
  const name = seedOf(family.name)
  const traits = traitsOfCat(seed, family.name, cat)
  const mind = family.mind(course, traits, chanceFrom(seed, name, cat, 2))
  const body = makeBody(mind, traits, chanceFrom(seed, name, cat, 3))
  const places = placeIndexes(course)
  const progress = makeProgress(course)
  const tally: Tally = newTally()
  const last = course.steps.length - 1
  const ownChance = chanceFrom(seed, name, cat, 6)
  const run =
    policy.sees === "signs"
      ? policy.start(course, traits.description, ownChance)
      : policy.start(course, traits.description, ownChance, {
          neverLearns: traits.neverLearns,
          stressChance: (step, u) => {
            const { stressed, severe } = body.chances(step, u, places[step] ?? 0)
            return stressed + severe
          },
        })
  const session = runSession(
    { ...setting, traits, mind, body, places, progress, run, chance: chanceFrom(seed, name, cat, 5) },
    tally,
  )
  const atGoal = (): boolean => restingCalm(mind, traits, last, 1, places[last] ?? 0) >= calmEnough
  const result = (end: CatResult["end"], day: number): CatResult => ({ cat, traits, end, day, ...tally })

  const met = (goalDays: number): boolean => goalDays >= goalDaysWanted && atGoal()
  const household = makeHousehold(owner, course.sessionsPerDay, chanceFrom(seed, name, cat, 4))
  const hoursBetween = 9 / Math.max(1, course.sessionsPerDay - 1) // the last session of a day is at six
  let hoursSinceLast = Number.POSITIVE_INFINITY
  let scareSeen = false

  /** The sessions of one day, from nine o'clock; says how the career ends if it ends today. */
  const train = (day: number, possible: number): CatResult["end"] | undefined => {
    let lastHour = 9 - hoursSinceLast
    let hour = 9
    for (let done = 0; done < possible; done++) {
      const since = hour - lastHour
      const view = { day, sessionsToday: done, sessionsLeft: possible - done, hoursSinceLast: since, scareSeen }
      const answer = run.day({ ...view, open: progress.open() })
      if (answer.kind === "stop") return "stopped"
      if (answer.kind === "done") return met(progress.goalDaysRead()) ? "goal" : "false-done"
      if (answer.kind === "rest") break
      session(day, done)
      scareSeen = false
      lastHour = hour
      if (done === possible - 1) break
      hour += hoursBetween
      body.pass(hoursBetween)
    }
    body.pass(24 - hour)
    hoursSinceLast = 24 - lastHour
    return undefined
  }

  for (let day = 0; day < course.horizonDays; day++) {
    if (met(progress.goalDays())) return result("goal", day)
    const { possible, fright, frightSeen } = household()
    if (fright > 0) {
      body.frighten(fright)
      mind.scare(fright)
      scareSeen ||= frightSeen
    }
    body.pass(9) // frights come in the night or the morning, the first session at nine
    hoursSinceLast += 9
    const end = train(day, possible)
    if (end !== undefined) return result(end, day)
    mind.night()
  }
  return result(met(progress.goalDays()) ? "goal" : "never", course.horizonDays)
}

const newTally = (): Tally => ({
  sessions: 0,
  trials: 0,
  uneasy: 0,
  stressed: 0,
  severe: 0,
  minutes: 0,
  worst: 0,
  furthest: 0,
  predictions: new Float64Array(40),
})
