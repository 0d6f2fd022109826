import { type Step, sayAmount, saySeconds } from "@catwalk/domain"

export interface AmountParts {
  readonly value: string
  readonly unit: string
}

/** An amount in two parts, so that the number can stand large; undefined where it is a level with a title of its own. */
export const amountParts = (step: Step, criterion: number): AmountParts | undefined => {
  if (step.axis.type !== "graded") return undefined
  const { unit } = step.axis
  if (unit === "seconds" || unit === "minutes") return timeParts(unit === "minutes" ? criterion * 60 : criterion)
  const said = sayAmount(step, criterion)
  const space = said.indexOf(" ")
  return { value: said.slice(0, space), unit: unit === "metres" ? "metres" : said.slice(space + 1) }
}

const timeParts = (seconds: number): AmountParts => {
  const whole = Math.round(seconds)
  if (whole < 60) return { value: String(whole), unit: whole === 1 ? "second" : "seconds" }
  if (whole % 60 === 0) return { value: String(whole / 60), unit: whole === 60 ? "minute" : "minutes" }
  return { value: saySeconds(whole), unit: "" }
}
