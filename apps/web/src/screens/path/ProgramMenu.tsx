import { addDays, type CatState, type ProgramId } from "@catwalk/domain"
import { today } from "../../clock.ts"
import { useRecordWithUndo } from "../../state/index.ts"
import { Button, Menu, type MenuChoice } from "../../ui/index.ts"
import { sayDate } from "../shared/say-time.ts"
import type { ProgramView } from "./program-view.ts"

/** Pausing, resuming and leaving a program; what was learned always stays. */
export function ProgramMenu({ cat, view }: { readonly cat: CatState; readonly view: ProgramView }) {
  const change = useProgramChanges(cat, view.program.id, view.program.title)
  if (view.standing.kind === "paused") {
    return (
      <Button tone="plain" icon="play" aria-label={`Resume ${view.program.title}`} onClick={change.resume}>
        Resume
      </Button>
    )
  }
  const choose = (id: Choice): void => {
    if (id === "leave") change.leave()
    else change.pause(id === "week" ? 7 : undefined)
  }
  return <Menu kind={view.program.title} label="Change" choices={choices} onChoose={choose} />
}

type Choice = "week" | "pause" | "leave"
const choices: readonly MenuChoice<Choice>[] = [
  { id: "week", label: "Pause for a week", icon: "pause" },
  { id: "pause", label: "Pause until I resume it", icon: "pause" },
  { id: "leave", label: "Leave this program", hint: "What was learned stays.", icon: "close" },
]

export const useProgramChanges = (cat: CatState, program: ProgramId, title: string) => {
  const record = useRecordWithUndo()
  return {
    begin: () => void record({ type: "program.enrolled.v1", cat: cat.id, body: { program } }, `${title} begins.`),
    resume: () => void record({ type: "program.resumed.v1", cat: cat.id, body: { program } }, `${title} goes on.`),
    leave: () =>
      void record(
        { type: "program.left.v1", cat: cat.id, body: { program } },
        `${title} is left. What was learned stays.`,
      ),
    pause: (days: number | undefined) => {
      const until = days === undefined ? undefined : addDays(today(), days)
      void record(
        { type: "program.paused.v1", cat: cat.id, body: { program, ...(until === undefined ? {} : { until }) } },
        until === undefined ? `${title} is paused.` : `${title} is paused until ${sayDate(until)}.`,
      )
    },
  }
}
