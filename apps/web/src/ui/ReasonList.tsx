import { Icon } from "./Icon.tsx"
import "./reason-list.css"
import { uiWords } from "./words.ts"

/** What kind of ground a reason stands on: a guide's rule, a study's number, our own default, or an estimate. */
export type SourceKind = "guide" | "study" | "default" | "estimate"

export interface SourceLabel {
  readonly kind: SourceKind
  /** In few words: "Guide L-08", "Pratsch 2018", "our default". */
  readonly label: string
  /** Where the source can be read in the app or outside. */
  readonly href?: string | undefined
}

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
          {reason.sources?.map((source) => (
            <Source key={source.label} {...source} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A source's label, standing behind the sentence it supports. */
export function Source({ kind, label, href }: SourceLabel) {
  return (
    <small className="ui-source" data-kind={kind}>
      {href === undefined ? label : <a href={href}>{label}</a>}
    </small>
  )
}
