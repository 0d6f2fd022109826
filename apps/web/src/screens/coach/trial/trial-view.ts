import type { TrialEvidence } from "@catwalk/domain"
import type { Dot } from "../../../ui/index.ts"
import type { CoachRun } from "../session/use-coach-run.ts"

/** One dot for each trial shown, the one under way, and those to come. */
export const dotsOf = ({ live, coaching, toCome }: CoachRun): readonly Dot[] => {
  const judged = coaching.judged.values()
  const shown = live.view.trials.map((trial): Dot => {
    if (!trial.counts) return "not-counted"
    return judged.next().value?.judgement.outcome ?? "done"
  })
  const ahead = Array.from({ length: Math.max(0, toCome - 1) }, (): Dot => "open")
  return [...shown, "current", ...ahead]
}

/** Between trials, what was seen in the trial just over. */
export const lastEvidence = ({ live }: CoachRun): TrialEvidence | undefined => live.view.trials.at(-1)?.evidence
