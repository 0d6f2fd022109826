import "./portrait.css"

export interface PortraitProps {
  /** An address of the picture, a data URL as a rule. */
  readonly photo: string
  /** For those who can't see it; "" where the name stands beside. */
  readonly alt: string
  readonly size: "small" | "large"
}

/** A small round picture of a cat. */
export function Portrait({ photo, alt, size }: PortraitProps) {
  return <img className="ui-portrait" data-size={size} src={photo} alt={alt} width={320} height={320} />
}
