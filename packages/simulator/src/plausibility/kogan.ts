import { between, type Chance, chanceFrom, clamp, logNormal, normal } from "../chance.ts"
import { wilson } from "../measures/intervals.ts"
import type { Finding } from "./finding.ts"

// Kogan 2017: 15 sessions of 5 minutes. Trials a minute from Pratsch 2018's four treats a minute.
const sessions = 15
const trialsPerSession = 20
// Approximations on the way to each behaviour: nobody published them; chosen with the published shares in view.
const behaviours = [
  { name: "target", published: 79, approximations: 2 },
  { name: "spin", published: 60, approximations: 4 },
  { name: "high-five", published: 31, approximations: 7 },
  { name: "sit", published: 27, approximations: 8 },
] as const
// Share of what is missing that one reward adds; median cat. Set by hand on `target`.
const gainPerReward = 0.13
const gainSdLn = 0.85 // as the pace of the imaginary cats
const startOfApproximation = 0.25 // chance to offer the next approximation unprompted; assumed
const fluent = 0.8 // mastered: four in five of the final form; assumed

/** Operant acquisition (a linear operator per approximation) in Kogan's dose: the share of cats that master each behaviour. */
export const koganFindings = (seed: number, cats: number): readonly Finding[] => {
  const mastered = behaviours.map(() => 0)
  for (let cat = 0; cat < cats; cat++) {
    const chance = chanceFrom(seed, cat, 2017)
    const gain = logNormal(chance, gainPerReward, gainSdLn)
    const interest = clamp(0.75 + 0.25 * normal(chance), 0.1, 1)
    behaviours.forEach(({ approximations }, index) => {
      if (learns(chance, gain, interest, approximations)) mastered[index] = (mastered[index] ?? 0) + 1
    })
  }
  return behaviours.map(({ name, published }, index) => ({
    study: "Kogan 2017: 15 sessions of 5 minutes, 100 shelter cats",
    figure: `mastered ${name}`,
    family: "operant",
    simulated: wilson(mastered[index] ?? 0, cats),
    published: wilson(published, 100),
    unit: "share",
  }))
}

// The four behaviours share the sessions evenly: a quarter of all trials each.
const learns = (chance: Chance, gain: number, interest: number, approximations: number): boolean => {
  const trials = (sessions * trialsPerSession) / behaviours.length
  let stage = 1
  let strength = startOfApproximation
  for (let trial = 0; trial < trials; trial++) {
    if (chance() < strength && chance() < 0.5 + interest / 2)
      strength += gain * (1 - strength) * between(chance, 0.7, 1.3)
    if (strength < fluent) continue
    if (stage === approximations) return true
    stage++
    strength = Math.max(startOfApproximation, strength - 0.35) // a harder form starts from what the last one built; assumed
  }
  return false
}
