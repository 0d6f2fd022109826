import type { ReactNode } from "react"
import { Link } from "wouter"
import "./button.css"
import type { ButtonSize, ButtonTone } from "./Button.tsx"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export interface LinkButtonProps {
  readonly to: string
  readonly tone?: ButtonTone
  readonly size?: ButtonSize
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** Goes to another screen, and looks like a button. */
export function LinkButton({
  to,
  tone = "quiet",
  size = "normal",
  icon,
  iconAfter,
  onClick,
  children,
}: LinkButtonProps) {
  return (
    <Link href={to} className="ui-button" data-tone={tone} data-size={size} {...(onClick && { onClick })}>
      {icon !== undefined && <Icon name={icon} size={1.3} />}
      <span>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} size={1.3} />}
    </Link>
  )
}
