import type { CatState, RunningSession } from "@catwalk/domain"
import { useJournal } from "../../state/index.ts"
import { EmptyState, FullScreen, LinkButton, Row } from "../../ui/index.ts"
import { coachAddress } from "../shared/addresses.ts"

export interface OtherSessionProps {
  readonly cat: CatState
  readonly session: RunningSession
  /** Where it is of the very step that was about to begin here; else its own address leads there. */
  readonly onGoOn: () => void
}

/** Another session of this cat has not ended yet. */
export function OtherSession({ cat, session, onGoOn }: OtherSessionProps) {
  const { curriculum } = useJournal()
  const title = curriculum.step(session.step)?.title ?? session.step
  return (
    <FullScreen label="Another session is not over" top={null}>
      <EmptyState
        drawing="sitting"
        level={1}
        title={`${cat.profile.name} is still in a session`}
        action={
          <Row align="center">
            <LinkButton to={coachAddress(cat.id, session.step)} tone="primary" icon="play" onClick={onGoOn}>
              Go on with it
            </LinkButton>
            <LinkButton to="/" icon="today">
              Today
            </LinkButton>
          </Row>
        }
      >
        <p>“{title}” was begun and not ended. Go on with it, or end it on Today; then this one can begin.</p>
      </EmptyState>
    </FullScreen>
  )
}
