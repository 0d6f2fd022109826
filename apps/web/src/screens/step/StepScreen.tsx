import type { CatState, StepId } from "@catwalk/domain"
import { useJournal } from "../../state/index.ts"
import { LinkButton, Page, Stack } from "../../ui/index.ts"
import { NotFound } from "../frame/NotFound.tsx"
import "./step.css"
import { StepGuide } from "./StepGuide.tsx"
import { StepHistory } from "./StepHistory.tsx"
import { StepSources } from "./StepSources.tsx"
import { StepStanding } from "./StepStanding.tsx"

export interface StepScreenProps {
  readonly stepId: StepId
  readonly cat: CatState | undefined
}

/**
 * One step, everything about it: where the cat stands, how it goes, what to look for, what it rests on, what was done.
 * @shows every step
 */
export function StepScreen({ stepId, cat }: StepScreenProps) {
  const { curriculum } = useJournal()
  const step = curriculum.step(stepId)
  const program = curriculum.programs.find(({ steps }) => steps.some(({ id }) => id === stepId))
  if (step === undefined || program === undefined) return <NotFound what="step" />
  return (
    <Page
      title={step.title}
      kicker={program.title}
      lede={step.why}
      back={cat === undefined ? undefined : { to: "/path", label: `${cat.profile.name}’s path` }}
    >
      <Stack gap={6}>
        {cat === undefined ? (
          <LinkButton to="/welcome">Tell Catwalk about your cat</LinkButton>
        ) : (
          <StepStanding cat={cat} step={step} />
        )}
        <StepGuide step={step} curriculum={curriculum} />
        {cat !== undefined && <StepHistory cat={cat} step={step} />}
        <StepSources step={step} />
      </Stack>
    </Page>
  )
}
