import { firstTolerances, lastingPace } from "../cat/first-tolerance.ts"
import { type Family, type Lesson, type Mind, placesOf } from "../cat/mind.ts"
import { clamp } from "../chance.ts"

// The axis of a step is cut into slices: a trial at u shows all slices up to u, and their fears add.
const slices = 10
// Rescorla-Wagner learning rates of simulations are usually .05-.3 a trial (paskewitz-2022 gives the model; rate assumed).
const extinctionRate = 0.075
// Share of the error taken by the place: it becomes a safety signal there and protects the fear elsewhere (paskewitz-2022).
const placeRate = 0.01
const placeDecayPerDay = 0.02 // decay of inhibitory associations gives spontaneous recovery (paskewitz-2022; rate assumed)
const recoveryPerDay = 0.001 // assumed
const addedFearFadesPerDay = 0.08 // fear beyond the first, after scares; assumed
const generalisation = 0.3 // share of a change that reaches the next step; assumed
// What the trial turns out to be worth: a calm, fed trial is better than nothing, a stressed one is bad in itself. Assumed.
const worthOf = [-0.28, -0.08, 0.12, 0.5] as const
const withoutFood = 0.7 // a calm trial without food still extinguishes, with less to look forward to; assumed

/** Fixed-rate extinction by prediction error, slice by slice, with the place as a cue of its own. */
export const rescorlaWagner: Family = {
  name: "rescorla-wagner",
  rule: "Fixed-rate prediction-error extinction of fear, with inhibition by the place that decays (Paskewitz 2022)",
  mind: (course, traits, chance): Mind => {
    const steps = course.steps.length
    const courage = firstTolerances(course, traits, chance)
    const start = new Float64Array(steps * slices)
    for (let s = 0; s < steps; s++) {
      for (let i = 0; i < slices; i++)
        start[s * slices + i] = ((course.steps[s]?.weight ?? 1) / slices) * (0.8 + 0.4 * chance())
    }
    const fear = Float64Array.from(start)
    const kept = Float64Array.from(start)
    const inhibition = new Float64Array(placesOf(course).length)
    const pace = lastingPace(traits)
    let sensitised = traits.sensitisesFirst ? 6 : 0 // first trials of an easily aroused cat, in which fear also grows; assumed

    const predicted = (step: number, u: number): number => {
      const upTo = u * slices
      let sum = 0
      for (let i = 0; i < slices; i++) {
        const shown = Math.min(1, Math.max(0, upTo - i))
        if (shown === 0) break
        sum += shown * (fear[step * slices + i] ?? 0)
      }
      return sum
    }

    const spread = (step: number, u: number, change: number): void => {
      const shown = Math.max(1, u * slices)
      for (let i = 0; i < Math.ceil(shown); i++) {
        const cell = step * slices + i
        fear[cell] = clamp((fear[cell] ?? 0) + (change / shown) * Math.min(1, shown - i), -0.6 / slices, 3 / slices)
      }
    }

    return {
      drive: (step, u, place) => predicted(step, u) - (inhibition[place] ?? 0) - (courage[step] ?? 0),
      learn: ({ step, u, place, stress, food }: Lesson) => {
        const worth =
          (worthOf[stress] ?? 0) * (stress === 0 ? withoutFood + (1 - withoutFood) * food : traits.sensitivity)
        const error = worth - (predicted(step, u) - (inhibition[place] ?? 0))
        const rate = extinctionRate * (error < 0 ? pace : 1)
        let change = rate * error
        if (sensitised > 0 && stress < 2) {
          sensitised--
          change = Math.abs(change) * 0.5
        }
        for (let s = step, share = 1; s < steps && share > 0.02; s++, share *= generalisation)
          spread(s, s === step ? u : 1, change * share)
        inhibition[place] = clamp((inhibition[place] ?? 0) - placeRate * pace * error, 0, 0.2)
      },
      night: () => {
        for (let cell = 0; cell < fear.length; cell++) {
          const today = fear[cell] ?? 0
          const before = kept[cell] ?? 0
          const keep = today < before ? traits.consolidation : 1
          const night = before + keep * (today - before)
          const away = (start[cell] ?? 0) - night
          kept[cell] = night + away * (away > 0 ? recoveryPerDay * traits.relapse : addedFearFadesPerDay)
          fear[cell] = kept[cell] ?? 0
        }
        for (let p = 0; p < inhibition.length; p++)
          inhibition[p] = (inhibition[p] ?? 0) * (1 - Math.min(0.5, placeDecayPerDay * traits.relapse))
      },
      scare: (strength) => {
        const back = Math.min(0.5, 0.08 * strength * traits.relapse) // reinstatement: part of what was lost returns (huff-2009; size assumed)
        for (let cell = 0; cell < fear.length; cell++)
          fear[cell] = (fear[cell] ?? 0) + back * Math.max(0, (start[cell] ?? 0) - (fear[cell] ?? 0))
      },
    }
  },
}
