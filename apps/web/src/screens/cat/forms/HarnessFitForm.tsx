import { GearCheck } from "@catwalk/domain"
import { Callout, NumberField, SegmentedChoice } from "../../../ui/index.ts"
import { checkFingers } from "../../../units/index.ts"
import { FormSheet } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { useForm } from "./use-form.ts"

type Answer = "yes" | "no"
interface Typed {
  readonly fingers: number | undefined
  readonly backingOutPasses: Answer | undefined
  readonly rotationOk: Answer | undefined
  readonly walksNormally: Answer | undefined
  readonly chafing: Answer | undefined
  readonly clipBackup: Answer | undefined
}

/**
 * The fit of a harness on the cat, indoors.
 * @shows L-04, L-08
 */
export function HarnessFitForm({ onSave, onClose }: Omit<FormProps<GearCheck>, "initial">) {
  const { value, set } = useForm<Typed>({
    fingers: undefined,
    backingOutPasses: undefined,
    rotationOk: undefined,
    walksNormally: undefined,
    chafing: undefined,
    clipBackup: undefined,
  })
  const save = (): string | undefined => {
    const { fingers, ...answers } = value
    const said = Object.fromEntries(
      Object.entries(answers).flatMap(([key, answer]) => (answer === undefined ? [] : [[key, answer === "yes"]])),
    )
    const check = GearCheck.safeParse({ kind: "harness-fit", fingers, ...said })
    if (!check.success) return "Answer every question but the last; each takes a look of a few seconds."
    onSave(check.data)
    return undefined
  }
  return (
    <FormSheet title="Does the harness fit?" onSave={save} onClose={onClose}>
      <Callout>
        <p>Indoors, with treats, and only when your cat already wears it calmly.</p>
      </Callout>
      <NumberField
        label="How many fingers slide under the straps?"
        hint="Two is right: one is tight, three lets a cat slip out."
        value={value.fingers}
        onChange={(fingers) => set({ fingers })}
        min={0}
        max={10}
        whole
        doubt={checkFingers}
      />
      {questions.map(({ key, label, hint }) => (
        <SegmentedChoice
          key={key}
          label={label}
          hint={hint}
          value={value[key]}
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          onChange={(answer) => set({ [key]: answer })}
        />
      ))}
    </FormSheet>
  )
}

const questions = [
  {
    key: "backingOutPasses",
    label: "Do the shoulders stay inside?",
    hint: "Hold the leash gently from the front while the cat backs up by itself.",
  },
  { key: "rotationOk", label: "Does it stay in place?", hint: "It turns no more than a little around the body." },
  { key: "walksNormally", label: "Does the cat walk as usual?", hint: "No crouching, no stiff legs." },
  { key: "chafing", label: "Does it rub anywhere?", hint: "Look behind the front legs." },
  { key: "clipBackup", label: "Is there a second clip?", hint: "One that holds should the first one open." },
] as const
