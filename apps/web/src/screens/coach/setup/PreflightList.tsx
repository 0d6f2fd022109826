import { type PreflightAnswers, type PreflightFacts, type PreflightItem, preflightItems } from "@catwalk/domain"
import { Callout, Section, SegmentedChoice, Stack } from "../../../ui/index.ts"
import { placeOfItem } from "./missing.ts"
import { WaitForQuiet } from "./WaitForQuiet.tsx"

export interface PreflightListProps {
  readonly facts: PreflightFacts
  readonly answers: PreflightAnswers
  readonly guided: boolean
  readonly onChange: (answers: PreflightAnswers) => void
}

/**
 * The checklist before the door, or at the carrier, in the order a person does it (B-12, L-14 to L-16).
 * @shows B-12, L-14, L-15, L-16
 */
export function PreflightList({ facts, answers, guided, onChange }: PreflightListProps) {
  return (
    <Section title={facts.setting === "indoor-carrier" ? "At the carrier" : "Before the door"}>
      <Stack gap={5}>
        {preflightItems(facts).map((item) => (
          <div key={item.id} id={placeOfItem(item.id)}>
            <Question
              item={item}
              answer={answers[item.id]}
              guided={guided}
              onAnswer={(answer) => onChange({ ...answers, [item.id]: answer })}
            />
          </div>
        ))}
      </Stack>
    </Section>
  )
}

interface QuestionProps {
  readonly item: PreflightItem
  readonly answer: "yes" | "no" | undefined
  readonly guided: boolean
  readonly onAnswer: (answer: "yes" | "no") => void
}

function Question({ item, answer, guided, onAnswer }: QuestionProps) {
  return (
    <Stack gap={2}>
      <SegmentedChoice
        label={item.ask}
        hint={guided ? item.why : undefined}
        value={answer}
        options={yesOrNo}
        onChange={onAnswer}
      />
      {answer === "no" && item.id === "quiet-now" && <WaitForQuiet onQuiet={() => onAnswer("yes")} />}
      {answer === "no" && item.id !== "quiet-now" && <Callout tone="amber">{item.ifNo}</Callout>}
    </Stack>
  )
}

const yesOrNo = [
  { value: "yes", label: "Yes", icon: "check" },
  { value: "no", label: "No", icon: "close" },
] as const
