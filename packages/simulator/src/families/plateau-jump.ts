import { firstTolerances, lastingPace } from "../cat/first-tolerance.ts"
import { type Family, type Lesson, type Mind, placesOf } from "../cat/mind.ts"
import { between, clamp } from "../chance.ts"

const evidencePerJump = 5 // calm trials near tolerance that a jump takes, on average; assumed
const jumpSmallest = 0.12
const jumpLargest = 0.42 // assumed
const evidenceBy = [1, 0.7, 0.5, 0.25] as const // by stress; assumed
const near = 0.32 // a calm trial further below tolerance teaches nothing; assumed
const highest = 1.35
const newPlace = 0.25 // assumed

/** Nothing seems to change for a while, then tolerance jumps, usually overnight; stress costs evidence, and at worst a jump. */
export const plateauJump: Family = {
  name: "plateau-jump",
  rule: "Tolerance stays flat until enough calm trials near it, then jumps (insight-like learning; form and sizes assumed)",
  mind: (course, traits, chance): Mind => {
    const steps = course.steps.length
    const first = firstTolerances(course, traits, chance)
    const tolerance = Float64Array.from(first)
    const evidence = new Float64Array(steps)
    const pending = new Float64Array(steps)
    const untouched = new Float64Array(steps)
    const settled = new Float64Array(placesOf(course).length)
    const pace = lastingPace(traits)
    let warm = 0
    let nervous = traits.sensitisesFirst ? 0.06 : 0

    const drawNeed = (): number => evidencePerJump * (0.35 - 0.65 * Math.log(1 - chance()))
    const need = Float64Array.from({ length: steps }, drawNeed)

    const jump = (step: number): void => {
      const size = between(chance, jumpSmallest, jumpLargest)
      evidence[step] = 0
      need[step] = drawNeed()
      // Half of the jumps are there at once, the others come with sleep.
      if (chance() < 0.5 * traits.consolidation) tolerance[step] = Math.min(highest, (tolerance[step] ?? 0) + size)
      else pending[step] = (pending[step] ?? 0) + size
      for (let s = step + 1, share = 0.3; s < steps && share > 0.05; s++, share *= 0.3) {
        tolerance[s] = Math.min(0.95, (tolerance[s] ?? 0) + share * size)
      }
    }

    const hurt = (step: number, severe: boolean): void => {
      if (chance() < (severe ? 0.05 : 0.012) * traits.sensitivity) {
        tolerance[step] = Math.max(-0.1, (tolerance[step] ?? 0) - between(chance, 0.05, 0.25))
      }
      warm = 0
    }

    return {
      drive: (step, u, place) =>
        u * (course.steps[step]?.weight ?? 1) -
        (tolerance[step] ?? 0) -
        warm +
        nervous +
        newPlace * traits.relapse * 0.5 * (place < settled.length ? 1 - (settled[place] ?? 0) : 1),
      learn: ({ step, u, place, stress, food }: Lesson) => {
        untouched[step] = 0
        settled[place] = Math.min(1, (settled[place] ?? 0) + (stress === 0 ? 0.06 : 0))
        if (stress >= 2) hurt(step, stress === 3)
        else warm = Math.min(0.05, warm + 0.008) // within a session only
        nervous *= 0.94
        if (u < Math.min(1, tolerance[step] ?? 0) - near) return
        evidence[step] = (evidence[step] ?? 0) + (evidenceBy[stress] ?? 0) * pace * (0.6 + 0.4 * food)
        if ((evidence[step] ?? 0) >= (need[step] ?? 0)) jump(step)
      },
      night: () => {
        warm = 0
        for (let s = 0; s < steps; s++) {
          tolerance[s] = Math.min(highest, (tolerance[s] ?? 0) + (pending[s] ?? 0))
          pending[s] = 0
          untouched[s] = (untouched[s] ?? 0) + 1
          // After a few days without it, a jump may be lost again, a part at a time; assumed.
          if ((untouched[s] ?? 0) > 4 && chance() < 0.025 * traits.relapse) {
            tolerance[s] = Math.max(first[s] ?? 0, (tolerance[s] ?? 0) - between(chance, 0.03, 0.12))
          }
        }
        for (let p = 0; p < settled.length; p++) settled[p] = (settled[p] ?? 0) * 0.99
      },
      scare: (strength) => {
        for (let s = 0; s < steps; s++) {
          if (chance() < 0.35)
            tolerance[s] = clamp(
              (tolerance[s] ?? 0) - 0.1 * strength * traits.relapse,
              Math.min(first[s] ?? 0, tolerance[s] ?? 0),
              highest,
            )
        }
      },
    }
  },
}
