import { between, type Chance, chanceFrom, clamp, logNormal, normal, seedOf } from "../chance.ts"
import type { CatDescription } from "../policy.ts"

/** What one imaginary cat is like. Fear, tolerance and drive are in units of a step's own axis: start 0, goal 1. */
export interface Traits {
  readonly description: CatDescription
  /** Multiplies every lasting gain. */
  readonly pace: number
  /** Where tolerance of an average step begins. */
  readonly boldness: number
  /** Width of the change from calm to uneasy (standard deviation of a normal curve). */
  readonly slope: number
  /** How far beyond calm a trial must go to stress the cat rather than make it uneasy. */
  readonly gap: number
  /** Share of a session's gain that is still there the next morning. */
  readonly consolidation: number
  /** Multiplies return of fear over days, in new places and after scares. */
  readonly relapse: number
  /** Multiplies the harm of a stressed trial. */
  readonly sensitivity: number
  /** How strongly arousal lowers the threshold, and the hours in which it halves. */
  readonly arousalWeight: number
  readonly arousalHalfLife: number
  /** Standard deviation of the day's mood. */
  readonly moodiness: number
  /** Interest in food at the start of a session in [0, 1], and treats until it has halved. */
  readonly foodInterest: number
  readonly treatsToHalf: number
  /** Shows fear by stillness, which is easily read as calm. */
  readonly freezes: boolean
  readonly neverLearns: boolean
  /** The cat seems to get worse at first. */
  readonly sensitisesFirst: boolean
}

/** kessler-turner-1997: 4 % stayed very tense with no improvement. */
export const nonResponderShare = 0.04

// zbrozyna-1983: geometric middle of adults about 10 sessions, SD of the logarithm about 1.25 (from a range of 2-47, rough).
// Pace, boldness and consolidation spread it together, so that pace alone gets less; the plausibility report checks the sum.
const paceSdLn = 0.85

export const drawTraits = (chance: Chance): Traits => {
  const age = drawAge(chance)
  const neverLearns = chance() < nonResponderShare
  // A non-responder stays tense from the beginning (kessler-turner-1997), so it is drawn from the shyer half.
  const bold = neverLearns ? -Math.abs(normal(chance)) : normal(chance) + (age === "kitten" ? 0.4 : 0)
  const slope = clamp(logNormal(chance, 0.1, 0.3), 0.045, 0.2) // assumed
  return {
    description: { age, temperament: described(bold, chance) },
    // zbrozyna-1983: kittens 4-15 (or 25) sessions, adults 2-47: faster and less spread. Seniors slower: assumed (L-03).
    pace:
      age === "kitten"
        ? logNormal(chance, 1.5, paceSdLn * 0.5)
        : logNormal(chance, age === "senior" ? 0.8 : 1, paceSdLn),
    boldness: clamp(0.34 + 0.11 * bold, 0.12, 0.8), // assumed; Kogan 2017 only says that boldness varies and helps
    slope,
    // Uneasiness is a narrow band: three quarters of a slope between the first signs and stress. Assumed.
    gap: slope * clamp(logNormal(chance, 0.75, 0.25), 0.4, 1.3),
    consolidation: between(chance, 0.55, 0.95), // assumed; demant-2011: retention at four weeks in dogs
    relapse: logNormal(chance, 1, 0.4), // assumed; paskewitz-2022, huff-2009 for the fact that fear returns
    sensitivity: logNormal(chance, 1, 0.4), // assumed
    arousalWeight: logNormal(chance, 0.09, 0.4), // assumed
    arousalHalfLife: logNormal(chance, 5, 0.5), // assumed: hours rather than days (domain knowledge: trigger stacking)
    moodiness: logNormal(chance, 0.035, 0.4), // assumed
    // vitale-shreve-2017: about 37 % put food first, 6 of 50 chose nothing; the shape is assumed.
    foodInterest: clamp(0.75 + 0.25 * normal(chance), 0.1, 1),
    treatsToHalf: logNormal(chance, 18, 0.4), // assumed; a shy cat stayed for about 8 treats, pratsch-2018 gave about 32
    freezes: chance() < 0.3, // assumed; ellis-slh-2018 for freezing as a strategy of its own
    neverLearns,
    sensitisesFirst: age === "kitten" ? chance() < 0.3 : chance() < 0.5, // zbrozyna-1983: some kittens; 3 of 6 adults calm at first
  }
}

/** The same number always gives the same cat, whatever policy coaches it. */
export const traitsOfCat = (seed: number, family: string, cat: number): Traits =>
  drawTraits(chanceFrom(seed, seedOf(family), cat, 1))

const drawAge = (chance: Chance): CatDescription["age"] => {
  const draw = chance() // assumed mixture of owners' cats
  return draw < 0.15 ? "kitten" : draw < 0.8 ? "adult" : "senior"
}

// The owner's guess follows the truth with a correlation of about 0.7: assumed.
const described = (bold: number, chance: Chance): CatDescription["temperament"] => {
  const guess = bold + normal(chance)
  return guess < -0.9 ? "shy" : guess > 0.9 ? "bold" : "average"
}
