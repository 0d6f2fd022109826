import type { CatState, StepId } from "@catwalk/domain"
import { Page } from "../../ui/index.ts"

export interface StepScreenProps {
  readonly stepId: StepId
  readonly cat: CatState | undefined
}

export function StepScreen({ stepId }: StepScreenProps) {
  return <Page title={stepId}>{null}</Page>
}
