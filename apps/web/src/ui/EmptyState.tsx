import type { ReactNode } from "react"
import { Drawing, type DrawingId } from "../drawings/index.ts"
import "./empty-state.css"

export interface EmptyStateProps {
  readonly drawing: DrawingId
  readonly title: string
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Nothing here, or enough for today: says so kindly, and what to do next. */
export function EmptyState({ drawing, title, action, children }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <Drawing of={drawing} />
      <h2>{title}</h2>
      {children !== undefined && <div className="ui-empty-words">{children}</div>}
      {action}
    </div>
  )
}
