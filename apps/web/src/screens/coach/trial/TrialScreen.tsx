import type { PlannedTrial, SessionOver } from "@catwalk/domain"
import { useEffect } from "react"
import { useLocation } from "wouter"
import { ScreenFlash } from "../../../cues/index.ts"
import { FullScreen, LiveRegion } from "../../../ui/index.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { heldWords } from "./HeldLine.tsx"
import { LeaveDialog } from "./LeaveDialog.tsx"
import { MoreSheet } from "./MoreSheet.tsx"
import { TrialMiddle } from "./TrialMiddle.tsx"
import { TrialThumb } from "./TrialThumb.tsx"
import { TrialTop } from "./TrialTop.tsx"
import { useFocusKept } from "./use-focus-kept.ts"
import { useTrialKeys } from "./use-trial-keys.ts"
import { type TrialState, useTrialScreen } from "./use-trial-screen.ts"
import { WhySheet } from "./WhySheet.tsx"

export interface TrialScreenProps {
  readonly run: CoachRun
  readonly planned: PlannedTrial
  /** How the session had ended, where that end was taken back. */
  readonly undoneEnd: SessionOver | undefined
}

/** Beside the cat: trial after trial. */
export function TrialScreen({ run, planned, undoneEnd }: TrialScreenProps) {
  const trial = useTrialScreen(run, planned, undoneEnd)
  const next = trial.inTrial ? undefined : `Next: ${trial.amount}.`
  useTrialKeys(trial)
  useFocusKept(`${trial.inTrial}/${trial.stopping}/${trial.paused}`)
  useSaid(trial, next)
  return (
    <FullScreen
      label={`Session with ${run.cat.profile.name}: ${run.step.title}`}
      top={<TrialTop {...trial} />}
      thumb={<TrialThumb {...trial} />}
    >
      <TrialMiddle trial={trial} />
      <LiveRegion hidden>
        {[next, trial.held ? heldWords(trial.pairing) : trial.message?.say].filter(Boolean).join(" ")}
      </LiveRegion>
      <Panels {...trial} />
      <ScreenFlash count={trial.cues.flashes} />
    </FullScreen>
  )
}

function Panels({ run, actions, wakeLock, panel, open, inTrial, paused, pairing }: TrialState) {
  const [, goTo] = useLocation()
  const close = (): void => open(undefined)
  return (
    <>
      <WhySheet run={run} open={panel === "why"} onClose={close} />
      <MoreSheet run={run} actions={actions} wakeLock={wakeLock} open={panel === "more"} onClose={close} />
      <LeaveDialog
        run={run}
        open={panel === "leave"}
        onStay={close}
        onKeep={() => {
          if (inTrial && !paused && !pairing) actions.pause()
          goTo("/")
        }}
        onEnd={() => {
          close()
          run.tap({ tap: "stop", why: "person" })
        }}
      />
    </>
  )
}

/** Says the next amount aloud once, when it is known. */
const useSaid = ({ cues }: TrialState, words: string | undefined): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the words change, not when the volume does
  useEffect(() => {
    if (words !== undefined) cues.say(words)
  }, [words])
}
