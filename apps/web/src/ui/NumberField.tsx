import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react"
import { Button } from "./Button.tsx"
import { FieldError, type FieldWords } from "./Field.tsx"
import "./field.css"
import { Icon } from "./Icon.tsx"
import { type NumberDoubt, type NumberRange, rangeDoubt, steppedFrom } from "./number-range.ts"
import { isBeginning, readNumber, writeNumber } from "./read-number.ts"
import { StepKey } from "./StepKey.tsx"
import { VisuallyHidden } from "./VisuallyHidden.tsx"
import { uiWords } from "./words.ts"

export interface NumberFieldProps extends Omit<FieldWords, "hint" | "error"> {
  readonly hint?: string | undefined
  /** `undefined` while the field is empty, or holds what can't be used. */
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  readonly min?: number
  readonly max?: number
  /** How far plus and minus go. It never rounds what was typed. */
  readonly step?: number
  /** Where plus and minus begin in an empty field. */
  readonly start?: number
  /** Nothing but whole numbers can be. */
  readonly whole?: boolean
  /** Written after the label: "kg", "cm". */
  readonly unit?: string
  /** Looks at what was typed before the range does, for words that fit the matter. */
  readonly doubt?: (typed: number) => NumberDoubt | undefined
}

/**
 * A number with large plus and minus keys. What was typed stays as it was typed: it is used as it is, questioned, or
 * refused with words, and never bent into what would fit.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, optional, value, onChange, min, max, step = 1, start, whole = false, unit, doubt } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState("")
  const [typing, setTyping] = useState(false)
  const [stepped, setStepped] = useState(false)
  const look = (text: string): Look => lookAt(text, { min, max, whole, unit, doubt })
  const text = shows(typed, look(typed), value) ? typed : value === undefined ? "" : writeNumber(value)
  const seen = look(text)
  // What is too small, or just a sign, may be on its way to a good number.
  const said = typing && seen.unfinished ? undefined : seen.doubt
  const refusal = said?.refused === true ? said.says : undefined
  const withheld = seen.doubt?.refused === true ? seen.doubt.says : ""

  useLayoutEffect(() => input.current?.setCustomValidity(withheld), [withheld])

  const type = (next: string): void => {
    setTyped(next)
    onChange(look(next).value)
  }
  const put = (next: number): void => {
    setTyping(false)
    type(writeNumber(next))
  }
  const go = (by: number): void => {
    put(steppedFrom(numberIn(text), by, { min, max, step, start }))
    setStepped(true)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") setTyping(false)
    const by = STEPS_OF_KEY[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(by)
  }
  const described = [hint !== undefined && `${id}-hint`, said !== undefined && `${id}-said`].filter(Boolean).join(" ")
  const { meant } = said ?? {}
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
        {unit !== undefined && <span className="ui-optional"> in {unit}</span>}
        {optional && <span className="ui-optional"> ({uiWords.optional})</span>}
      </label>
      {hint !== undefined && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="ui-number-group">
        <StepKey icon="minus" label={`${uiWords.decrease} ${label}`} onStep={() => go(-1)} />
        <input
          ref={input}
          id={id}
          className="ui-input"
          type="text"
          inputMode={keyboardFor(whole, min)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          aria-describedby={described || undefined}
          aria-invalid={refusal === undefined ? undefined : true}
          onChange={(event) => {
            setTyping(true)
            setStepped(false)
            type(event.target.value)
          }}
          onBlur={() => {
            setTyping(false)
            setStepped(false)
          }}
          onKeyDown={onKeyDown}
        />
        <StepKey icon="plus" label={`${uiWords.increase} ${label}`} onStep={() => go(1)} />
      </div>
      <div aria-live="polite">
        {stepped && <VisuallyHidden>{unit === undefined ? text : `${text} ${unit}`}</VisuallyHidden>}
      </div>
      <div className="ui-number-said" aria-live="polite">
        {said !== undefined &&
          (said.refused ? (
            <FieldError id={`${id}-said`}>{said.says}</FieldError>
          ) : (
            <p className="ui-question" id={`${id}-said`}>
              <Icon name="uneasy" size={1.2} />
              <span>{said.says}</span>
            </p>
          ))}
        {meant !== undefined && (
          <Button onClick={() => put(meant)}>
            {uiWords.use} {writeNumber(meant)} {unit}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A text field, not a spin button, which VoiceOver can't focus: so the keys of one are its own. */
const STEPS_OF_KEY: Partial<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }

interface Look {
  /** What the form gets. */
  readonly value: number | undefined
  readonly doubt: NumberDoubt | undefined
  readonly unfinished: boolean
}

const lookAt = (
  text: string,
  { doubt: ask, ...range }: NumberRange & { readonly doubt: NumberFieldProps["doubt"] },
): Look => {
  const read = readNumber(text)
  switch (read.kind) {
    case "empty":
      return { value: undefined, doubt: undefined, unfinished: false }
    case "unreadable":
      return { value: undefined, doubt: { says: uiWords.noNumber, refused: true }, unfinished: isBeginning(text) }
    case "number": {
      const doubt = ask?.(read.value) ?? rangeDoubt(read.value, range)
      return { value: doubt?.refused ? undefined : read.value, doubt, unfinished: doubt?.tooLittle ?? false }
    }
  }
}

/** Whether the text still stands for the value outside: the same number, or one that was refused there. */
const shows = (text: string, look: Look, value: number | undefined): boolean => {
  if (value === undefined) return text === "" || look.doubt?.refused === true
  return look.value !== undefined && Math.abs(look.value - value) < SAME
}

/** Half of what three decimals tell apart: a number that went into another unit and came back is the same number. */
const SAME = 0.0005

const numberIn = (text: string): number | undefined => {
  const read = readNumber(text)
  return read.kind === "number" ? read.value : undefined
}

/** The iPhone's number keys have no minus. */
const keyboardFor = (whole: boolean, min: number | undefined): "text" | "numeric" | "decimal" => {
  if (min !== undefined && min < 0) return /iPhone/.test(navigator.userAgent) ? "text" : "numeric"
  return whole ? "numeric" : "decimal"
}
