/** The share not yet at the goal just after each time. */
export interface SurvivalStep {
  readonly time: number
  readonly share: number
}

/** The Kaplan-Meier curve. A career without its event is censored at its time; nobody is dropped. */
export const kaplanMeier = (
  careers: readonly { readonly time: number; readonly event: boolean }[],
): readonly SurvivalStep[] => {
  const sorted = [...careers].sort((a, b) => a.time - b.time)
  const steps: SurvivalStep[] = [{ time: 0, share: 1 }]
  let atRisk = sorted.length
  let share = 1
  for (let index = 0; index < sorted.length; ) {
    const time = sorted[index]?.time ?? 0
    let events = 0
    let gone = 0
    while (index < sorted.length && sorted[index]?.time === time) {
      if (sorted[index]?.event) events++
      gone++
      index++
    }
    if (events > 0) {
      share *= 1 - events / atRisk
      steps.push({ time, share })
    }
    atRisk -= gone
  }
  return steps
}

/** Area under the curve up to `horizon`: the restricted mean time. */
export const restrictedMean = (curve: readonly SurvivalStep[], horizon: number): number => {
  let area = 0
  for (let index = 0; index < curve.length; index++) {
    const from = curve[index]?.time ?? 0
    if (from >= horizon) break
    const to = Math.min(horizon, curve[index + 1]?.time ?? horizon)
    area += (to - from) * (curve[index]?.share ?? 0)
  }
  return area
}
