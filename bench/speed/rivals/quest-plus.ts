// The module greets on import; the report's output is not the place for it.
const greet = console.log
console.log = () => {}
const { default: JsQuestPlus } = await import("jsquest-plus/dist/jsQuestPlus.module.js")
console.log = greet

const SPREAD = 0.1
const LAPSE = 0.02

const calm = (u: number, threshold: number): number =>
  LAPSE + (1 - 2 * LAPSE) / (1 + Math.exp((1.7 * (u - threshold)) / SPREAD))

/** QUEST+ for one threshold on `stimuli` amounts, evenly spaced from 0 to 1; calm is its first outcome of two. */
export const questOn = (stimuli: readonly number[], thresholds: number) =>
  new JsQuestPlus({
    psych_func: [calm, (u, threshold) => 1 - calm(u, threshold)],
    stim_samples: [stimuli],
    psych_samples: [evenly(thresholds, -0.2, 1.2)],
  })

export const evenly = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => from + ((to - from) * n) / (count - 1))
