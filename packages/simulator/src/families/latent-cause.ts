import { firstTolerances, lastingPace } from "../cat/first-tolerance.ts"
import { type Family, type Lesson, type Mind, placeIndexes } from "../cat/mind.ts"
import { clamp } from "../chance.ts"

interface Cause {
  tolerance: number
  /** What of the tolerance survived the last night. */
  kept: number
  /** How much experience stands behind it. */
  weight: number
  /** Day on which it last explained something. */
  last: number
  readonly place: number
}

const mostCauses = 5
const forgetting = 0.55 // exponent of the power law by which unused memories become less likely (gershman-2013 for the form)
const placeMismatch = 0.55 // a memory from another place explains less: renewal; assumed
const width = 0.13 // errors below this are explained by the memory at hand; assumed
const openness = 0.1 // prior weight of "this is something else"; assumed
const gainNear = 0.1 // growth of tolerance by a calm trial near it; assumed
const errorBy = [-0.04, 0.02, 0.24, 0.45] as const // how far below the trial an experience puts tolerance, by stress; assumed
const unharmed = [0, 0.034, 0.03, 0.022] as const // growth because nothing bad followed the fright, by stress; assumed
const weightBy = [1, 0.5, 1.4, 2.1] as const // experience behind a new memory, by the stress that founds it; assumed
const heaviest = 40
const lowest = -0.2
const highest = 1.32
const generalisation = 0.3 // to the next step's first memory; assumed

/** Experiences are explained by hidden causes: small errors change the memory at hand, large ones found another (Gershman). */
export const latentCause: Family = {
  name: "latent-cause",
  rule: "Small prediction errors modify a memory, large ones make a new one beside it (Gershman 2013)",
  mind: (course, traits, chance): Mind => {
    const places = placeIndexes(course)
    const memories: Cause[][] = Array.from(firstTolerances(course, traits, chance), (tolerance, step) => [
      { tolerance, kept: tolerance, weight: 6, last: 0, place: places[step] ?? 0 },
    ])
    const pace = lastingPace(traits)
    let today = 0
    let nervous = traits.sensitisesFirst ? 0.06 : 0 // fades with calm trials; zbrozyna-1983 for the fact, size assumed

    const claim = (cause: Cause, place: number): number =>
      cause.weight *
      (1 + (today - cause.last)) ** (-forgetting * Math.min(2, traits.relapse)) *
      (cause.place === place ? 1 : placeMismatch)

    const expected = (step: number, place: number): number => {
      let sum = 0
      let total = 0
      for (const cause of memories[step] ?? []) {
        const share = claim(cause, place)
        total += share
        sum += share * cause.tolerance
      }
      const away = place === places[step] ? 0 : 0.08 * traits.relapse // an unknown place also unsettles by itself; assumed
      return sum / total - away
    }

    const bestClaim = (step: number, place: number, experienced: number, calm: boolean): Cause | undefined => {
      let best: Cause | undefined
      let most = openness * 6
      for (const cause of memories[step] ?? []) {
        const error = calm ? Math.max(0, experienced - cause.tolerance) : experienced - cause.tolerance
        const fit = claim(cause, place) * Math.exp(-0.5 * (error / width) ** 2)
        if (fit > most) {
          most = fit
          best = cause
        }
      }
      return best
    }

    const found = (step: number, place: number, tolerance: number, weight: number): void => {
      const list = memories[step] ?? []
      if (list.length >= mostCauses)
        list.splice(list.indexOf(list.reduce((a, b) => (claim(a, place) < claim(b, place) ? a : b))), 1)
      list.push({ tolerance, kept: tolerance, weight, last: today, place })
    }

    // How much an experience changes the memory that explains it.
    const changeBy = (tolerance: number, experienced: number, { u, stress, food, before }: Lesson): number => {
      const error = experienced - tolerance
      if (stress > 0) return (error < 0 ? 0.04 : 0.2 * Math.min(1.5, pace)) * error + (unharmed[stress] ?? 0) * pace
      const near = Math.exp(-Math.max(0, tolerance - u) / 0.18)
      const surprise = Math.max(0, 0.15 * Math.min(1, pace) * error)
      return (gainNear * pace * near * (0.6 + 0.4 * food)) / (1 + before / 9) + surprise
    }

    const learn = (lesson: Lesson): void => {
      const { step, u, place, stress } = lesson
      const harm = (errorBy[stress] ?? 0) * (stress >= 2 ? Math.sqrt(traits.sensitivity) : 1)
      const experienced = u - harm // the tolerance this experience speaks for
      const cause = bestClaim(step, place, experienced, stress === 0)
      if (cause === undefined) {
        found(step, place, clamp(experienced, lowest, highest), weightBy[stress] ?? 1)
        return
      }
      cause.last = today
      cause.weight = Math.min(heaviest, cause.weight + 0.5)
      const change = changeBy(cause.tolerance, experienced, lesson)
      cause.tolerance = clamp(cause.tolerance + change, lowest, highest)
      if (stress === 0) nervous *= 0.93
      let share = generalisation
      for (let s = step + 1; s < memories.length && share > 0.05; s++) {
        const first = memories[s]?.[0]
        if (first !== undefined) first.tolerance = clamp(first.tolerance + share * change, lowest, 1)
        share *= generalisation
      }
    }

    const sleep = (cause: Cause): void => {
      const change = cause.tolerance - cause.kept
      const keep = change <= 0 ? 1 : traits.neverLearns ? 0.05 : traits.consolidation
      cause.kept += change * keep
      cause.tolerance = cause.kept
    }

    return {
      drive: (step, u, place) => u * (course.steps[step]?.weight ?? 1) - expected(step, place) + nervous,
      learn,
      night: () => {
        today++
        for (const list of memories) list.forEach(sleep)
      },
      // A fright brings an old fear back to mind: the most fearful memory of each step gains weight (reinstatement).
      scare: (strength) => {
        for (const list of memories) {
          const worst = list.reduce((a, b) => (a.tolerance < b.tolerance ? a : b))
          worst.last = today
          if (list.length > 1) worst.weight = Math.min(heaviest, worst.weight * (1 + 0.4 * strength * traits.relapse))
          else worst.kept = worst.tolerance = Math.max(lowest, worst.tolerance - 0.04 * strength * traits.relapse)
        }
      },
    }
  },
}
