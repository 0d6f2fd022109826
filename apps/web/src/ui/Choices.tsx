import { type ReactNode, useId } from "react"
import "./choices.css"
import { FieldError, type FieldWords } from "./Field.tsx"
import "./field.css"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"
import type { Option } from "./Select.tsx"
import { uiWords } from "./words.ts"

interface GroupProps extends FieldWords {
  readonly className: string
  readonly children: ReactNode
}

function ChoiceGroup({ label, hint, error, optional = false, className, children }: GroupProps) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ")
  return (
    <fieldset className="ui-field" aria-describedby={described || undefined}>
      <legend className="ui-label">
        {label}
        {optional && <span className="ui-optional"> ({uiWords.optional})</span>}
      </legend>
      {hint !== undefined && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={className}>{children}</div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

export interface RadioGroupProps<Value extends string> extends FieldWords {
  readonly value: Value | undefined
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>({ value, options, onChange, ...words }: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <ChoiceGroup {...words} className="ui-choices">
      {options.map((option) => (
        <label key={option.value} className="ui-choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <ChoiceWords {...option} />
        </label>
      ))}
    </ChoiceGroup>
  )
}

export interface CheckboxGroupProps<Value extends string> extends FieldWords {
  readonly values: readonly Value[]
  readonly options: readonly Option<Value>[]
  readonly onChange: (values: readonly Value[]) => void
}

/** Any of several. The values come back in the options' order. */
export function CheckboxGroup<Value extends string>({
  values,
  options,
  onChange,
  ...words
}: CheckboxGroupProps<Value>) {
  const toggle = (value: Value): void =>
    onChange(
      options.map((option) => option.value).filter((candidate) => values.includes(candidate) !== (candidate === value)),
    )
  return (
    <ChoiceGroup {...words} className="ui-choices">
      {options.map((option) => (
        <label key={option.value} className="ui-choice">
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            disabled={option.disabled}
            onChange={() => toggle(option.value)}
          />
          <ChoiceWords {...option} />
        </label>
      ))}
    </ChoiceGroup>
  )
}

export interface SegmentedOption<Value extends string> extends Option<Value> {
  readonly icon?: IconName
}

export interface SegmentedChoiceProps<Value extends string> extends FieldWords {
  readonly value: Value | undefined
  readonly options: readonly SegmentedOption<Value>[]
  readonly onChange: (value: Value) => void
}

/** Two to four short answers side by side. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { value, options, onChange, ...words } = props
  const name = useId()
  return (
    <ChoiceGroup {...words} className="ui-segments">
      {options.map((option) => (
        <label key={option.value} className="ui-segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span className="ui-segment-face">
            {option.icon !== undefined && <Icon name={option.icon} size={1.2} />}
            {option.label}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  )
}

export interface CheckboxProps {
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

export function Checkbox({ label, hint, checked, disabled = false, onChange }: CheckboxProps) {
  return (
    <label className="ui-choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <ChoiceWords label={label} hint={hint} />
    </label>
  )
}

/** On or off, at once. */
export function Switch({ label, hint, checked, disabled = false, onChange }: CheckboxProps) {
  return (
    <label className="ui-choice" data-kind="switch">
      <ChoiceWords label={label} hint={hint} />
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}

function ChoiceWords({ label, hint }: { readonly label: ReactNode; readonly hint?: string | undefined }) {
  return (
    <span>
      {label}
      {hint !== undefined && <span className="ui-choice-hint">{hint}</span>}
    </span>
  )
}
