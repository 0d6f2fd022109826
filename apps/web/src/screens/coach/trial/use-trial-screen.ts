import { type PlannedTrial, type SessionOver, sayAmount, wordPlanReason } from "@catwalk/domain"
import { useState } from "react"
import { type CuePlayer, useCues, useWakeLock, type WakeLockState } from "../../../cues/index.ts"
import { useSettings } from "../../../state/index.ts"
import { sayWayBack } from "../../shared/way-back.ts"
import { evidenceNow } from "../session/fold-taps.ts"
import { isPairing } from "../session/pairing.ts"
import { onWatch } from "../session/stopwatch.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { useTick } from "../session/use-tick.ts"
import { rewardWords } from "./AmountHead.tsx"
import { type Message, messageOf } from "./message-of.ts"
import { lastEvidence } from "./trial-view.ts"
import { useReached } from "./use-reached.ts"
import { type TrialActions, useTrial } from "./use-trial.ts"

export type Panel = "signs" | "why" | "more" | "leave"

/** All that the parts of the trial screen share. */
export interface TrialState {
  readonly run: CoachRun
  readonly planned: PlannedTrial
  readonly actions: TrialActions
  readonly cues: CuePlayer
  readonly wakeLock: WakeLockState
  readonly guided: boolean
  /** The step uses a click. */
  readonly marker: boolean
  /** Nothing is asked of the cat: a click, and its treat. */
  readonly pairing: boolean
  /** What is asked, in words. */
  readonly amount: string
  readonly easier: string
  readonly message: Message | undefined
  readonly inTrial: boolean
  readonly paused: boolean
  /** Its outcome was taken back, and waits to be said again. */
  readonly held: boolean
  /** Why the session had ended, where that was taken back. */
  readonly undoneEnd: string | undefined
  /** The time of the trial under way is up. */
  readonly reached: boolean
  /** Something in the trial under way has to stop. */
  readonly stopping: boolean
  /** There is a trial that what is seen can belong to. */
  readonly canNote: boolean
  readonly panel: Panel | undefined
  readonly open: (panel: Panel | undefined) => void
  /** Opens a panel, or closes it when it is open. */
  readonly toggle: (panel: Panel) => void
}

export const useTrialScreen = (
  run: CoachRun,
  planned: PlannedTrial,
  undoneEnd: SessionOver | undefined,
): TrialState => {
  const settings = useSettings()
  const cues = useCues(settings.cues)
  const wakeLock = useWakeLock(true)
  const { answer, ...actions } = useTrial(run, cues)
  const [panel, open] = useState<Panel>()
  const { view } = run.live
  const { current, watch, trials } = view
  const inTrial = current !== undefined
  const paused = watch?.pausedAt !== undefined
  // A state that lasts, and time that is up, change what is said: once a second is often enough.
  useTick(inTrial && !paused, 1)
  // Between trials only a new sign is answered; the trial just over has been judged.
  const evidence = inTrial ? evidenceNow(view, run.now()) : answer && lastEvidence(run)
  const message = messageOf(evidence, answer)
  const { reinforcement } = run.step
  const { curriculum } = run.context
  const { name } = run.cat.profile
  const pairing = isPairing(run.step)
  useReached(run, () => {
    if (pairing) return
    cues.reached()
    cues.say(`That's it. ${rewardWords(planned, run.step)}.`)
  })
  return {
    run,
    planned,
    actions,
    cues,
    wakeLock,
    guided: settings.guidance === "guided",
    marker: reinforcement.type === "operant" && reinforcement.marker,
    amount: planned.easier ? "the easier way" : sayAmount(run.step, planned.criterion),
    easier: sayWayBack(run.step, run.context.curriculum),
    message,
    inTrial,
    paused,
    held: view.held,
    undoneEnd: undoneEnd?.reasons.map((reason) => wordPlanReason(reason, curriculum, name).text).join(" "),
    pairing,
    reached: inTrial && !pairing && watch !== undefined && onWatch(watch, run.now()) >= planned.seconds,
    stopping: inTrial && (message?.act === "stop" || message?.act === "vet"),
    canNote: inTrial || trials.length > 0,
    panel,
    open,
    toggle: (which) => open(panel === which ? undefined : which),
  }
}
