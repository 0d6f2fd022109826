import { useId } from "react"
import { type IconName, iconPaths } from "./icon-paths.ts"

export interface IconProps {
  readonly name: IconName
  /** Spoken name; leave it out where words stand beside the icon. */
  readonly label?: string | undefined
  /** Edge length in em, so that icons grow with the text. */
  readonly size?: number | undefined
}

export function Icon({ name, label, size = 1.5 }: IconProps) {
  const id = useId()
  const edge = `${size}em`
  const strokes = <path d={iconPaths[name]} />
  return label === undefined ? (
    <svg {...looks} width={edge} height={edge} aria-hidden="true">
      {strokes}
    </svg>
  ) : (
    <svg {...looks} width={edge} height={edge} role="img" aria-labelledby={id}>
      <title id={id}>{label}</title>
      {strokes}
    </svg>
  )
}

const looks = {
  viewBox: "0 0 24 24",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.8,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const
