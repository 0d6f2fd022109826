/** The normal distribution function, by Abramowitz and Stegun 7.1.26 (off by less than 1.5e-7). */
export const normalCdf = (z: number): number => {
  const x = Math.abs(z) * Math.SQRT1_2
  const t = 1 / (1 + 0.3275911 * x)
  const poly = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  const tail = 0.5 * poly * Math.exp(-x * x)
  return z > 0 ? 1 - tail : tail
}
