import { type ReactNode, useId } from "react"
import { Drawing, type DrawingId } from "../drawings/index.ts"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"
import "./sign-button.css"
import { useTapOrHold } from "./use-tap-or-hold.ts"
import "./visually-hidden.css"
import { uiWords } from "./words.ts"

/** How much a sign weighs: green is a good one, red means stop. */
export type SignTone = "green" | "amber" | "red"

export interface SignButtonProps {
  readonly label: string
  readonly tone: SignTone
  readonly icon?: IconName | undefined
  readonly drawing?: DrawingId | undefined
  /** True while the sign goes on as a state. */
  readonly active?: boolean
  /** How often it was seen this session. */
  readonly count?: number
  /** A tap: seen once. While the sign is active, a tap ends it instead. */
  readonly onPoint: () => void
  /** Press and hold begins a state; a tap while it is active ends it. */
  readonly onState: (active: boolean) => void
  readonly disabled?: boolean
}

export function SignButton(props: SignButtonProps) {
  const { label, tone, icon, drawing, active = false, count = 0, onPoint, onState, disabled = false } = props
  const handlers = useTapOrHold({
    onTap: () => (active ? onState(false) : onPoint()),
    onHold: () => onState(!active),
  })
  const hintId = useId()
  return (
    <button
      type="button"
      className="ui-sign"
      data-tone={tone}
      aria-pressed={active}
      aria-describedby={hintId}
      disabled={disabled}
      {...handlers}
    >
      <span className="ui-sign-picture">
        {drawing === undefined ? <Icon name={icon ?? toneIcon[tone]} size={1.75} /> : <Drawing of={drawing} />}
      </span>
      <span className="ui-sign-words">{label}</span>
      {(active || count > 0) && <span className="ui-sign-count">{active ? uiWords.goingOn : `${count}×`}</span>}
      <span id={hintId} hidden>
        {uiWords.holdHint}
      </span>
    </button>
  )
}

export interface SignPaletteProps {
  readonly label: string
  readonly children: ReactNode
}

/** The signs within reach, in a grid that keeps their places. */
export function SignPalette({ label, children }: SignPaletteProps) {
  return (
    <fieldset className="ui-signs">
      <legend className="ui-visually-hidden">{label}</legend>
      {children}
    </fieldset>
  )
}

const toneIcon: Readonly<Record<SignTone, IconName>> = { green: "calm", amber: "uneasy", red: "stressed" }
