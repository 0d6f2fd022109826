import type { ReactNode } from "react"
import { Drawing, type DrawingId } from "../drawings/index.ts"
import "./empty-state.css"

export interface EmptyStateProps {
  readonly drawing: DrawingId
  readonly title: string
  /** 1 where nothing else stands on the page. */
  readonly level?: 1 | 2
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Nothing here, or enough for today: says so kindly, and what to do next. */
export function EmptyState({ drawing, title, level = 2, action, children }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : "h2"
  return (
    <div className="ui-empty">
      <Drawing of={drawing} />
      <Heading>{title}</Heading>
      {children !== undefined && <div className="ui-empty-words">{children}</div>}
      {action}
    </div>
  )
}
