import { Icon } from "./Icon.tsx"
import "./reason-list.css"
import { type SourceLabel, Sources } from "./Sources.tsx"
import { uiWords } from "./words.ts"

export interface ReasonText {
  readonly text: string
  readonly sources?: readonly SourceLabel[] | undefined
}

export interface ReasonListProps {
  readonly reasons: readonly ReasonText[]
  /** The words that open it. */
  readonly label?: string
  readonly open?: boolean
}

/** "Why?": opens to the reasons, each with its source. */
export function ReasonList({ reasons, label = uiWords.why, open = false }: ReasonListProps) {
  return (
    <details className="ui-reasons" open={open}>
      <summary className="ui-reasons-summary">
        <span>{label}</span>
        <Icon name="down" size={1} />
      </summary>
      <Reasons reasons={reasons} />
    </details>
  )
}

/** The same reasons laid open, where there is room or where they are the point. */
export function Reasons({ reasons }: Pick<ReasonListProps, "reasons">) {
  return (
    <ul className="ui-reasons-list">
      {reasons.map((reason) => (
        <li key={reason.text} className="ui-reason">
          <span>{reason.text}</span>
          {reason.sources !== undefined && <Sources sources={reason.sources} />}
        </li>
      ))}
    </ul>
  )
}
