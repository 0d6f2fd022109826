import { type ReactNode, useId } from "react"
import { Drawing, type DrawingId } from "../drawings/index.ts"
import "./agenda.css"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export type AgendaState = "next" | "later" | "blocked" | "done"

export interface AgendaLineProps {
  readonly title: string
  /** Which program it belongs to, or what kind of line it is. */
  readonly kicker?: string | undefined
  /** What is asked, large: "45" "seconds". */
  readonly amount?: { readonly value: string | number; readonly unit: string } | undefined
  /** Small words beside the title: "about 4 minutes", "done by Ada at 9:10". */
  readonly detail?: ReactNode
  readonly state?: AgendaState
  readonly drawing?: DrawingId | undefined
  readonly action?: ReactNode
  /** Heading level: 2 under the page's title (as usual), 3 inside a Section. */
  readonly level?: 2 | 3
  /** Usually a ReasonList. */
  readonly children?: ReactNode
}

/** One line of a day's agenda. Only the next one is large. */
export function AgendaLine(props: AgendaLineProps) {
  const { title, kicker, amount, detail, state = "later", drawing, action, level = 2, children } = props
  const id = useId()
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <li className="ui-agenda-line" data-state={state} aria-labelledby={id}>
      <span className="ui-agenda-mark">
        {drawing === undefined ? <Icon name={markOf[state]} label={wordOf[state]} /> : <Drawing of={drawing} />}
      </span>
      <div className="ui-agenda-body">
        {kicker !== undefined && <p className="ui-kicker">{kicker}</p>}
        <Heading id={id} className="ui-agenda-title">
          {title}
        </Heading>
        {detail !== undefined && <p className="ui-agenda-detail">{detail}</p>}
      </div>
      {amount !== undefined && (
        <p className="ui-agenda-amount">
          <span className="ui-agenda-value">{amount.value}</span> <span className="ui-agenda-unit">{amount.unit}</span>
        </p>
      )}
      {(action !== undefined || children !== undefined) && (
        <div className="ui-agenda-foot">
          {action}
          {children}
        </div>
      )}
    </li>
  )
}

/** The day's lines, in order. */
export function Agenda({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ol className="ui-agenda" aria-label={label}>
      {children}
    </ol>
  )
}

const markOf: Readonly<Record<AgendaState, IconName>> = { next: "play", later: "clock", blocked: "lock", done: "check" }
const wordOf: Readonly<Record<AgendaState, string>> = { next: "Next", later: "Later", blocked: "Waiting", done: "Done" }
