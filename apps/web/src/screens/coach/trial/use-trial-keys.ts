import { isClicked } from "../session/pairing.ts"
import type { SkillOutcome } from "./SkillOutcomes.tsx"
import { useShortcuts } from "./use-shortcuts.ts"
import type { TrialState } from "./use-trial-screen.ts"

/** The session's keys, as far as each makes sense this moment. */
export const useTrialKeys = (trial: TrialState): void => {
  const { actions, inTrial, canNote, pairing, toggle, panel, open } = trial
  const inTrialOnly = (act: (() => void) | undefined) => (inTrial ? act : undefined)
  const noting = (act: () => void) => (canNote ? act : undefined)
  const [first, second, third, fourth] = outcomesOf(trial)
  useShortcuts({
    Space: spaceOf(trial),
    "1": inTrialOnly(first),
    "2": inTrialOnly(second),
    "3": inTrialOnly(third),
    "4": inTrialOnly(fourth),
    t: pairing ? inTrialOnly(() => actions.pairEnds("taken")) : noting(() => actions.food("taken")),
    r: pairing ? inTrialOnly(() => actions.pairEnds("refused")) : noting(() => actions.food("refused")),
    g: pairing ? inTrialOnly(() => actions.pairEnds("snatched")) : noting(() => actions.food("snatched")),
    l: noting(actions.left),
    s: noting(() => toggle("signs")),
    p: inTrialOnly(actions.pause),
    u: actions.undo,
    w: () => toggle("why"),
    m: () => toggle("more"),
    escape: panel === undefined ? undefined : () => open(undefined),
  })
}

/** The buttons of the outcome, from the left. */
const outcomesOf = ({ actions, pairing, run }: TrialState): readonly (() => void)[] => {
  const skill = (outcome: SkillOutcome) => () => actions.skillOutcome(outcome)
  if (pairing) return [() => actions.pairEnds("taken"), skill("uneasy"), skill("stressed")]
  if (run.step.kind === "skill") return [skill("did-it"), skill("not-yet"), skill("uneasy"), skill("stressed")]
  return [() => actions.outcome("calm"), () => actions.outcome("uneasy"), () => actions.outcome("stressed")]
}

/** Space does what the large button under the thumb does, and clicks where a trial is marked. */
const spaceOf = ({ actions, inTrial, marker, pairing, run }: TrialState): (() => void) | undefined => {
  if (pairing) return isClicked(run.live.view) ? () => actions.pairEnds("taken") : actions.clickPair
  return inTrial ? (marker ? actions.click : undefined) : actions.begin
}
