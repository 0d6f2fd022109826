import {
  type Judgement,
  judgeTrial,
  sayAmount,
  type TrainedStep,
  type TrialRecord,
  wordEthogramReason,
} from "@catwalk/domain"
import type { House } from "../house.ts"
import { paintOutcome } from "./changes-text.ts"

interface Judged {
  readonly trial: TrialRecord
  readonly judgement: Judgement
}

/**
 * What the cat showed in a session, told from its trials and never from the plan: the most that was calm, then each trial
 * that was more than it could take, the worst first. What was seen in a trial that does not count was seen all the same.
 */
export const happenedText = (
  house: Pick<House, "paint">,
  step: TrainedStep,
  trials: readonly TrialRecord[],
): string => {
  const judged = trials.map((trial): Judged => ({ trial, judgement: judgeTrial(trial.evidence) }))
  const tooMuch = judged
    .filter(({ trial, judgement }) => judgement.outcome !== "calm" && (trial.counts || judgement.medical !== undefined))
    .sort((a, b) => b.judgement.stress - a.judgement.stress)
  const lines = [calmest(step, judged), ...tooMuch.map((one) => tooMuchLine(house, step, one))]
  return [house.paint.bold("What happened"), ...lines.map((line) => `  ${line}`)].join("\n")
}

const calmest = (step: TrainedStep, judged: readonly Judged[]): string => {
  const calm = judged.filter(
    ({ trial, judgement }) => trial.counts && judgement.outcome === "calm" && trial.success !== false,
  )
  const amounts = calm.filter(({ trial }) => trial.easier !== true).map(({ trial }) => trial.done ?? trial.asked)
  const word = step.kind === "skill" ? "The most it did, calmly" : "The most that was calm"
  if (amounts.length > 0) return `${word}: ${sayAmount(step, Math.max(...amounts))}.`
  if (calm.length > 0) return `${word}: the easier way.`
  return step.kind === "skill" ? "It did none of it calmly this time." : "Nothing was calm this time."
}

const tooMuchLine = (house: Pick<House, "paint">, step: TrainedStep, { trial, judgement }: Judged): string => {
  const asked = trial.easier === true ? "the easier way" : sayAmount(step, trial.asked)
  const reached = trial.done === undefined ? "" : `, ended at ${sayAmount(step, trial.done)}`
  const why = judgement.reasons.filter(({ code }) => code !== "nothing-worrying").map(wordEthogramReason)
  const { outcome } = judgement
  return [`${capital(paintOutcome(house, outcome), outcome)} at ${asked}${reached}.`, ...why].join(" ")
}

const capital = (painted: string, word: string): string =>
  painted.replace(word, word.charAt(0).toUpperCase() + word.slice(1))
