import { type CatState, type Entry, type SessionOver, sessionRecordOf, treatAllowance } from "@catwalk/domain"
import { useEffect, useRef, useState } from "react"
import { useLocation } from "wouter"
import { newEntryId, useJournal, useRecord, useTakeBack, wordReasons } from "../../../state/index.ts"
import { Button, Callout, FullScreen, IconButton, LinkButton, Reasons, Section } from "../../../ui/index.ts"
import { lastTapSecond } from "../session/session-reducer.ts"
import { factsOf } from "../session/stored-session.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { useFocusKept } from "../trial/use-focus-kept.ts"
import { NoteField } from "./NoteField.tsx"
import { Recorded } from "./Recorded.tsx"
import { WhatChanged } from "./WhatChanged.tsx"

/** The session is over: what to do now, what was written down, what changed and what comes next. */
export function EndScreen({ run, over }: { readonly run: CoachRun; readonly over: SessionOver }) {
  const { entries, failed, retry, reopen } = useWrittenSession(run, over)
  const [, goTo] = useLocation()
  const { state, curriculum } = useJournal()
  const after: CatState | undefined = entries === undefined ? undefined : state.cats.get(run.cat.id)
  const { name } = run.cat.profile
  useFocusKept(entries)
  const title = titles[over.ended](name)
  return (
    <FullScreen
      label={title}
      top={
        <>
          <IconButton icon="close" label="Back to Today" onClick={() => goTo("/")} />
          <Button tone="plain" icon="undo" onClick={() => void reopen()}>
            Undo: not over yet
          </Button>
        </>
      }
      thumb={
        <LinkButton to="/" tone="primary" size="thumb" icon="check">
          Done
        </LinkButton>
      }
    >
      <header className="coach-ready-head">
        <h1>{title}</h1>
        <p className="coach-soft">{wordReasons(over.reasons, curriculum, name)[0]?.text}</p>
      </header>
      {over.routine.length > 0 && (
        <section
          className="coach-stop"
          data-tone={over.ended === "medical" ? "red" : "amber"}
          aria-label="Now, together"
        >
          <h2>Now, together</h2>
          <ol className="coach-list coach-stop-list">
            {over.routine.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      )}
      {failed && (
        <Callout tone="red" title="Not in the journal yet">
          <p>The session is kept as unfinished on this device.</p>
          <Button icon="repeat" onClick={retry}>
            Try again
          </Button>
        </Callout>
      )}
      <Recorded run={run} />
      {after !== undefined && <WhatChanged run={run} after={after} />}
      {entries !== undefined && <NoteField run={run} entry={entries[0]} />}
      <Section title="Why it ended">
        <Reasons reasons={wordReasons(over.reasons, curriculum, name)} />
      </Section>
    </FullScreen>
  )
}

/** Writes the session into the journal the moment it is over, and takes it back when the last tap was a mistake. */
const useWrittenSession = (run: CoachRun, over: SessionOver) => {
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
    const undone = run.undo()
    run.replace({ ...undone, about: { ...undone.about, id: newEntryId() } })
  }
  return { entries, failed, retry: () => void write(), reopen }
}

const titles: Readonly<Record<SessionOver["ended"], (name: string) => string>> = {
  goal: (name) => `Lovely. Well done, you and ${name}.`,
  "lost-interest": (name) => `${name} has had enough. Good call.`,
  "uneasy-pair": () => "Enough for now, with an easy ending.",
  stressed: () => "Stopped in time. First calm, together.",
  medical: (name) => `Look after ${name} first.`,
  time: () => "Time’s up. Short is good.",
  treats: () => "Today’s treats are eaten. Well done.",
  person: () => "Ended. Every bit counts.",
  interrupted: () => "Ended where it broke off.",
}
