import { firstTolerances, lastingPace } from "../cat/first-tolerance.ts"
import { type Family, type Lesson, type Mind, placesOf } from "../cat/mind.ts"

// Intensities along a step's axis at which habituation is remembered.
const bins = 9
const shortGain = 0.05 // habituation within a session per trial; assumed
const longGain = 0.13 // lasting habituation per trial; assumed, checked against zbrozyna-1983
const ceiling = 1.3 // a little below nothing: the gear comes to announce food; assumed
const reach = 0.16 // how far habituation generalises to stronger stimuli (rankin-2009 feature 8; width assumed)
const generalisation = 0.28 // to the next step; assumed
const newPlace = 0.22 // dishabituation in a place never trained in; assumed
const sensitisedBy = [0, 0.003, 0.014, 0.05] as const // by stress; groves-thompson-1970 for the form, sizes assumed
const responseTo = [1, 0.7, 0.4, 0.15] as const // share of the habituation that a trial gives, by stress; assumed
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
    const kept = new Float64Array(steps * bins)
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

    // Weaker stimuli than the one shown habituate with it; stronger ones less and less.
    const habituate = (step: number, u: number, lasting: number, passing: number): void => {
      for (let b = 0; b < bins; b++) {
        const beyond = b / (bins - 1) - u
        const near = beyond <= 0 ? 1 : Math.exp(-beyond / reach)
        const cell = step * bins + b
        const room = Math.max(0, ceiling - (long[cell] ?? 0))
        long[cell] = (long[cell] ?? 0) + lasting * near * room
        short[cell] = Math.min(0.3, (short[cell] ?? 0) + passing * near * room)
      }
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
        const tired = 1 / (1 + before / 7) // massed trials add less and less (rankin-2009); assumed form
        const gain = (responseTo[stress] ?? 0) * (0.6 + 0.4 * food)
        const lasting = longGain * pace * (1 + Math.min(1, practised / 20)) * gain * tired
        for (let s = step, share = 1; s < steps && share > 0.02; s++, share *= generalisation) {
          habituate(s, u, lasting * share, shortGain * gain * share)
        }
        if (stress >= 2) short.fill(0, step * bins, (step + 1) * bins) // dishabituation
        known[place] = Math.min(1, (known[place] ?? 0) + (stress === 0 ? 0.05 : 0.01))
      },
      night: () => {
        if (trainedToday) practised++
        trainedToday = false
        sensitised *= 0.5 ** (1 / sensitisationHalfLifeDays)
        // A sensitised state on going to sleep leaves its mark in lost habituation; assumed.
        const lost = Math.min(0.2, forgettingPerDay * traits.relapse + 0.03 * sensitised)
        for (let cell = 0; cell < long.length; cell++) {
          const before = kept[cell] ?? 0
          const gained = (long[cell] ?? 0) - before
          kept[cell] = (before + gained * (gained > 0 ? traits.consolidation : 1)) * (1 - lost)
          long[cell] = kept[cell] ?? 0
        }
        short.fill(0)
      },
      scare: (strength) => {
        sensitised = Math.min(0.8, sensitised + 0.1 * strength * traits.relapse)
        const back = Math.min(0.3, 0.05 * strength * traits.relapse) // dishabituation; size assumed
        for (let cell = 0; cell < long.length; cell++) long[cell] = (long[cell] ?? 0) * (1 - back)
      },
    }
  },
}
