import { judgeTrial } from "@catwalk/domain"
import { type MouseEvent, useRef } from "react"
import { Button, OutcomeButtons } from "../../../ui/index.ts"
import { isClicked, isPairing } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { PairZone } from "./PairZone.tsx"
import { SkillOutcomes } from "./SkillOutcomes.tsx"
import type { TrialActions } from "./use-trial.ts"

export interface OutcomeZoneProps {
  readonly run: CoachRun
  readonly actions: TrialActions
  /** What Start will ask for: "45 s". */
  readonly amount: string
}

/** The place under the thumb: start, go on, or how it was. It keeps its size whatever stands in it. */
export function OutcomeZone({ run, actions, amount }: OutcomeZoneProps) {
  const { view } = run.live
  const paused = view.watch?.pausedAt !== undefined && !view.held
  const phase = view.current === undefined ? "ready" : paused ? "paused" : "trial"
  const pairing = isPairing(run.step)
  const ignoreSecondTap = useSecondTapGuard(pairing ? `${phase} ${isClicked(view)}` : phase)
  return (
    <div className="coach-zone" onClickCapture={ignoreSecondTap}>
      {pairing && phase !== "paused" && <PairZone run={run} actions={actions} />}
      {phase === "ready" && !pairing && (
        <Button tone="primary" size="thumb" icon="play" aria-keyshortcuts="Space" onClick={actions.begin}>
          Start {run.step.axis.type === "graded" && <span className="coach-start-amount">{amount}</span>}
        </Button>
      )}
      {phase === "paused" && (
        <Button tone="primary" size="thumb" icon="play" aria-keyshortcuts="p" onClick={actions.pause}>
          Go on
        </Button>
      )}
      {phase === "trial" &&
        !pairing &&
        (run.step.kind === "skill" ? (
          <SkillOutcomes onChoose={actions.skillOutcome} />
        ) : (
          <OutcomeButtons
            onChoose={actions.outcome}
            suggested={
              view.current && hasSigns(view.current.evidence) ? judgeTrial(view.current.evidence).outcome : undefined
            }
          />
        ))}
    </div>
  )
}

const hasSigns = (evidence: { readonly signs: readonly unknown[] }): boolean => evidence.signs.length > 0

/**
 * The second tap of a double tap belongs to the button that was there at the first one. Where the buttons have changed
 * since, it would start a trial or judge one by accident, so it goes nowhere.
 */
const useSecondTapGuard = (phase: string) => {
  const before = useRef(phase)
  return (event: MouseEvent): void => {
    if (event.detail > 1 && before.current !== phase) event.stopPropagation()
    before.current = phase
  }
}
