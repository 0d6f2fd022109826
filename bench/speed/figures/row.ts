import type { Row } from "../../table.ts"
import type { Spread } from "../measure.ts"

/** Something measured against a most; without one it is only told. */
export interface Measured {
  readonly figure: string
  readonly value: Spread | number
  readonly say: (value: number) => string
  readonly atMost?: number
  /** Judge by the slow end of the spread instead of its middle. */
  readonly judgeSlowest?: true
}

export const rowOf = ({ figure, value, say, atMost, judgeSlowest }: Measured): Row => {
  const middle = typeof value === "number" ? value : value.median
  const judged = typeof value === "number" ? value : judgeSlowest ? value.high : value.median
  const range = typeof value === "number" ? "" : ` (${say(value.low)} to ${say(value.high)})`
  return {
    figure,
    measured: `${say(middle)}${range}`,
    target: atMost === undefined ? "" : `at most ${say(atMost)}`,
    verdict: atMost === undefined ? "" : judged <= atMost ? "ok" : `${(judged / atMost).toFixed(2)} times the target`,
  }
}

export const times = (ratio: number): string => `${ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2)} ×`
export const microseconds = (ms: number): string => {
  const us = ms * 1000
  return `${us < 10 ? us.toFixed(1) : Math.round(us).toLocaleString("en")} µs`
}
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
