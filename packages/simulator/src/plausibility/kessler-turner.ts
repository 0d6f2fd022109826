import type { Family } from "../cat/mind.ts"
import { chanceFrom } from "../chance.ts"
import { wilson } from "../measures/intervals.ts"
import { exposedCat } from "./alone-with-it.ts"
import type { Finding } from "./finding.ts"

const days = 14
const disturbancesADay = 8 // feeding, cleaning, other cats; assumed
const hoursBetween = 1.5 // assumed
// Set by hand on the first row, so that the other two are predictions.
const worst = 0.48

/** Kessler & Turner 1997: 140 cats boarded for two weeks; how tense they still were. */
export const kesslerTurnerFindings = (family: Family, seed: number, cats: number): readonly Finding[] => {
  let adjusted = 0
  let tense = 0
  let veryTense = 0
  for (let cat = 0; cat < cats; cat++) {
    const chance = chanceFrom(seed, cat, 1997)
    const { traits, mind, body, meet, sleep } = exposedCat(family, seed + 1, cat)
    const first = mind.drive(0, worst, 0)
    for (let day = 0; day < days; day++) {
      for (let nth = 0; nth < disturbancesADay; nth++) {
        // Most of what happens around a cage is smaller than the worst of it.
        meet(worst * (1 - 0.8 * chance() ** 2), 0)
        body.pass(hoursBetween)
      }
      sleep(24 - disturbancesADay * hoursBetween)
    }
    const left = mind.drive(0, worst, 0)
    // "Weakly tense" or better: more likely calm than not. Very tense: more likely stressed than not, and no better than at first.
    if (left <= 0) adjusted++
    else if (left > traits.gap && left >= first - 0.05) veryTense++
    else tense++
  }
  const study = "Kessler & Turner 1997: two weeks of boarding, 140 cats"
  const finding = (figure: string, count: number, published: number): Finding => ({
    study,
    figure,
    family: family.name,
    simulated: wilson(count, cats),
    published: wilson(Math.round(published * 140), 140),
    unit: "share",
  })
  return [
    finding("adjusted (about two thirds)", adjusted, 2 / 3),
    finding("still tense (about one third, the next row included)", tense + veryTense, 1 / 3),
    finding("very tense without improvement (4 %)", veryTense, 0.04),
  ]
}
