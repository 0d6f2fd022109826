import { type Entry, resolveEntries, type SessionOver, sessionRecordOf, treatAllowance } from "@catwalk/domain"
import { useEffect, useRef, useState } from "react"
import { newEntryId, useEntries, useRecord, useTakeBack } from "../../../state/index.ts"
import { undoPress } from "../session/pairing.ts"
import { lastTapSecond } from "../session/session-reducer.ts"
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
  const writing = useRef<Promise<readonly Entry[]>>(undefined)
  const reopening = useRef(false)
  const { live, cat, step, context } = run
  const write = async (): Promise<void> => {
    if (writing.current !== undefined || entries !== undefined) return
    setFailed(false)
    const { about, view } = live
    const body = sessionRecordOf(factsOf(about, view), {
      ended: over.ended,
      seconds: lastTapSecond(live),
      pieceKcal: treatAllowance(cat, context).pieceKcal,
    })
    const wanted = { type: "session.recorded.v1", cat: cat.id, id: about.id, at: about.startedAt, body } as const
    writing.current = record(wanted, { endsRunning: about.id })
    const written = await writing.current
    if (written.length === 0) {
      writing.current = undefined
      return setFailed(true)
    }
    setEntries(written)
    rememberEnded(storedOf(live))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: written once, when the screen opens
  useEffect(() => void write(), [])
  /**
   * The entry is withdrawn, and the session goes on under a new id: a withdrawn one never comes back as something else.
   * One that was never written is still under way as it is. What cannot be withdrawn stays ended, for nothing may count twice.
   */
  const reopen = async (): Promise<void> => {
    if (reopening.current) return
    reopening.current = true
    const written = entries ?? (await writing.current) ?? []
    const takenBack = written.length === 0 || (await takeBack(written)).length > 0
    reopening.current = false
    if (!takenBack) return
    forgetEnded()
    run.change((ended) => {
      const undone = undoPress(step, ended)
      return written.length === 0 ? undone : { ...undone, about: { ...undone.about, id: newEntryId() } }
    })
  }
  return { entries, failed, retry: () => void write(), reopen }
}
