import { firstTolerances, lastingPace } from "../cat/first-tolerance.ts"
import { type Family, type Lesson, type Mind, placesOf } from "../cat/mind.ts"

// Intensities along a step's axis at which habituation is remembered.
const bins = 9
const shortGain = 0.05 // habituation within a session per trial; assumed
const longGain = 0.075 // lasting habituation per trial; assumed, checked against zbrozyna-1983
const ceiling = 1.3 // a little below nothing: the gear comes to announce food; assumed
const reach = 0.16 // how far habituation generalises to stronger stimuli (rankin-2009 feature 8; width assumed)
const generalisation = 0.28 // to the next step; assumed
const newPlace = 0.22 // dishabituation in a place never trained in; assumed
const sensitisedBy = [0, 0.008, 0.06, 0.14] as const // by stress; groves-thompson-1970 for the form, sizes assumed
const sensitisationHalfLifeDays = 1.6 // assumed
const forgettingPerDay = 0.003 // spontaneous recovery (rankin-2009 feature 2); assumed

/** Two processes add up: habituation to the stimulus, and a sensitised state of the whole cat (Groves and Thompson 1970). */
export const dualProcess: Family = {
  name: "dual-process",
  rule: "Stimulus-specific habituation against a sensitised state that decays (Groves & Thompson 1970, Rankin 2009)",
  mind: (course, traits, chance): Mind => {
    const steps = course.steps.length
    const threshold = firstTolerances(course, traits, chance)
    const long = new Float64Array(steps * bins)
    const short = new Float64Array(steps * bins)
    const known = new Float64Array(placesOf(course).length)
    const pace = lastingPace(traits)
    let sensitised = 0
    let trials = 0
    let practised = 0 // days with training so far: habituation is potentiated by repeated series (rankin-2009 feature 3)
    let trainedToday = false

    const habituated = (step: number, u: number): number => {
      const at = u * (bins - 1)
      const low = Math.min(bins - 2, Math.floor(at))
      const cell = step * bins + low
      const part = at - low
      const mix = (a: Float64Array): number => (a[cell] ?? 0) * (1 - part) + (a[cell + 1] ?? 0) * part
      return Math.min(ceiling, mix(long) + mix(short))
    }

    return {
      drive: (step, u, place) =>
        u * (course.steps[step]?.weight ?? 1) * (1 - habituated(step, u)) +
        sensitised +
        newPlace * traits.relapse * (place < known.length ? 1 - (known[place] ?? 0) : 1) * 0.5 -
        (threshold[step] ?? 0),
      learn: ({ step, u, place, stress, food, before }: Lesson) => {
        trials++
        trainedToday = true
        // Initial sensitisation: the first encounters arouse some cats whatever happens (zbrozyna-1983).
        if (traits.sensitisesFirst) sensitised += 0.016 * Math.exp(-trials / 8)
        sensitised = Math.min(0.8, sensitised + (sensitisedBy[stress] ?? 0) * traits.sensitivity)
        const response = stress === 0 ? 1 : stress === 1 ? 0.45 : 0
        const tired = 1 / (1 + before / 7) // massed trials add less and less (rankin-2009); assumed form
        const potentiated = 1 + Math.min(1, practised / 20)
        const gain = response * (0.6 + 0.4 * food)
        for (let s = step, share = 1; s < steps && share > 0.02; s++, share *= generalisation) {
          for (let b = 0; b < bins; b++) {
            const beyond = b / (bins - 1) - u
            // Weaker stimuli than the one shown habituate with it; stronger ones less and less.
            const near = (beyond <= 0 ? 1 : Math.exp(-beyond / reach)) * share
            const cell = s * bins + b
            const room = ceiling - (long[cell] ?? 0)
            long[cell] = (long[cell] ?? 0) + longGain * pace * potentiated * gain * tired * near * room
            short[cell] = Math.min(0.3, (short[cell] ?? 0) + shortGain * gain * near * Math.max(0, room))
          }
        }
        if (stress >= 2) for (let b = 0; b < bins; b++) short[step * bins + b] = 0 // dishabituation
        known[place] = Math.min(1, (known[place] ?? 0) + (stress === 0 ? 0.05 : 0.01))
      },
      night: () => {
        if (trainedToday) practised++
        trainedToday = false
        sensitised *= 0.5 ** (1 / sensitisationHalfLifeDays)
        // A strong sensitised state on going to sleep leaves a lasting mark in the shape of lost habituation; assumed.
        const lost = Math.min(0.2, forgettingPerDay * traits.relapse + 0.03 * sensitised)
        const carried = 0.15 * traits.consolidation * (traits.neverLearns ? 0 : 1)
        for (let cell = 0; cell < long.length; cell++) {
          long[cell] = (long[cell] ?? 0) * (1 - lost) + carried * 0.2 * (short[cell] ?? 0)
          short[cell] = 0
        }
      },
      scare: (strength) => {
        sensitised = Math.min(0.8, sensitised + 0.1 * strength * traits.relapse)
        for (let cell = 0; cell < long.length; cell++)
          long[cell] = (long[cell] ?? 0) * (1 - Math.min(0.3, 0.05 * strength * traits.relapse))
      },
    }
  },
}
