import type { CatState, SessionOver } from "@catwalk/domain"
import { useLocation } from "wouter"
import { useJournal, wordReasons } from "../../../state/index.ts"
import { Button, Callout, FullScreen, IconButton, LinkButton, Reasons } from "../../../ui/index.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { useFocusKept } from "../trial/use-focus-kept.ts"
import { NoteField } from "./NoteField.tsx"
import { Recorded } from "./Recorded.tsx"
import { useWrittenSession } from "./use-written-session.ts"
import { WhatChanged } from "./WhatChanged.tsx"
import "../trial/stop.css"

export interface EndScreenProps {
  readonly run: CoachRun
  readonly over: SessionOver
  /** What was typed for later; undefined until the field was touched. */
  readonly note: string | undefined
  readonly onNote: (note: string) => void
  /** The end is being taken back. */
  readonly onReopen: () => void
}

/** The session is over: what to do now, what was written down, what changed and what comes next. */
export function EndScreen({ run, over, note, onNote, onReopen }: EndScreenProps) {
  const { entries, failed, retry, reopen } = useWrittenSession(run, over)
  const written = entries?.[0]
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
          {run.live.taps.length > 0 && (
            <Button
              tone="plain"
              icon="undo"
              onClick={() => {
                onReopen()
                void reopen()
              }}
            >
              {run.live.view.stop === undefined ? "Undo the last tap" : "Undo: not over yet"}
            </Button>
          )}
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
        <Reasons reasons={wordReasons(over.reasons, curriculum, name)} />
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
      {written?.type === "session.recorded.v1" && <NoteField entry={written} text={note} onText={onNote} />}
    </FullScreen>
  )
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
