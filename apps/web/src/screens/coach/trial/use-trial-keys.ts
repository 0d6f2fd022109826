import { useShortcuts } from "./use-shortcuts.ts"
import type { TrialState } from "./use-trial-screen.ts"

/** The session's keys, as far as each makes sense this moment. */
export const useTrialKeys = (trial: TrialState): void => {
  const { actions, inTrial, canNote, marker, toggle, panel, open, run } = trial
  const skill = run.step.kind === "skill"
  const inTrialOnly = (act: () => void) => (inTrial ? act : undefined)
  const noting = (act: () => void) => (canNote ? act : undefined)
  useShortcuts({
    Space: inTrial ? (marker ? actions.click : undefined) : actions.begin,
    "1": inTrialOnly(() => (skill ? actions.skillOutcome("did-it") : actions.outcome("calm"))),
    "2": inTrialOnly(() => (skill ? actions.skillOutcome("not-yet") : actions.outcome("uneasy"))),
    "3": inTrialOnly(() => (skill ? actions.skillOutcome("uneasy") : actions.outcome("stressed"))),
    "4": skill ? inTrialOnly(() => actions.skillOutcome("stressed")) : undefined,
    t: noting(() => actions.food("taken")),
    r: noting(() => actions.food("refused")),
    g: noting(() => actions.food("snatched")),
    l: noting(actions.left),
    s: noting(() => toggle("signs")),
    p: inTrialOnly(actions.pause),
    u: actions.undo,
    w: () => toggle("why"),
    m: () => toggle("more"),
    escape: panel === undefined ? undefined : () => open(undefined),
  })
}
