/** A photo's sides in pixels: small enough to lie in an entry, large enough for any place it is shown in. */
export const PHOTO_SIDE = 320

export interface PhotoFrame {
  /** The square that is kept, in pixels of the picture. */
  readonly left: number
  readonly top: number
  readonly side: number
  /** Pixels it is drawn with. */
  readonly drawn: number
}

/** The largest square in the middle of a picture, drawn no larger than it is. Undefined for a picture without pixels. */
export const photoFrame = (width: number, height: number): PhotoFrame | undefined => {
  const side = Math.min(width, height)
  if (!(side >= 1)) return undefined
  return { left: (width - side) / 2, top: (height - side) / 2, side, drawn: Math.min(PHOTO_SIDE, Math.floor(side)) }
}
