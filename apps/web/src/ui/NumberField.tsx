import {
  FieldError as AriaError,
  NumberField as AriaNumberField,
  Button,
  Group,
  Input,
  Label,
  Text,
} from "react-aria-components"
import type { FieldWords } from "./Field.tsx"
import "./field.css"
import { Icon } from "./Icon.tsx"
import { uiWords } from "./words.ts"

export interface NumberFieldProps extends Omit<FieldWords, "hint"> {
  readonly hint?: string | undefined
  /** `undefined` while the field is empty. */
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Written after the number: "kg", "cm". Units that Intl knows are better given in `format`. */
  readonly unit?: string
  readonly format?: Intl.NumberFormatOptions
  readonly required?: boolean
}

/** A number with large plus and minus keys, written the way the person's language writes it. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, optional, value, onChange, min, max, step, unit, format, required = false } = props
  return (
    <AriaNumberField
      className="ui-field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      isInvalid={error !== undefined}
      isRequired={required}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(step !== undefined && { step })}
      {...(format !== undefined && { formatOptions: format })}
    >
      <Label className="ui-label">
        {label}
        {unit !== undefined && <span className="ui-optional"> in {unit}</span>}
        {optional && <span className="ui-optional"> ({uiWords.optional})</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <Group className="ui-number-group">
        <Button slot="decrement" className="ui-icon-button">
          <Icon name="minus" />
        </Button>
        <Input className="ui-input" />
        <Button slot="increment" className="ui-icon-button">
          <Icon name="plus" />
        </Button>
      </Group>
      <AriaError className="ui-error">
        <Icon name="stressed" size={1.2} />
        <span>{error}</span>
      </AriaError>
    </AriaNumberField>
  )
}
