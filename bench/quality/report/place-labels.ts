/** A point and the words that belong beside it. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface PlacedLabel extends Labelled {
  readonly labelX: number
  readonly labelY: number
  readonly anchor: "start" | "end"
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

// About what ten-pixel letters take.
const letterWidth = 5.6
const lineHeight = 11

/** Puts each label at the nearest free place beside its point, left or right, a line or more up or down. */
export const placeLabels = (
  points: readonly Labelled[],
  leftEdge: number,
  rightEdge: number,
): readonly PlacedLabel[] => {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))
  return points.map((point) => {
    const width = point.text.length * letterWidth
    const candidates = candidatesFor(point).filter(({ labelX, anchor }) =>
      anchor === "start" ? labelX + width <= rightEdge : labelX - width >= leftEdge,
    )
    const boxOf = ({ labelX, labelY, anchor }: PlacedLabel): Box => ({
      left: anchor === "start" ? labelX : labelX - width,
      right: anchor === "start" ? labelX + width : labelX,
      top: labelY - lineHeight + 2,
      bottom: labelY + 2,
    })
    const free = candidates.find((candidate) => !taken.some((box) => overlaps(box, boxOf(candidate))))
    const chosen = free ?? candidates[0] ?? { ...point, labelX: point.x + 9, labelY: point.y + 4, anchor: "start" }
    taken.push(boxOf(chosen))
    return chosen
  })
}

const candidatesFor = (point: Labelled): readonly PlacedLabel[] =>
  [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].flatMap((lines) =>
    (["start", "end"] as const).map((anchor) => ({
      ...point,
      anchor,
      labelX: point.x + (anchor === "start" ? 9 : -9),
      labelY: point.y + 4 + lines * lineHeight,
    })),
  )

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
