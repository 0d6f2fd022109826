import type { ButtonHTMLAttributes, Ref } from "react"
import "./button.css"
import { classNames } from "./class-names.ts"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "aria-label"> {
  readonly icon: IconName
  /** Spoken name, and the tooltip. */
  readonly label: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames("ui-icon-button", className)}
    >
      <Icon name={icon} />
    </button>
  )
}
