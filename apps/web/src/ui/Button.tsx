import type { ButtonHTMLAttributes, ReactNode, Ref } from "react"
import "./button.css"
import { classNames } from "./class-names.ts"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export type ButtonTone = "primary" | "quiet" | "plain" | "danger"
export type ButtonSize = "normal" | "thumb"

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** Primary for the one thing to do, quiet for the rest, plain for text-like, danger for stop. */
  readonly tone?: ButtonTone
  /** "thumb" is for use beside the cat: tall, full width. */
  readonly size?: ButtonSize
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  /** Shows that work is under way and refuses further presses, without losing the focus. */
  readonly busy?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

export function Button({ tone = "quiet", size = "normal", icon, iconAfter, busy = false, ...rest }: ButtonProps) {
  const { className, children, onClick, ...others } = rest
  return (
    <button
      type="button"
      {...others}
      className={classNames("ui-button", className)}
      data-tone={tone}
      data-size={size}
      aria-busy={busy || undefined}
      aria-disabled={busy || others["aria-disabled"]}
      onClick={busy ? undefined : onClick}
    >
      {icon !== undefined && <Icon name={icon} size={1.3} />}
      <span>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} size={1.3} />}
    </button>
  )
}
