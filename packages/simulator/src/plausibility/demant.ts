import { restingCalm } from "../cat/body.ts"
import type { Family } from "../cat/mind.ts"
import { meanOf } from "../measures/intervals.ts"
import { exposedCat } from "./alone-with-it.ts"
import type { Finding } from "./finding.ts"

const restDays = 28

/** Demant 2011: what was learned to criterion is there after four weeks without training (dogs; a skill, not a fear). */
export const demantFindings = (family: Family, seed: number, cats: number): readonly Finding[] => {
  const ratios: number[] = []
  for (let cat = 0; cat < cats; cat++) {
    const { traits, mind, sleep } = exposedCat(family, seed + 2, cat)
    if (traits.neverLearns) continue
    // Trained to criterion under threshold: calm, fed trials at the edge, ten a day, until the goal is easy.
    let day = 0
    while (restingCalm(mind, traits, 0, 1, 0) < 0.95 && day < 180) {
      for (let nth = 0; nth < 10; nth++) {
        let u = 1
        while (u > 0 && mind.drive(0, u, 0) > -0.05) u -= 0.05
        mind.learn({ step: 0, u: Math.max(0, u), place: 0, stress: 0, food: 0.6, before: nth })
      }
      sleep(24)
      day++
    }
    const before = restingCalm(mind, traits, 0, 1, 0)
    if (before < 0.95) continue
    for (let night = 0; night < restDays; night++) sleep(24)
    ratios.push(restingCalm(mind, traits, 0, 1, 0) / before)
  }
  return [
    {
      study: "Demant 2011: four weeks without training, 44 dogs",
      figure:
        "calm at the goal after four weeks, as a share of before (published: all groups retained; 0.9 stands for that, our-default)",
      family: family.name,
      simulated: meanOf(ratios),
      published: { value: 1, low: 0.9, high: 1.1 },
      unit: "ratio",
    },
  ]
}
