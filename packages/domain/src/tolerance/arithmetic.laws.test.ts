import fc from "fast-check"
import { expect, it } from "vitest"
import { exp, ln, normalCdf, normalPdf } from "./arithmetic.ts"

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** The area below the normal curve, by integrating it in small steps: slow, and independent of any table. */
const slowCdf = (z: number): number => {
  const steps = 4000
  const from = -10
  const width = (z - from) / steps
  const height = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  let sum = height(from) + height(z)
  for (let i = 1; i < steps; i++) sum += height(from + i * width) * (i % 2 === 1 ? 4 : 2)
  return (sum * width) / 3
}

it("agrees with the platform's exponential to a billionth part", () => {
  fc.assert(
    fc.property(between(-44, 44), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-9)
    }),
  )
})

it("cuts the exponential off where nothing in Catwalk goes", () => {
  expect(exp(-1000)).toBe(exp(-44))
  expect(exp(1000)).toBe(exp(44))
  expect(exp(0)).toBe(1)
})

it("agrees with the platform's logarithm", () => {
  fc.assert(
    fc.property(between(-30, 30), (power) => {
      const x = Math.exp(power)
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-9)
    }),
  )
  expect(ln(1)).toBe(0)
})

it.each([0, -1, Number.NaN])("refuses the logarithm of %d", (x) => {
  expect(() => ln(x)).toThrow(RangeError)
})

it("undoes itself: the logarithm of an exponential is where it began", () => {
  fc.assert(
    fc.property(between(-40, 40), (x) => {
      expect(ln(exp(x))).toBeCloseTo(x, 9)
    }),
  )
})

it("agrees with the integral of the normal curve", () => {
  fc.assert(
    fc.property(between(-7.9, 7.9), (z) => {
      expect(Math.abs(normalCdf(z) - slowCdf(z))).toBeLessThan(1e-8)
    }),
    { numRuns: 60 },
  )
  expect(Math.abs(normalCdf(1.959963984540054) - 0.975)).toBeLessThan(1e-9)
  expect(Math.abs(normalCdf(0) - 0.5)).toBeLessThan(1e-9)
})

it("rises from 0 to 1 and never falls on the way", () => {
  fc.assert(
    fc.property(between(-9, 9), between(0, 2), (z, more) => {
      expect(normalCdf(z)).toBeGreaterThanOrEqual(0)
      expect(normalCdf(z + more)).toBeGreaterThanOrEqual(normalCdf(z))
      expect(normalCdf(z + more)).toBeLessThanOrEqual(1)
    }),
  )
})

it("is the same on both sides of the middle", () => {
  fc.assert(
    fc.property(between(0, 9), (z) => {
      expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 9)
      expect(normalPdf(z)).toBeCloseTo(normalPdf(-z), 9)
    }),
  )
})

it("is near the height of the normal curve between table points", () => {
  fc.assert(
    fc.property(between(-8, 8), (z) => {
      expect(Math.abs(normalPdf(z) - Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI))).toBeLessThan(1e-4)
    }),
  )
})
