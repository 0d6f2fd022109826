import type { CatId, StepId } from "@catwalk/domain"
import { EmptyState, FullScreen } from "../../ui/index.ts"

export interface CoachScreenProps {
  readonly catId: CatId
  readonly stepId: StepId
}

export function CoachScreen({ stepId }: CoachScreenProps) {
  return (
    <FullScreen label="Coach" top={null}>
      <EmptyState drawing="treat" title={stepId} />
    </FullScreen>
  )
}
