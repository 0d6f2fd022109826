import { type ReactNode, useId } from "react"
import "./field.css"
import { Icon } from "./Icon.tsx"
import { uiWords } from "./words.ts"

export interface FieldWords {
  readonly label: string
  /** Help that is always shown, below the label. */
  readonly hint?: ReactNode
  /** What is wrong and how to put it right. */
  readonly error?: string | undefined
  readonly optional?: boolean
}

export interface FieldIds {
  readonly id: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": true | undefined
}

export interface FieldProps extends FieldWords {
  readonly children: (ids: FieldIds) => ReactNode
}

/** Label, hint and error around one control of any kind. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ")
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
        {optional && <span className="ui-optional"> ({uiWords.optional})</span>}
      </label>
      {hint !== undefined && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p className="ui-error" id={id}>
      <Icon name="stressed" size={1.2} />
      <span>{children}</span>
    </p>
  )
}
