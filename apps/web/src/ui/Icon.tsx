import { type IconName, iconPaths } from "./icon-paths.ts"

export interface IconProps {
  readonly name: IconName
  /** Spoken name; leave it out where words stand beside the icon. */
  readonly label?: string | undefined
  /** Edge length in em, so that icons grow with the text. */
  readonly size?: number | undefined
}

export function Icon({ name, label, size = 1.5 }: IconProps) {
  const spoken =
    label === undefined ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": label } as const)
  return (
    <svg
      {...spoken}
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
