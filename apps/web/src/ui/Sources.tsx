import { Fragment, useId, useState } from "react"
import "./sources.css"

/** What kind of ground a sentence stands on: a guide's rule, a study's number, our own default, or an estimate. */
export type SourceKind = "guide" | "study" | "default" | "estimate"

export interface SourceLabel {
  readonly kind: SourceKind
  /** In few words: "Guide L-08", "Pratsch 2018", "our default". */
  readonly label: string
  /** The whole of it: a guide's sentence, a study's citation and what it found. The label then opens to it. */
  readonly cites?: string | undefined
}

/** The sources of a sentence, standing behind it. Each opens to the whole of it. */
export function Sources({ sources }: { readonly sources: readonly SourceLabel[] }) {
  const [open, setOpen] = useState<string>()
  const id = useId()
  return sources.map(({ kind, label, cites }) =>
    cites === undefined ? (
      <Source key={label} kind={kind} label={label} />
    ) : (
      <Fragment key={label}>
        <button
          type="button"
          className="ui-source"
          data-kind={kind}
          aria-expanded={open === label}
          aria-controls={open === label ? id : undefined}
          onClick={() => setOpen(open === label ? undefined : label)}
        >
          <span>{label}</span>
        </button>
        {open === label && (
          <span className="ui-source-cites" id={id}>
            {cites}
          </span>
        )}
      </Fragment>
    ),
  )
}

/** A source's label alone, where the whole of it stands beside. */
export function Source({ kind, label }: SourceLabel) {
  return (
    <small className="ui-source" data-kind={kind}>
      <span>{label}</span>
    </small>
  )
}
