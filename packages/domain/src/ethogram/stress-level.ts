import * as z from "zod/mini"

/** Stress of a cat, 0 (at ease) to 5 (panic), on an axis like the fear-anxiety-stress scale (fear-free-fas). */
export const StressLevel = z.literal([0, 1, 2, 3, 4, 5])
export type StressLevel = z.infer<typeof StressLevel>

/** Traffic light of a stress level: carry on, ease off, stop. */
export type Light = "green" | "amber" | "red"

const lights: readonly [Light, Light, Light, Light, Light, Light] = ["green", "green", "amber", "amber", "red", "red"]

/** 0-1 green, 2-3 amber, 4-5 red, as clinics read the scale (fear-free-fas). */
export const lightOf = (level: StressLevel): Light => lights[level]

/** What a trial was for the cat. Calm is green, uneasy amber, stressed red: never a matter of success alone. */
export const Outcome = z.enum(["calm", "uneasy", "stressed"])
export type Outcome = z.infer<typeof Outcome>

const outcomes: Readonly<Record<Light, Outcome>> = { green: "calm", amber: "uneasy", red: "stressed" }

export const outcomeOf = (level: StressLevel): Outcome => outcomes[lights[level]]

/** The lowest stress level that an outcome word stands for: where a person's own word puts the floor. */
export const lowestLevelOf: Readonly<Record<Outcome, StressLevel>> = { calm: 0, uneasy: 2, stressed: 4 }
