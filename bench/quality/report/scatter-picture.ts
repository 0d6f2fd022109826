import { harnessAndLeash, paretoFront } from "@catwalk/simulator"
import { subject } from "../policies.ts"
import { placeLabels } from "./place-labels.ts"
import { at, label, line, lookOf, picture, polyline } from "./svg.ts"
import { placedIn } from "./targets.ts"
import type { ConditionScores, Group } from "./write-report.ts"

const panel = { width: 520, height: 360, left: 60, top: 34, right: 16, bottom: 46 } as const
// Stressed trials per cat span three powers of ten.
const least = 0.5
const most = 500

/** Speed against stress for every policy, one panel per family and one for all; the line is the Pareto front of all but the oracle. */
export const scatterPicture = ({ condition, families, pooled }: ConditionScores): string => {
  const panels = [pooled, ...families]
  const rows = Math.ceil(panels.length / 2)
  return picture(2 * panel.width, rows * panel.height, `Speed against stress: ${condition.title}`, [
    ...panels.flatMap((group, index) =>
      drawPanel(group, (index % 2) * panel.width, Math.floor(index / 2) * panel.height),
    ),
  ])
}

const drawPanel = (group: Group, left: number, top: number): readonly string[] => {
  const x0 = left + panel.left
  const x1 = left + panel.width - panel.right
  const y0 = top + panel.height - panel.bottom
  const y1 = top + panel.top
  const x = (days: number): number => x0 + ((x1 - x0) * days) / (harnessAndLeash.horizonDays + 10)
  const y = (stressed: number): number =>
    y0 + ((y1 - y0) * Math.log(Math.min(most, Math.max(least, stressed)) / least)) / Math.log(most / least)
  const parts = [
    label(x0, y1 - 12, group.title, 'font-weight="bold"'),
    label((x0 + x1) / 2, y0 + 36, "restricted mean days to the goal: fewer is faster", 'text-anchor="middle"'),
    label(
      0,
      0,
      "stressed trials per cat",
      `text-anchor="middle" transform="translate(${at(left + 14)} ${at((y0 + y1) / 2)}) rotate(-90)"`,
    ),
  ]
  for (const value of [1, 3, 10, 30, 100, 300]) {
    parts.push(
      line(x0, y(value), x1, y(value), "#e0e0e0"),
      label(x0 - 6, y(value) + 4, String(value), 'text-anchor="end"'),
    )
  }
  for (let days = 0; days <= harnessAndLeash.horizonDays; days += 30)
    parts.push(label(x(days), y0 + 16, String(days), 'text-anchor="middle"'))
  const front = paretoFront(placedIn(group)).map(({ days, stressed }) => [x(days), y(stressed)] as const)
  if (front.length > 1) parts.push(polyline(front, 'stroke="#bdbdbd" stroke-width="2"'))
  const points = [...group.scores].map(([name, summary]) => ({
    x: x(summary.days.value),
    y: y(summary.stressedPerCat.value),
    text: name,
  }))
  placeLabels(points, x0, x1).forEach((placed, index) => {
    const { stroke } = lookOf(placed.text, index, subject)
    parts.push(
      line(placed.x, placed.y, placed.labelX, placed.labelY - 4, "#bdbdbd"),
      `<circle cx="${at(placed.x)}" cy="${at(placed.y)}" r="${placed.text === subject ? 7 : 4.5}" fill="${stroke}"/>`,
      label(placed.labelX, placed.labelY, placed.text, `font-size="10" text-anchor="${placed.anchor}"`),
    )
  })
  return parts
}
