import { harnessAndLeash } from "@catwalk/simulator"
import { subject } from "../policies.ts"
import { label, line, lookOf, picture, polyline } from "./svg.ts"
import type { ConditionScores, Group } from "./write-report.ts"

const panel = { width: 420, height: 300, left: 46, top: 34, right: 12, bottom: 40 } as const
const legendWidth = 210

/** Survival curves, one panel per family: the share of cats not yet at the goal, day by day. */
export const survivalPicture = ({ condition, families, pooled }: ConditionScores): string => {
  const panels = [...families, pooled]
  const names = [...pooled.scores.keys()]
  const rows = Math.ceil(panels.length / 2)
  const legend = names.flatMap((name, index) => {
    const { stroke, width, dashes } = lookOf(name, index, subject)
    const x = 2 * panel.width + 12
    const y = panel.top + 20 * index
    const dash = dashes === "" ? "" : `stroke-dasharray="${dashes}"`
    return [
      polyline(
        [
          [x, y],
          [x + 26, y],
        ],
        `stroke="${stroke}" stroke-width="${width}" ${dash}`,
      ),
      label(x + 32, y + 4, name),
    ]
  })
  return picture(
    2 * panel.width + legendWidth,
    rows * panel.height,
    `Share of cats not yet at the goal: ${condition.title}`,
    [
      ...panels.flatMap((group, index) =>
        drawPanel(group, names, (index % 2) * panel.width, Math.floor(index / 2) * panel.height),
      ),
      ...legend,
    ],
  )
}

const drawPanel = (group: Group, names: readonly string[], left: number, top: number): readonly string[] => {
  const horizon = harnessAndLeash.horizonDays
  const x0 = left + panel.left
  const x1 = left + panel.width - panel.right
  const y0 = top + panel.height - panel.bottom
  const y1 = top + panel.top
  const x = (day: number): number => x0 + ((x1 - x0) * day) / horizon
  const y = (share: number): number => y0 + (y1 - y0) * share
  const parts = [
    label(x0, y1 - 12, group.title, 'font-weight="bold"'),
    label((x0 + x1) / 2, y0 + 32, "day", 'text-anchor="middle"'),
  ]
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    parts.push(
      line(x0, y(share), x1, y(share), "#e0e0e0"),
      label(x0 - 6, y(share) + 4, `${share * 100} %`, 'text-anchor="end"'),
    )
  }
  for (let day = 0; day <= horizon; day += 30) parts.push(label(x(day), y0 + 16, String(day), 'text-anchor="middle"'))
  names.forEach((name, index) => {
    const summary = group.scores.get(name)
    if (summary === undefined) return
    const { stroke, width, dashes } = lookOf(name, index, subject)
    const points: [number, number][] = []
    let before = 1
    for (const { time, share } of summary.survival) {
      points.push([x(time), y(before)], [x(time), y(share)])
      before = share
    }
    points.push([x(horizon), y(before)])
    const dash = dashes === "" ? "" : ` stroke-dasharray="${dashes}"`
    parts.push(polyline(points, `stroke="${stroke}" stroke-width="${width}"${dash}`))
  })
  return parts
}
