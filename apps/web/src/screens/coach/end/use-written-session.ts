import { type Entry, resolveEntries, type SessionOver, sessionRecordOf, treatAllowance } from "@catwalk/domain"
import { useEffect, useRef, useState } from "react"
import { newEntryId, useEntries, useRecord, useTakeBack } from "../../../state/index.ts"
import { lastTapSecond, reduceSession } from "../session/session-reducer.ts"
import { factsOf, storedOf } from "../session/stored-session.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { forgetEnded, rememberEnded } from "./ended-here.ts"

/** Writes the session into the journal the moment it is over, and takes it back when the last tap was a mistake. */
export const useWrittenSession = (run: CoachRun, over: SessionOver) => {
  const record = useRecord()
  const takeBack = useTakeBack()
  const journal = useEntries()
  const { id } = run.live.about
  // After a reload the session is in the journal already, perhaps with a note.
  const [entries, setEntries] = useState<readonly Entry[] | undefined>(() => {
    if (!journal.some((entry) => entry.id === id)) return undefined
    const fact = resolveEntries(journal).facts.find((one) => one.fact.id === id)?.fact
    return fact && [fact]
  })
  const [failed, setFailed] = useState(false)
  const writing = useRef(false)
  const { live, cat, context } = run
  const write = async (): Promise<void> => {
    if (writing.current || entries !== undefined) return
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
    if (written.length === 0) return setFailed(true)
    setEntries(written)
    rememberEnded(storedOf(live))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: written once, when the screen opens
  useEffect(() => void write(), [])
  /** The entry is withdrawn, and the session goes on under a new id: a withdrawn one never comes back as something else. */
  const reopen = async (): Promise<void> => {
    if (entries !== undefined) await takeBack(entries)
    forgetEnded()
    const undone = reduceSession(live, { kind: "undo" })
    run.replace({ ...undone, about: { ...undone.about, id: newEntryId() } })
  }
  return { entries, failed, retry: () => void write(), reopen }
}
