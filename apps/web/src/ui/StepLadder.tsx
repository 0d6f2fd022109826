import type { ReactNode } from "react"
import { Link } from "wouter"
import { Chip, type ChipTone } from "./Chip.tsx"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"
import "./step-ladder.css"
import { ToleranceBar, type ToleranceBarProps } from "./ToleranceBar.tsx"

export type LadderState = "locked" | "open" | "practising" | "mastered" | "fading" | "resting"

export interface LadderStep {
  readonly id: string
  readonly title: string
  readonly state: LadderState
  /** The step's own page. */
  readonly to?: string | undefined
  /** Instead of the state's usual word: "rests until Tuesday". */
  readonly stateWord?: string | undefined
  /** What it waits for, or what comes next. */
  readonly note?: string | undefined
  readonly tolerance?: ToleranceBarProps | undefined
  /** Usually a ReasonList. */
  readonly more?: ReactNode
}

export interface LadderPhase {
  readonly id: string
  readonly title: string
  readonly steps: readonly LadderStep[]
}

export interface StepLadderProps {
  readonly phases: readonly LadderPhase[]
  /** Where the cat stands: this step is marked as the present one. */
  readonly currentStepId?: string | undefined
}

/** A program as a line with a knot for every step; where the cat stands is plain to see. */
export function StepLadder({ phases, currentStepId }: StepLadderProps) {
  return (
    <div className="ui-ladder">
      {phases.map((phase) => (
        <section key={phase.id} className="ui-phase" aria-labelledby={`phase-${phase.id}`}>
          <div className="ui-phase-head">
            <h2 id={`phase-${phase.id}`}>{phase.title}</h2>
            <span className="ui-phase-count">{countWords(phase)}</span>
          </div>
          <ol className="ui-rungs">
            {phase.steps.map((step) => (
              <Rung key={step.id} step={step} current={step.id === currentStepId} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Rung({ step, current }: { readonly step: LadderStep; readonly current: boolean }) {
  const { icon, word, tone } = looksOf[step.state]
  const title = step.to === undefined ? step.title : <Link href={step.to}>{step.title}</Link>
  return (
    <li className="ui-rung" data-state={step.state} aria-current={current ? "step" : undefined}>
      <span className="ui-knot">{icon !== undefined && <Icon name={icon} size={1.3} />}</span>
      <div className="ui-rung-body">
        <h3 className="ui-rung-title">{title}</h3>
        <Chip tone={tone}>{step.stateWord ?? word}</Chip>
        {step.tolerance !== undefined && <ToleranceBar {...step.tolerance} />}
        {step.note !== undefined && <p className="ui-rung-note">{step.note}</p>}
        {step.more}
      </div>
    </li>
  )
}

const countWords = ({ steps }: LadderPhase): string =>
  `${steps.filter((step) => step.state === "mastered" || step.state === "fading").length} of ${steps.length}`

interface Looks {
  readonly icon: IconName | undefined
  readonly word: string
  readonly tone: ChipTone
}

const looksOf: Readonly<Record<LadderState, Looks>> = {
  locked: { icon: "lock", word: "Later", tone: "plain" },
  open: { icon: undefined, word: "Ready to start", tone: "plain" },
  practising: { icon: "paw", word: "Practising", tone: "green" },
  mastered: { icon: "check", word: "Mastered", tone: "green" },
  fading: { icon: "repeat", word: "Wants a refresher", tone: "amber" },
  resting: { icon: "moon", word: "Resting", tone: "amber" },
}
