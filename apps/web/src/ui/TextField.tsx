import type { HTMLInputAutoCompleteAttribute } from "react"
import { Field, type FieldWords } from "./Field.tsx"

export interface TextFieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly type?: "text" | "email" | "search" | "tel" | "url" | "password" | "time"
  readonly inputMode?: "text" | "numeric" | "decimal"
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly maxLength?: number
  readonly placeholder?: string
  readonly name?: string
  readonly required?: boolean
}

export function TextField({ label, hint, error, optional, onChange, autoComplete = "off", ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(ids) => (
        <input
          {...ids}
          {...input}
          className="ui-input"
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export interface TextAreaProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly rows?: number
  readonly maxLength?: number
}

export function TextArea({ label, hint, error, optional, onChange, rows = 3, ...input }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(ids) => (
        <textarea
          {...ids}
          {...input}
          className="ui-input"
          rows={rows}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export interface DateFieldProps extends FieldWords {
  /** `YYYY-MM-DD`, or "" for none. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly min?: string
  readonly max?: string
  readonly required?: boolean
}

/** A calendar date, by the device's own picker. */
export function DateField({ label, hint, error, optional, onChange, ...input }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(ids) => (
        <input
          {...ids}
          {...input}
          className="ui-input"
          data-width="short"
          type="date"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
