/** The part of jsQuestPlus that is used here; the package brings no types. */
declare module "jsquest-plus/dist/jsQuestPlus.module.js" {
  // biome-ignore lint/style/noDefaultExport: it is what the package does
  export default class JsQuestPlus {
    constructor(settings: {
      readonly psych_func: readonly ((stimulus: number, threshold: number) => number)[]
      readonly stim_samples: readonly (readonly number[])[]
      readonly psych_samples: readonly (readonly number[])[]
      readonly priors?: unknown
    })
    static set_prior(priors: readonly (readonly number[])[]): unknown
    getStimParams(): number
    /** With one parameter in psych_samples, as here, the estimate is a bare number. */
    getEstimates(rule: "mode"): number
    update(stimulus: number, response: number): void
  }
}
