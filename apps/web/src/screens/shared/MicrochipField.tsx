import { validateMicrochip, wordReadinessReason } from "@catwalk/domain"
import { Chip, Stack, TextField } from "../../ui/index.ts"

export interface MicrochipFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly optional?: boolean
  /** What has to be put right before going on, once that was tried. */
  readonly problem?: string | undefined
}

/** The chip's number, looked at while it is typed. What is wrong is said only once the number could be complete. */
export function MicrochipField({ value, onChange, optional = true, problem }: MicrochipFieldProps) {
  const read = validateMicrochip(value)
  const digits = value.replace(/\D/g, "").length
  const speaks = !read.ok && value !== "" && (read.error.code !== "microchip-wrong-length" || digits > 10)
  const words = read.ok ? undefined : wordReadinessReason(read.error)
  const error = speaks ? [words?.text, words?.todo].filter(Boolean).join(" ") : read.ok ? undefined : problem
  return (
    <Stack gap={2}>
      <TextField
        label="Microchip number"
        hint={`The 15 digits from the cat's papers.${digits > 0 && digits < 15 ? ` ${digits} so far.` : ""}`}
        value={value}
        onChange={onChange}
        inputMode="numeric"
        maxLength={60}
        error={error}
        optional={optional}
      />
      {read.ok && (
        <div role="status">
          <Chip icon="check" tone="green">
            {read.value.issuer.kind === "country" && read.value.issuer.country !== undefined
              ? `A good number, from ${read.value.issuer.country}`
              : "A good number"}
          </Chip>
        </div>
      )}
    </Stack>
  )
}
