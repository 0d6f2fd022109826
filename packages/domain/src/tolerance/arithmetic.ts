/**
 * Exponential, logarithm and the normal curve from the four operations alone. IEEE 754 fixes those to the last bit, but
 * not `Math.exp` or `Math.log`: with these, a phone and a server replay the same journal to the same bytes.
 */

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

const powersOfTwo: readonly number[] = Array.from({ length: 129 }, (_, i) => {
  let power = 1
  for (let n = 0; n < Math.abs(i - 64); n++) power = i < 64 ? power / 2 : power * 2
  return power
})

/** e to the x, for x within about -44 and 44; beyond that it is cut off there. */
export const exp = (x: number): number => {
  const bounded = x < -44 ? -44 : x > 44 ? 44 : x
  const k = Math.round(bounded / (LN2_HIGH + LN2_LOW))
  const r = bounded - k * LN2_HIGH - k * LN2_LOW
  let sum = 1
  for (let n = 13; n >= 1; n--) sum = 1 + (r * sum) / n
  return sum * (powersOfTwo[k + 64] ?? 1)
}

/** Natural logarithm of a positive number. */
export const ln = (x: number): number => {
  if (!(x > 0)) throw new RangeError(`ln needs a positive number, got ${x}`)
  let mantissa = x
  let exponent = 0
  while (mantissa > 1.5) {
    mantissa /= 2
    exponent++
  }
  while (mantissa < 0.75) {
    mantissa *= 2
    exponent--
  }
  const y = (mantissa - 1) / (mantissa + 1)
  const y2 = y * y
  let sum = 0
  for (let n = 29; n >= 1; n -= 2) sum = 1 / n + y2 * sum
  return 2 * y * sum + exponent * (LN2_HIGH + LN2_LOW)
}

const LIMIT = 8
const PER_UNIT = 32
const pdfTable = new Float64Array(2 * LIMIT * PER_UNIT + 2)
const cdfTable = new Float64Array(2 * LIMIT * PER_UNIT + 2)

const fillTables = (): void => {
  const step = 1 / PER_UNIT
  const pdf = (z: number): number => 0.3989422804014327 * exp((-z * z) / 2)
  let area = 6.220960574271786e-16
  for (let i = 0; i < pdfTable.length; i++) {
    const z = i * step - LIMIT
    pdfTable[i] = pdf(z)
    cdfTable[i] = area
    // Simpson's rule on each half keeps the error of the area below 1e-10.
    const quarter = step / 4
    area +=
      (step / 12) *
      (pdf(z) + 4 * pdf(z + quarter) + 2 * pdf(z + 2 * quarter) + 4 * pdf(z + 3 * quarter) + pdf(z + step))
  }
}
fillTables()

/** Height of the standard normal curve at z, linear between table points 1/32 apart. */
export const normalPdf = (z: number): number => {
  if (z <= -LIMIT || z >= LIMIT) return 0
  const at = (z + LIMIT) * PER_UNIT
  const i = Math.floor(at)
  const low = pdfTable[i] ?? 0
  return low + (at - i) * ((pdfTable[i + 1] ?? 0) - low)
}

/** Area of the standard normal curve below z: a cubic through the table points, whose slopes are the curve itself. */
export const normalCdf = (z: number): number => {
  if (z <= -LIMIT) return 0
  if (z >= LIMIT) return 1
  const at = (z + LIMIT) * PER_UNIT
  const i = Math.floor(at)
  const t = at - i
  const low = cdfTable[i] ?? 0
  const high = cdfTable[i + 1] ?? 1
  const lowSlope = (pdfTable[i] ?? 0) / PER_UNIT
  const highSlope = (pdfTable[i + 1] ?? 0) / PER_UNIT
  const rise = high - low
  return low + t * (lowSlope + t * (3 * rise - 2 * lowSlope - highSlope + t * (lowSlope + highSlope - 2 * rise)))
}
