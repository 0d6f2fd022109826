import type { Step, TrainedStep } from "../program/step.ts"

/** A criterion as a person says it: `45 s`, `1 min 30 s`, `12 m`, or the title of a level. */
export const sayAmount = (step: Step, criterion: number): string => {
  const { axis } = step
  switch (axis.type) {
    case "passive":
      return plural(criterion, "day")
    case "levels":
      return axis.levels[Math.round(criterion)]?.title ?? `level ${criterion + 1}`
    case "graded":
      return sayGraded(axis.unit, criterion)
  }
}

const sayGraded = (unit: Extract<TrainedStep["axis"], { type: "graded" }>["unit"], amount: number): string => {
  switch (unit) {
    case "seconds":
      return saySeconds(amount)
    case "minutes":
      return saySeconds(amount * 60)
    case "metres":
      return `${trimmed(amount)} m`
    case "times":
      return plural(amount, "time")
  }
}

/** `45 s`, `2 min`, `1 min 30 s`. */
export const saySeconds = (seconds: number): string => {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const rest = whole % 60
  return rest === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${rest} s`
}

const plural = (count: number, noun: string): string => `${trimmed(count)} ${noun}${count === 1 ? "" : "s"}`

const trimmed = (amount: number): string => String(Number(amount.toFixed(2)))
