import { Button, Icon } from "../../../ui/index.ts"
import "../../../ui/outcome.css"
import { isClicked } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import type { TrialActions } from "./use-trial.ts"

export interface PairZoneProps {
  readonly run: CoachRun
  readonly actions: TrialActions
}

/**
 * Click, then treat: one press each. Nothing was asked of the cat, so nothing is asked about success.
 * @shows B-05
 */
export function PairZone({ run, actions }: PairZoneProps) {
  const { view } = run.live
  if (!isClicked(view)) {
    return (
      <Button tone="primary" size="thumb" icon="clicker" aria-keyshortcuts="Space" onClick={actions.clickPair}>
        Click <span className="coach-start-amount">pair {view.trials.length + 1}</span>
      </Button>
    )
  }
  return (
    <fieldset className="ui-outcomes coach-pair-outcomes">
      <legend className="ui-outcomes-label">The treat</legend>
      <Outcome look="calm" icon="treat" word="Treat eaten" keys="Space" onClick={() => actions.pairEnds("taken")} />
      <Outcome look="uneasy" icon="uneasy" word="Uneasy" keys="2" onClick={() => actions.skillOutcome("uneasy")} />
      <Outcome
        look="stressed"
        icon="stressed"
        word="Stressed"
        keys="3"
        onClick={() => actions.skillOutcome("stressed")}
      />
    </fieldset>
  )
}

interface OutcomeProps {
  readonly look: "calm" | "uneasy" | "stressed"
  readonly icon: "treat" | "uneasy" | "stressed"
  readonly word: string
  readonly keys: string
  readonly onClick: () => void
}

function Outcome({ look, icon, word, keys, onClick }: OutcomeProps) {
  return (
    <button type="button" className="ui-outcome" data-outcome={look} aria-keyshortcuts={keys} onClick={onClick}>
      <Icon name={icon} size={2.2} />
      <span className="ui-outcome-word">{word}</span>
    </button>
  )
}
