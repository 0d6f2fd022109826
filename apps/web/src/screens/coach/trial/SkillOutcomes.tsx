import { Icon, type IconName } from "../../../ui/index.ts"
import "../../../ui/outcome.css"

/** What became of a trial of a skill: done or not yet, and whether there was stress, which vetoes success. */
export type SkillOutcome = "did-it" | "not-yet" | "uneasy" | "stressed"

export function SkillOutcomes({ onChoose }: { readonly onChoose: (outcome: SkillOutcome) => void }) {
  return (
    <fieldset className="ui-outcomes coach-skill-outcomes">
      <legend className="ui-outcomes-label">How was it?</legend>
      {outcomes.map(({ outcome, word, icon, look }, index) => (
        <button
          key={outcome}
          type="button"
          className="ui-outcome"
          data-outcome={look}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(outcome)}
        >
          <Icon name={icon} size={2.2} />
          <span className="ui-outcome-word">{word}</span>
        </button>
      ))}
    </fieldset>
  )
}

interface Choice {
  readonly outcome: SkillOutcome
  readonly word: string
  readonly icon: IconName
  readonly look: "calm" | "again" | "uneasy" | "stressed"
}

const outcomes: readonly Choice[] = [
  { outcome: "did-it", word: "Did it", icon: "check", look: "calm" },
  { outcome: "not-yet", word: "Not yet", icon: "repeat", look: "again" },
  { outcome: "uneasy", word: "Uneasy", icon: "uneasy", look: "uneasy" },
  { outcome: "stressed", word: "Stressed", icon: "stressed", look: "stressed" },
]
