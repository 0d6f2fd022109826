import type { ReactNode } from "react"
import "./chip.css"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export type ChipTone = "plain" | "green" | "amber" | "red"

export interface ChipProps {
  readonly icon?: IconName | undefined
  readonly tone?: ChipTone
  readonly children: ReactNode
}

/** A word or two about a thing, with an icon where the colour says something. Not a button. */
export function Chip({ icon, tone = "plain", children }: ChipProps) {
  return (
    <span className="ui-chip" data-tone={tone}>
      {icon !== undefined && <Icon name={icon} size={1.1} />}
      {children}
    </span>
  )
}
