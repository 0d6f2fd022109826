import { judgeMicrochip, wordReadinessReason } from "@catwalk/domain"
import { useState } from "react"
import { Chip, Stack, TextField } from "../../ui/index.ts"

export interface MicrochipFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly optional?: boolean
  /** What has to be put right before going on, once that was tried. */
  readonly problem?: string | undefined
}

/** The chip's number, looked at while it is typed. What may still become a good one is left alone until then. */
export function MicrochipField({ value, onChange, optional = true, problem }: MicrochipFieldProps) {
  const [typing, setTyping] = useState(false)
  const judged = judgeMicrochip(value)
  const digits = value.replace(/\D/g, "").length
  const unfinished = typing && digits <= 10 && value.replace(/[\d\s.-]/g, "") === ""
  const speaks = value.trim() !== "" && !unfinished
  const { text, todo } = wordReadinessReason(judged)
  const said = [text, todo].filter(Boolean).join(" ")
  const refusal = optional ? `${said} Or leave it empty for now.` : said
  const error = judged.level === "blocked" ? (speaks ? refusal : problem) : undefined
  return (
    <Stack gap={2}>
      <TextField
        label="Microchip number"
        hint={`The 15 digits from the cat's papers.${digits > 0 && digits < 15 ? ` ${digits} so far.` : ""}`}
        value={value}
        onChange={(next) => {
          setTyping(true)
          onChange(next)
        }}
        onBlur={() => setTyping(false)}
        inputMode="numeric"
        maxLength={60}
        error={error}
        optional={optional}
      />
      <div role="status">
        {judged.level === "ready" && (
          <Chip icon="check" tone="green">
            {judged.code === "microchip-readable" && judged.country !== undefined
              ? `A good number, from ${judged.country}`
              : "A good number"}
          </Chip>
        )}
        {judged.level === "caution" && speaks && <p className="ui-question">{said}</p>}
      </div>
    </Stack>
  )
}
