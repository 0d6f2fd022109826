import { type Course, type Policy, rungsOf, withSafetyNet } from "@catwalk/simulator"

// The module greets on import; the report's output is not the place for it.
const greet = console.log
console.log = () => {}
const { default: JsQuestPlus } = await import("jsquest-plus/dist/jsQuestPlus.module.js")
console.log = greet

const thresholds = Array.from({ length: 17 }, (_, index) => -0.2 + 0.1 * index)
const spread = 0.1 // slope of the assumed psychometric function, on the step's axis
const lapse = 0.02
const trialsPerSitting = 10
// A threshold this far beyond the goal counts as tolerating it.
const enough = 1.05

/**
 * QUEST+ as published and packaged: every trial is the one that is expected to tell most about the threshold. Thresholds are
 * taken as fixed within a session; the next session starts from the last estimate (its mode), with some doubt because the cat
 * may have changed.
 */
export const questPlus: Policy = {
  name: "quest-plus",
  rule: "Every trial where it tells most about the cat's threshold (watson-2017; jsQuestPlus 2.1)",
  sees: "signs",
  start: (course) => {
    let step = 0
    let estimate = 0
    let open = 0
    let quest = questFor(course, step, estimate)
    return withSafetyNet({
      day: (view) => {
        if (estimate >= enough && view.open > step) {
          step++
          estimate = 0
        }
        quest = questFor(course, step, estimate)
        return { kind: "session" }
      },
      next: (session) => {
        open = session.open
        const u = quest.getStimParams()
        return session.trials >= trialsPerSitting || !session.fits(step, u)
          ? { kind: "end" }
          : { kind: "trial", step, u }
      },
      observe: ({ u, outcome }) => {
        quest.update(nearestStimulus(course, step, u), outcome === "calm" ? 0 : 1)
        estimate = quest.getEstimates("mode")
        if (estimate >= enough && open > step) {
          step++
          estimate = 0
          quest = questFor(course, step, estimate)
        }
      },
    })
  },
}

const calm = (u: number, threshold: number): number =>
  lapse + (1 - 2 * lapse) / (1 + Math.exp((1.7 * (u - threshold)) / spread))

// One shared array per step: jsQuestPlus finds a stimulus by identity of its value in this list.
const stimuli = new Map<string, readonly number[]>()

const stimuliOf = (course: Course, step: number): readonly number[] => {
  const at = course.steps[step]
  if (at === undefined) throw new RangeError(`No step ${step}`)
  const key = `${course.name}/${step}`
  const known = stimuli.get(key) ?? rungsOf(at)
  stimuli.set(key, known)
  return known
}

const nearestStimulus = (course: Course, step: number, u: number): number =>
  stimuliOf(course, step).reduce((best, next) => (Math.abs(next - u) < Math.abs(best - u) ? next : best), 0)

const questFor = (course: Course, step: number, estimate: number) => {
  const bell = thresholds.map((threshold) => Math.exp(-0.5 * ((threshold - estimate) / 0.25) ** 2))
  const sum = bell.reduce((total, value) => total + value, 0)
  return new JsQuestPlus({
    psych_func: [calm, (u, threshold) => 1 - calm(u, threshold)],
    stim_samples: [stimuliOf(course, step)],
    psych_samples: [thresholds],
    priors: JsQuestPlus.set_prior([bell.map((value) => value / sum)]),
  })
}
