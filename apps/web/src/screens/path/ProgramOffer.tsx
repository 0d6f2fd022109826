import type { CatState, Curriculum } from "@catwalk/domain"
import { Drawing } from "../../drawings/index.ts"
import { Button } from "../../ui/index.ts"
import { stepDrawing } from "../shared/program-drawing.ts"
import { useProgramChanges } from "./ProgramMenu.tsx"
import type { ProgramView } from "./program-view.ts"

export interface ProgramOfferProps {
  readonly cat: CatState
  readonly view: ProgramView
  readonly curriculum: Curriculum
}

/** A program not taken up: what it is, what comes before it, and the way in. */
export function ProgramOffer({ cat, view, curriculum }: ProgramOfferProps) {
  const { program, standing } = view
  const change = useProgramChanges(cat, program.id, program.title)
  const word = standing.kind === "left" ? "Take up again" : "Begin"
  const first = program.steps[0]
  const after = program.after.map((id) => curriculum.program(id)?.title ?? id)
  return (
    <article className="path-offer" aria-labelledby={`program-${program.id}`}>
      <span className="path-offer-drawing">{first !== undefined && <Drawing of={stepDrawing(first.id)} />}</span>
      <div className="path-offer-words">
        <h3 id={`program-${program.id}`}>{program.title}</h3>
        <p className="path-soft">{program.summary}</p>
        {after.length > 0 && <p className="path-soft">Builds on {after.join(" and ")}.</p>}
        <Button icon="plus" aria-label={`${word} ${program.title}`} onClick={change.begin}>
          {word}
        </Button>
      </div>
    </article>
  )
}
