import { makeBody, restingCalm } from "../cat/body.ts"
import { type Family, placeIndexes } from "../cat/mind.ts"
import { traitsOfCat } from "../cat/traits.ts"
import { chanceFrom, seedOf } from "../chance.ts"
import type { Course } from "../course/course.ts"
import type { Policy } from "../policy.ts"
import { frightOfDay, type OwnerHabits } from "./owner.ts"
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
  /** Called with every trial, for forecasts, plausibility runs and tests. */
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
  const days = chanceFrom(seed, name, cat, 4)
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

  const hoursBetween = 9 / Math.max(1, course.sessionsPerDay - 1) // the last session of a day is at six
  let hoursSinceLast = Number.POSITIVE_INFINITY
  for (let day = 0; day < course.horizonDays; day++) {
    if (progress.goalDays() >= goalDaysWanted && atGoal()) return result("goal", day)
    // Drawn whether needed or not, so that the days are the same for every policy.
    const missed = days() < owner.missedDays
    const fright = frightOfDay(days)
    const frightSeen = days() < owner.scaresSeen
    const second = days() < owner.secondSessions
    let scareSeen = false
    if (fright > 0) {
      body.frighten(fright)
      mind.scare(fright)
      scareSeen = frightSeen
    }
    body.pass(9) // the fright came in the night or the morning; the first session is at nine
    hoursSinceLast += 9
    const possible = missed ? 0 : second ? course.sessionsPerDay : 1
    let done = 0
    let hour = 9
    let lastHour = hour
    while (done < possible) {
      const view = {
        day,
        sessionsToday: done,
        sessionsLeft: possible - done,
        hoursSinceLast,
        scareSeen,
        open: progress.open(),
      }
      const answer = run.day(view)
      if (answer.kind === "stop") return result("stopped", day)
      if (answer.kind === "done") return result(atGoal() ? "goal" : "false-done", day)
      if (answer.kind === "rest") break
      session(day, done)
      done++
      scareSeen = false
      lastHour = hour
      if (done < possible) {
        hour += hoursBetween
        body.pass(hoursBetween)
        hoursSinceLast = hoursBetween
      }
    }
    hoursSinceLast = done === 0 ? hoursSinceLast + 15 : 24 - lastHour
    body.pass(24 - hour)
    mind.night()
  }
  return result(progress.goalDays() >= goalDaysWanted && atGoal() ? "goal" : "never", course.horizonDays)
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
