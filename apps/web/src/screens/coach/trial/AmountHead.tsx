import { type PlannedTrial, saySeconds, type TrainedStep } from "@catwalk/domain"
import { Chip } from "../../../ui/index.ts"
import { splitAmount } from "./split-amount.ts"

export interface AmountHeadProps {
  readonly step: TrainedStep
  readonly trial: PlannedTrial
  /** What to do instead, when the trial asks for the easier way. */
  readonly easier: string
  /** The level's own instruction is for those who want to be told. */
  readonly guided: boolean
}

/**
 * What is asked, as large as it can be, and what follows it.
 * @shows B-06
 */
export function AmountHead({ step, trial, easier, guided }: AmountHeadProps) {
  const { value, unit } = splitAmount(step, trial.criterion)
  const level = step.axis.type === "levels" ? step.axis.levels[trial.criterion] : undefined
  return (
    <header className="coach-amount">
      <p className="ui-kicker">{trial.easier ? "The easier way" : roleWords[trial.role]}</p>
      {trial.easier ? (
        <h2 className="coach-level">{easier}</h2>
      ) : unit === undefined ? (
        <h2 className="coach-level">{value}</h2>
      ) : (
        <h2 className="coach-number">
          {value} <span className="coach-unit">{unit}</span>
        </h2>
      )}
      {guided && !trial.easier && level?.how !== undefined && <p className="coach-soft">{level.how}</p>}
      <Chip icon={trial.treat ? "treat" : "no-treat"} tone={trial.treat ? "green" : "plain"}>
        {rewardWords(trial, step)}
      </Chip>
    </header>
  )
}

/** What follows the trial when it goes well: one click is always one treat; in a long trial treats come all the way. */
export const rewardWords = (
  { mark, treat, treats }: Pick<PlannedTrial, "mark" | "treat" | "treats">,
  { reinforcement }: Pick<TrainedStep, "reinforcement">,
): string => {
  if (!treat) return "No treat this time: praise"
  const every = reinforcement.type === "none" ? undefined : reinforcement.treatEverySeconds
  if (treats > 1 && every !== undefined) return `A treat about every ${saySeconds(every)}, ${treats} in all`
  return mark ? "Click, then a treat" : "A treat for this one"
}

const roleWords = {
  "warm-up": "A warm-up",
  varied: "An easier one in between",
  top: "Now",
  "easy-ending": "An easy one to end on",
} as const
