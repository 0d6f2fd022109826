import { type CatState, type PlanContext, type RunningSession, sessionRecordOf, treatAllowance } from "@catwalk/domain"
import { lazy, Suspense, useState } from "react"
import { useRecord, useRunningStore } from "../../state/index.ts"
import { Button, Card, LinkButton, Row, Stack, useToast } from "../../ui/index.ts"
import { coachAddress } from "../shared/addresses.ts"

const DiscardDialog = lazy(async () => ({ default: (await import("./DiscardDialog.tsx")).DiscardDialog }))

export interface UnfinishedProps {
  readonly cat: CatState
  readonly context: PlanContext
  readonly session: RunningSession
}

/** A session that a reload, a crash or a call broke off: go on, keep what happened, or throw it away. */
export function Unfinished({ cat, context, session }: UnfinishedProps) {
  const [asking, setAsking] = useState(false)
  const store = useRunningStore()
  const record = useRecord()
  const toast = useToast()
  const step = context.curriculum.step(session.step)
  const trials = session.trials.length
  const keep = async (): Promise<void> => {
    const body = sessionRecordOf(session, {
      ended: "interrupted",
      seconds: secondsOf(session),
      pieceKcal: treatAllowance(cat, context).pieceKcal,
    })
    const wanted = { type: "session.recorded.v1", cat: cat.id, id: session.id, at: session.startedAt, body } as const
    const entries = await record(wanted, { endsRunning: session.id })
    if (entries.length > 0) toast({ text: `Kept: ${trials} ${trials === 1 ? "trial" : "trials"}.` })
  }
  const discard = async (): Promise<void> => {
    setAsking(false)
    await store.forget(session.id)
    toast({ text: "Thrown away.", action: { label: "Undo", onAction: () => void store.begin(session) } })
  }
  return (
    <Card>
      <Stack gap={4}>
        <div>
          <h2>You were in the middle of a session</h2>
          <p>
            “{step?.title ?? session.step}”,{" "}
            {trials === 0 ? "just begun" : `${trials} ${trials === 1 ? "trial" : "trials"} done`}.
          </p>
        </div>
        <Row>
          <LinkButton to={coachAddress(cat.id, session.step)} tone="primary" icon="play">
            Go on
          </LinkButton>
          {trials > 0 && <Button onClick={() => void keep()}>End it and keep what happened</Button>}
          <Button tone="plain" icon="trash" onClick={() => (trials > 0 ? setAsking(true) : void discard())}>
            Throw it away
          </Button>
        </Row>
      </Stack>
      {asking && (
        <Suspense fallback={null}>
          <DiscardDialog
            name={cat.profile.name}
            trials={trials}
            onKeep={() => setAsking(false)}
            onDiscard={() => void discard()}
          />
        </Suspense>
      )}
    </Card>
  )
}

/** From the start to the end of the last try that was finished. */
const secondsOf = ({ trials }: RunningSession): number => {
  const last = trials.at(-1)
  return last === undefined ? 0 : last.atSecond + (last.evidence.seconds ?? 0)
}
