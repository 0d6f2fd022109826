import type { ReactNode } from "react"
import "./layout.css"

export interface StackProps {
  /** Step of the spacing scale. */
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly children: ReactNode
}

/** One below the other. */
export function Stack({ gap = 4, children }: StackProps) {
  return (
    <div className="ui-stack" data-gap={gap}>
      {children}
    </div>
  )
}

export interface RowProps extends StackProps {
  readonly align?: "start" | "center" | "end" | "between"
}

/** Side by side, wrapping where there is no room. */
export function Row({ gap = 3, align = "start", children }: RowProps) {
  return (
    <div className="ui-row" data-gap={gap} data-align={align}>
      {children}
    </div>
  )
}

export interface SectionProps {
  readonly title: string
  /** Sits at the far end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its own second-level heading: parted by room, not by a box. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className="ui-section">
      <div className="ui-section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** A surface lifted from the paper. Few of these: one thing on a page that must be seen first. */
export function Card({ children }: { readonly children: ReactNode }) {
  return <div className="ui-card">{children}</div>
}

export interface BigNumberProps {
  readonly value: string | number
  readonly unit?: string | undefined
  readonly caption?: string | undefined
  readonly size?: "large" | "huge"
}

/** A number that matters, with its unit and what it is. */
export function BigNumber({ value, unit, caption, size = "large" }: BigNumberProps) {
  return (
    <p className="ui-number" data-size={size}>
      <span className="ui-number-value">
        {value}
        {unit !== undefined && <span className="ui-number-unit"> {unit}</span>}
      </span>
      {caption !== undefined && <span className="ui-number-caption">{caption}</span>}
    </p>
  )
}
