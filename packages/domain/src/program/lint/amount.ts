import type { Unit } from "../step.ts"

const isTime = (unit: Unit): boolean => unit === "seconds" || unit === "minutes"

export const isSameScale = (one: Unit, other: Unit): boolean => one === other || (isTime(one) && isTime(other))

/** The amount in seconds, metres or times. */
export const inBase = (amount: number, unit: Unit): number => (unit === "minutes" ? amount * 60 : amount)
