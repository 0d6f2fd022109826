import { Drawing, type DrawingId } from "../drawings/index.ts"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"
import "./outcome.css"
import { uiWords } from "./words.ts"

export type OutcomeWord = "calm" | "uneasy" | "stressed"

export interface OutcomeButtonsProps {
  readonly onChoose: (outcome: OutcomeWord) => void
  /** The outcome the signs already point to; it is marked, never pressed by itself. */
  readonly suggested?: OutcomeWord | undefined
  /** Read before the three buttons. */
  readonly label?: string
  readonly disabled?: boolean
}

/** A trial's outcome in one tap. */
export function OutcomeButtons({
  onChoose,
  suggested,
  label = uiWords.outcomes,
  disabled = false,
}: OutcomeButtonsProps) {
  return (
    <fieldset className="ui-outcomes" disabled={disabled}>
      <legend className="ui-outcomes-label">{label}</legend>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className="ui-outcome"
          data-outcome={outcome}
          data-suggested={outcome === suggested || undefined}
          onClick={() => onChoose(outcome)}
        >
          <Drawing of={drawingOf[outcome]} />
          <span className="ui-outcome-word">
            <Icon name={iconOf[outcome]} size={1.1} />
            {uiWords[outcome]}
          </span>
        </button>
      ))}
    </fieldset>
  )
}

export interface StressLightProps {
  readonly level: "green" | "amber" | "red"
  /** Instead of "Calm", "Uneasy", "Stressed". */
  readonly word?: string
  /** What to do about it, in a few words. */
  readonly detail?: string | undefined
}

/** How the cat is right now: shape, word and colour together. */
export function StressLight({ level, word, detail }: StressLightProps) {
  const outcome = outcomeOf[level]
  return (
    <p className="ui-light" data-level={level}>
      <Icon name={iconOf[outcome]} size={1.6} />
      <span>
        <strong>{word ?? uiWords[outcome]}</strong>
        {detail !== undefined && <span className="ui-light-detail">{detail}</span>}
      </span>
    </p>
  )
}

const outcomes: readonly OutcomeWord[] = ["calm", "uneasy", "stressed"]
const drawingOf: Readonly<Record<OutcomeWord, DrawingId>> = {
  calm: "slow-blink",
  uneasy: "ears-sideways",
  stressed: "ears-flat",
}
const iconOf: Readonly<Record<OutcomeWord, IconName>> = { calm: "calm", uneasy: "uneasy", stressed: "stressed" }
const outcomeOf: Readonly<Record<StressLightProps["level"], OutcomeWord>> = {
  green: "calm",
  amber: "uneasy",
  red: "stressed",
}
