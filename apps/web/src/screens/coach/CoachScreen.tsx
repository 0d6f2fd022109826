import { type CatId, momentOf, type RunningSession, type StepId, type TrainedStep } from "@catwalk/domain"
import { useEffect, useState } from "react"
import { useEntries, useJournal, usePlanContext, useRunningStore } from "../../state/index.ts"
import { FullScreen } from "../../ui/index.ts"
import { NotFound } from "../frame/NotFound.tsx"
import "./coach.css"
import { Beginning } from "./Beginning.tsx"
import { beforeSession } from "./end/before-session.ts"
import { endedHere } from "./end/ended-here.ts"
import { OtherSession } from "./OtherSession.tsx"
import { Running, type RunningProps } from "./Running.tsx"
import { restoredFrom } from "./session/stored-session.ts"

export interface CoachScreenProps {
  readonly catId: CatId
  readonly stepId: StepId
}

/** Full screen beside the cat: getting ready, trial after trial, the end. Picks up a session that was broken off. */
export function CoachScreen(props: CoachScreenProps) {
  const [opened, setOpened] = useState(0)
  return <OpenedCoach key={opened} {...props} onTakeUp={() => setOpened((times) => times + 1)} />
}

function OpenedCoach({ catId, stepId, onTakeUp }: CoachScreenProps & { readonly onTakeUp: () => void }) {
  const { state, curriculum } = useJournal()
  const cat = state.cats.get(catId)
  const step = curriculum.step(stepId)
  const running = useStoredSession(catId)
  const now = usePlanContext()
  // What was known when the screen opened: the session's own entry must not count twice in what it is compared with.
  const [context] = useState(now)
  const ended = useEnded(catId, stepId)
  if (cat === undefined || !cat.described) return <Nowhere what="cat" />
  if (step === undefined || step.kind === "passive") return <Nowhere what="step" />
  if (running === "reading") return null
  const known = context.state.cats.get(catId) ?? cat
  const subject = { cat: known, step: step satisfies TrainedStep, context }
  if (running === undefined && ended !== undefined) return <Running {...ended} onTakeUp={onTakeUp} />
  if (running !== undefined && running.step !== stepId)
    return <OtherSession cat={known} session={running} onGoOn={onTakeUp} />
  return <Beginning subject={subject} running={running} onTakeUp={onTakeUp} />
}

function Nowhere({ what }: { readonly what: "cat" | "step" }) {
  return (
    <FullScreen label="Nothing to coach here" top={null}>
      <NotFound what={what} />
    </FullScreen>
  )
}

/** The session that ended on this page before it was loaded again, as it looked when it ended. */
const useEnded = (cat: CatId, stepId: StepId): Omit<RunningProps, "onTakeUp"> | undefined => {
  const entries = useEntries()
  const { curriculum } = useJournal()
  const [ended] = useState(() => {
    const session = endedHere()
    const step = curriculum.step(stepId)
    if (session?.cat !== cat || step === undefined || step.kind === "passive") return undefined
    const subject = beforeSession(session, step, entries, curriculum)
    const startedMs = momentOf(session.startedAt).epochMs
    return subject && { subject, initial: restoredFrom(session), startedMs }
  })
  return ended
}

/** The cat's unfinished session as it lay on the disk when the screen opened. */
const useStoredSession = (cat: CatId): RunningSession | undefined | "reading" => {
  const store = useRunningStore()
  const entries = useEntries()
  const [found, setFound] = useState<RunningSession | undefined | "reading">("reading")
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; from then on the screen knows better than the disk
  useEffect(() => {
    let gone = false
    const read = async (): Promise<void> => {
      const session = await store.ofCat(cat).catch(() => undefined)
      // Ended on another device, or just before a crash: the journal has it, so nothing is left to go on with.
      const ended = session !== undefined && entries.some(({ id }) => id === session.id)
      if (ended) await store.forget(session.id)
      if (!gone) setFound(ended ? undefined : session)
    }
    void read()
    return () => {
      gone = true
    }
  }, [store, cat])
  return found
}
