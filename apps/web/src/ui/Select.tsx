import { Field, type FieldWords } from "./Field.tsx"
import { Icon } from "./Icon.tsx"

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A second, quieter line. */
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}

export interface SelectProps<Value extends string> extends FieldWords {
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

/** One of many, by the device's own list. For up to five, a RadioGroup shows them all at once. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, value, options, onChange } = props
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(ids) => (
        <span className="ui-select">
          <select {...ids} className="ui-input" value={value} onChange={(event) => choose(event.target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={1.1} />
        </span>
      )}
    </Field>
  )
}
