import type { CatState, RunningSession } from "@catwalk/domain"
import { useJournal } from "../../state/index.ts"
import { EmptyState, FullScreen, LinkButton, Row } from "../../ui/index.ts"
import { coachAddress } from "../shared/addresses.ts"

/** Another step's session of this cat has not ended yet. */
export function OtherSession({ cat, session }: { readonly cat: CatState; readonly session: RunningSession }) {
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
            <LinkButton to={coachAddress(cat.id, session.step)} tone="primary" icon="play">
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
