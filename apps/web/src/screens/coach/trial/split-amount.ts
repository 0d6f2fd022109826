import { sayAmount, type TrainedStep } from "@catwalk/domain"
import { formatSeconds } from "../../../ui/index.ts"

/** An amount for huge type: the number, and the unit beside it. A level has words and no unit. */
export const splitAmount = (
  step: TrainedStep,
  criterion: number,
): { readonly value: string; readonly unit: string | undefined } => {
  const { axis } = step
  if (axis.type === "levels") return { value: sayAmount(step, criterion), unit: undefined }
  switch (axis.unit) {
    case "seconds":
      return clock(criterion)
    case "minutes":
      return clock(criterion * 60)
    case "metres":
      return { value: number(criterion), unit: "m" }
    case "times":
      return { value: number(criterion), unit: criterion === 1 ? "time" : "times" }
  }
}

const clock = (seconds: number) =>
  seconds < 60
    ? { value: String(Math.round(seconds)), unit: "s" }
    : { value: seconds % 60 === 0 ? String(seconds / 60) : formatSeconds(seconds), unit: "min" }

const number = (amount: number): string => String(Number(amount.toFixed(2)))
