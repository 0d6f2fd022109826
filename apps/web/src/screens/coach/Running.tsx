import type { SessionOver } from "@catwalk/domain"
import { useEffect, useState } from "react"
import { useLocation } from "wouter"
import { useRunningStore } from "../../state/index.ts"
import { Elsewhere } from "./Elsewhere.tsx"
import { EndScreen } from "./end/EndScreen.tsx"
import type { LiveSession } from "./session/session-reducer.ts"
import { type Subject, useCoachRun } from "./session/use-coach-run.ts"
import { TrialScreen } from "./trial/TrialScreen.tsx"

export interface RunningProps {
  readonly subject: Subject
  readonly initial: LiveSession
  readonly startedMs: number
  /** Opens the coach anew, with what is on the disk. */
  readonly onTakeUp: () => void
}

/** A session under way: the next trial, or its end, as the coach says. */
export function Running({ subject, initial, startedMs, onTakeUp }: RunningProps) {
  const run = useCoachRun(subject, initial, startedMs)
  const { next } = run.coaching
  // Outlives the end being undone: what was typed belongs to the session, however often it ends.
  const [note, setNote] = useState<string>()
  const [undoneEnd, setUndoneEnd] = useState<SessionOver>()
  const nothingHappened = next.kind === "over" && run.live.view.trials.length === 0
  const store = useRunningStore()
  const [, goTo] = useLocation()
  const { id } = run.live.about
  useEffect(() => {
    if (!nothingHappened) return
    void store.forget(id).catch(() => undefined)
    goTo("/")
  }, [nothingHappened, store, id, goTo])
  if (nothingHappened) return null
  if (next.kind !== "over" && run.place !== "here") return <Elsewhere run={run} onTakeUp={onTakeUp} />
  return next.kind === "over" ? (
    <EndScreen run={run} over={next} note={note} onNote={setNote} onReopen={() => setUndoneEnd(next)} />
  ) : (
    <TrialScreen run={run} planned={next.trial} undoneEnd={undoneEnd} />
  )
}
