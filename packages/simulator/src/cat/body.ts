import { type Chance, clamp, normal } from "../chance.ts"
import type { Mind, Stress } from "./mind.ts"
import { normalCdf } from "./normal-cdf.ts"
import type { Traits } from "./traits.ts"

/** Chances of the four levels of stress for one trial. They sum to 1. */
export interface StressChances {
  readonly calm: number
  readonly uneasy: number
  readonly stressed: number
  readonly severe: number
}

// Beyond stress by this much the cat fights, flees or freezes hard. Assumed.
const severeBeyond = 0.22
// Even an easy trial fails now and then for reasons outside the course. Assumed.
const lapse = 0.01
const arousalBy = [0.03, 0.35, 1.2, 2.2] as const // what a trial leaves behind; assumed
const comfortOfFood = 0.02 // assumed

/** The state of a cat that changes within hours, on top of its memory: arousal, mood, hunger. */
export interface Body {
  /** Time passes: arousal fades, hunger comes back. */
  pass(hours: number): void
  /** A session begins: the mood of the moment. */
  greet(): void
  chances(step: number, u: number, place: number): StressChances
  /** One trial; `startle` is added fright from outside. Returns the true stress. */
  face(step: number, u: number, place: number, startle: number): Stress
  /** Interest in food right now, in [0, 1]. */
  appetite(): number
  feed(): void
  frighten(strength: number): void
}

/** P(calm) of a rested, settled cat of this mind: no arousal, neutral mood, no food in it. The measure of truth. */
export const restingCalm = (mind: Mind, traits: Traits, step: number, u: number, place: number): number =>
  (1 - lapse) * normalCdf(-mind.drive(step, u, place) / traits.slope)

export const makeBody = (mind: Mind, traits: Traits, chance: Chance): Body => {
  let arousal = 0
  let mood = 0
  let eaten = 0
  const appetite = (): number => traits.foodInterest * 0.5 ** (eaten / traits.treatsToHalf)
  const strain = (step: number, u: number, place: number): number =>
    mind.drive(step, u, place) + traits.arousalWeight * arousal + mood - comfortOfFood * appetite()

  return {
    pass: (hours) => {
      arousal *= 0.5 ** (hours / traits.arousalHalfLife)
      eaten *= 0.5 ** (hours / 4) // hungry again within a working day; assumed
    },
    greet: () => {
      mood = clamp(traits.moodiness * normal(chance), -0.1, 0.15)
    },
    chances: (step, u, place) => chancesOf(strain(step, u, place), traits),
    face: (step, u, place, startle) => {
      const draw = chance()
      const { calm, uneasy, stressed } = chancesOf(strain(step, u, place) + startle, traits)
      const stress: Stress = draw < calm ? 0 : draw < calm + uneasy ? 1 : draw < calm + uneasy + stressed ? 2 : 3
      arousal = Math.min(5, arousal + (arousalBy[stress] ?? 0))
      return stress
    },
    appetite,
    feed: () => {
      eaten++
    },
    frighten: (strength) => {
      arousal = Math.min(5, arousal + 1.5 * strength)
    },
  }
}

const chancesOf = (strain: number, traits: Traits): StressChances => {
  const calm = (1 - lapse) * normalCdf(-strain / traits.slope)
  // A lapse is an uneasy moment, never a scare.
  const notStressed = lapse * 0.9 + (1 - lapse * 0.9) * normalCdf((traits.gap - strain) / traits.slope)
  const notSevere = Math.max(notStressed, normalCdf((traits.gap + severeBeyond - strain) / traits.slope))
  return { calm, uneasy: notStressed - calm, stressed: notSevere - notStressed, severe: 1 - notSevere }
}
