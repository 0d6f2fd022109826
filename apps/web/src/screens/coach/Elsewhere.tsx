import { useEntries, useRunningStore } from "../../state/index.ts"
import { storageProblemOf, wordStorageProblem } from "../../storage/index.ts"
import { Button, EmptyState, FullScreen, LinkButton, Row, useToast } from "../../ui/index.ts"
import { storedOf } from "./session/stored-session.ts"
import type { CoachRun } from "./session/use-coach-run.ts"

export interface ElsewhereProps {
  readonly run: CoachRun
  readonly onTakeUp: () => void
}

/** The session on this screen was taken up, ended or thrown away in another window, so nothing more is tapped here. */
export function Elsewhere({ run, onTakeUp }: ElsewhereProps) {
  const { live, place } = run
  const store = useRunningStore()
  const written = useEntries().some(({ id }) => id === live.about.id)
  const toast = useToast()
  // Left as it is when the disk refuses: this window may be the only one that still has the session.
  const bringBack = (): Promise<void> =>
    store.begin(storedOf(live)).then(onTakeUp, (error: unknown) => {
      const { title, todo } = wordStorageProblem(storageProblemOf(error).code)
      toast({ text: `The session could not be brought back. ${title}. ${todo}` })
    })
  const { title, text } = place === "other-window" ? words.taken : written ? words.written : words.thrownAway
  return (
    <FullScreen label={title} top={null}>
      <EmptyState
        drawing="sitting"
        level={1}
        title={title}
        action={
          <Row align="center">
            {place === "other-window" && (
              <Button tone="primary" icon="play" onClick={onTakeUp}>
                Go on here
              </Button>
            )}
            <LinkButton to="/" tone={place === "other-window" ? "quiet" : "primary"} icon="today">
              Today
            </LinkButton>
            {place === "gone" && !written && (
              <Button icon="undo" onClick={() => void bringBack()}>
                Bring it back
              </Button>
            )}
          </Row>
        }
      >
        <p>{text}</p>
      </EmptyState>
    </FullScreen>
  )
}

const words = {
  taken: {
    title: "This session goes on in another window",
    text: "Every tap so far is kept. Go on there, or take it up again here.",
  },
  written: {
    title: "This session has ended in another window",
    text: "What happened in it is written down.",
  },
  thrownAway: {
    title: "This session was thrown away in another window",
    text: "Nothing of it counts for the plan. This window still has what was tapped, if that was a mistake.",
  },
}
