import type { CatState, PlanContext, Step } from "@catwalk/domain"
import { wordReasons } from "../../state/index.ts"
import { Chip, Icon, type LadderStep, ReasonList, StepLadder } from "../../ui/index.ts"
import { stepAddress } from "../shared/addresses.ts"
import { sayDate } from "../shared/say-time.ts"
import { ProgramMenu } from "./ProgramMenu.tsx"
import { ProgramStrip } from "./ProgramStrip.tsx"
import { ladderLook, type ProgramView, sayProgress } from "./program-view.ts"
import { toleranceOf } from "./step-tolerance.ts"

export interface ProgramSectionProps {
  readonly cat: CatState
  readonly view: ProgramView
  readonly context: PlanContext
  readonly open: boolean
}

/** One program: its line of knots, and opened, its ladder of steps. */
export function ProgramSection({ cat, view, context, open }: ProgramSectionProps) {
  const { program, standing } = view
  return (
    <section className="path-program" aria-labelledby={`program-${program.id}`}>
      <div className="path-program-head">
        <h2 id={`program-${program.id}`}>{program.title}</h2>
        <ProgramMenu cat={cat} view={view} />
      </div>
      {standing.kind === "paused" && (
        <Chip icon="pause" tone="amber">
          {standing.until === undefined
            ? "Paused"
            : `Paused until ${sayDate(standing.until as Parameters<typeof sayDate>[0])}`}
        </Chip>
      )}
      <details className="path-steps" open={open}>
        <summary>
          <ProgramStrip view={view} />
          <span className="path-summary-words">
            {sayProgress(view)}
            <Icon name="down" size={1} />
          </span>
        </summary>
        <StepLadder
          phases={program.phases.map((phase) => ({
            id: `${program.id}-${phase.id}`,
            title: phase.title,
            steps: phase.steps.map((step) => ladderStep(cat, step, view, context)),
          }))}
          currentStepId={view.current}
        />
      </details>
    </section>
  )
}

const ladderStep = (cat: CatState, step: Step, view: ProgramView, context: PlanContext): LadderStep => {
  const { name } = cat.profile
  const status = view.steps.get(step.id)
  const resting = cat.rest !== undefined && cat.rest.untilEpochMs > context.now.epochMs
  const look =
    status === undefined ? ({ state: "locked", word: undefined } as const) : ladderLook(status, name, resting)
  const reasons = status === undefined ? [] : wordReasons(status.reasons, context.curriculum, name)
  const plain = status?.kind === "open" || status?.kind === "practising"
  return {
    id: step.id,
    title: step.title,
    state: look.state,
    stateWord: step.optional && status?.kind === "open" ? "Optional" : look.word,
    to: stepAddress(step.id),
    note: plain ? undefined : reasons[0]?.text,
    tolerance: toleranceOf(cat, step, context),
    more: reasons.length > 1 ? <ReasonList reasons={reasons.slice(1)} label="More" /> : undefined,
  }
}
