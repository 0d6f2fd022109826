import { type Entry, type SessionOver, sessionRecordOf, treatAllowance } from "@catwalk/domain"
import { useEffect, useRef, useState } from "react"
import { newEntryId, useRecord, useTakeBack } from "../../../state/index.ts"
import { lastTapSecond, reduceSession } from "../session/session-reducer.ts"
import { factsOf } from "../session/stored-session.ts"
import type { CoachRun } from "../session/use-coach-run.ts"

/** Writes the session into the journal the moment it is over, and takes it back when the last tap was a mistake. */
export const useWrittenSession = (run: CoachRun, over: SessionOver) => {
  const record = useRecord()
  const takeBack = useTakeBack()
  const [entries, setEntries] = useState<readonly Entry[]>()
  const [failed, setFailed] = useState(false)
  const writing = useRef(false)
  const { live, cat, context } = run
  const write = async (): Promise<void> => {
    if (writing.current) return
    writing.current = true
    setFailed(false)
    const { about, view } = live
    const body = sessionRecordOf(factsOf(about, view), {
      ended: over.ended,
      seconds: lastTapSecond(live),
      pieceKcal: treatAllowance(cat, context).pieceKcal,
    })
    const wanted = { type: "session.recorded.v1", cat: cat.id, id: about.id, at: about.startedAt, body } as const
    const written = await record(wanted, { endsRunning: about.id })
    writing.current = written.length > 0
    if (written.length > 0) setEntries(written)
    else setFailed(true)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: written once, when the screen opens
  useEffect(() => void write(), [])
  /** The entry is withdrawn, and the session goes on under a new id: a withdrawn one never comes back as something else. */
  const reopen = async (): Promise<void> => {
    if (entries !== undefined) await takeBack(entries)
    const undone = reduceSession(live, { kind: "undo" })
    run.replace({ ...undone, about: { ...undone.about, id: newEntryId() } })
  }
  return { entries, failed, retry: () => void write(), reopen }
}
