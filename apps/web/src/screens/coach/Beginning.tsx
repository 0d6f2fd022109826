import { mayTrain, momentOf, type RunningSession } from "@catwalk/domain"
import { useState } from "react"
import { zonedNow } from "../../clock.ts"
import { newEntryId, useJournal, useRunningSessionOf, useRunningStore, wordReasons } from "../../state/index.ts"
import { EmptyState, FullScreen, IconButton, LinkButton, Reasons, Row } from "../../ui/index.ts"
import { stepAddress } from "../shared/addresses.ts"
import { OtherSession } from "./OtherSession.tsx"
import { Running } from "./Running.tsx"
import { type LiveSession, newSession } from "./session/session-reducer.ts"
import { restoredFrom, storedOf } from "./session/stored-session.ts"
import type { Subject } from "./session/use-coach-run.ts"
import { SetupScreen } from "./setup/SetupScreen.tsx"

/** A session that goes on, one to get ready for, or the reasons why there is none now. */
export function Beginning({
  subject,
  running,
  onTakeUp,
}: {
  readonly subject: Subject
  readonly running: RunningSession | undefined
  readonly onTakeUp: () => void
}) {
  const [session, setSession] = useState<LiveSession | undefined>(() => running && restoredFrom(running))
  const store = useRunningStore()
  const { curriculum, readOnly } = useJournal()
  const { cat, step, context } = subject
  const elsewhere = useRunningSessionOf(cat.id)
  if (session !== undefined) {
    const startedMs = momentOf(session.about.startedAt).epochMs
    return <Running subject={subject} initial={session} startedMs={startedMs} onTakeUp={onTakeUp} />
  }
  if (elsewhere !== undefined) return <OtherSession cat={cat} session={elsewhere} onGoOn={onTakeUp} />
  const verdict = mayTrain(cat, step, context)
  const reasons = verdict.kind === "yes" ? [] : wordReasons(verdict.reasons, curriculum, cat.profile.name)
  if (verdict.kind === "no" || readOnly !== undefined) {
    return <NotNow subject={subject} reasons={readOnly === undefined ? reasons : [{ text: readOnly }]} />
  }
  const begin = (): void => {
    const begun = newSession({ id: newEntryId(), cat: cat.id, step: step.id, startedAt: zonedNow() })
    setSession(begun)
    store.begin(storedOf(begun)).catch(() => undefined)
  }
  return <SetupScreen {...subject} caution={reasons[0]?.text} onBegin={begin} />
}

function NotNow({
  subject,
  reasons,
}: {
  readonly subject: Subject
  readonly reasons: Parameters<typeof Reasons>[0]["reasons"]
}) {
  const { cat, step } = subject
  return (
    <FullScreen label="Not now" top={<IconButton icon="close" label="Back to Today" onClick={() => history.back()} />}>
      <EmptyState
        drawing="loaf"
        level={1}
        title={`Not now for ${cat.profile.name}`}
        action={
          <Row align="center">
            <LinkButton to="/" tone="primary" icon="today">
              Today
            </LinkButton>
            <LinkButton to={stepAddress(step.id)}>About this step</LinkButton>
          </Row>
        }
      >
        <Reasons reasons={reasons} />
      </EmptyState>
    </FullScreen>
  )
}
