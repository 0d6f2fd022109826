import type { ReactNode } from "react"
import "./callout.css"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export type CalloutTone = "info" | "amber" | "red"

export interface CalloutProps {
  /** Red is for stop and danger. */
  readonly tone?: CalloutTone
  readonly title?: string | undefined
  readonly icon?: IconName | undefined
  readonly children?: ReactNode
}

/** Something to know before going on. */
export function Callout({ tone = "info", title, icon, children }: CalloutProps) {
  return (
    <div className="ui-callout" data-tone={tone}>
      <Icon name={icon ?? iconOf[tone]} />
      <div className="ui-callout-body">
        {title !== undefined && <p className="ui-callout-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

const iconOf: Readonly<Record<CalloutTone, IconName>> = { info: "info", amber: "uneasy", red: "stressed" }
