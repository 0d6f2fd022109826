import { readFileSync } from "node:fs"
import { describe, expect, it, test } from "vitest"

type Tokens = Readonly<Record<string, string>>

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8")

/** The declarations of the first block that begins with the selector. */
const tokensOf = (selector: string): Tokens => {
  const from = css.indexOf(`${selector} {`)
  const block = css.slice(from, css.indexOf("}", from))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}

const light = tokensOf(":root")
const dark = tokensOf(':root[data-theme="dark"]')
const darkBySystem = tokensOf(':root:not([data-theme="light"])')

/** WCAG 2.2 relative luminance of `#rrggbb`, 0 for black to 1 for white. */
const luminance = (colour: string): number => {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const surfaces = ["paper", "paper-raised", "paper-sunk"]
const on = (surface: readonly string[], ...inks: readonly string[]) =>
  inks.flatMap((ink) => surface.map((ground) => [ink, ground] as const))

/** Words, which need 4.5 to 1 at any size. */
const words = [
  ...on(surfaces, "ink", "ink-soft", "ink-faint", "action-ink", "amber-ink", "red-ink"),
  ...on(["action-wash"], "ink", "ink-soft", "action-ink"),
  ...on(["amber-wash"], "ink", "ink-soft", "amber-ink"),
  ...on(["red-wash"], "ink", "ink-soft", "red-ink"),
  ...on(["action", "action-strong"], "on-action"),
  ...on(["red", "red-strong"], "on-red"),
  ...on(["amber"], "on-amber"),
]

/** Edges, marks and pictures that carry a meaning, which need 3 to 1. */
const marks = [
  ...on(surfaces, "edge", "focus", "action", "amber-edge", "red", "red-edge", "drawing-accent"),
  ...on(["drawing-wash"], "ink", "drawing-accent"),
  ...on(["drawing-iris"], "drawing-pupil"),
  ...on(["action-wash"], "action-ink", "edge"),
  ...on(["amber-wash"], "amber-edge"),
  ...on(["red-wash"], "red-edge"),
]

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_theme, tokens) => {
  const ratio = (ink: string, ground: string): number => contrast(tokens[ink] ?? "", tokens[ground] ?? "")

  test.each(words)("%s can be read on %s", (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(marks)("%s can be made out on %s", (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(3)
  })
})

it("looks the same in the dark whether the device or the person asked for it", () => {
  expect(darkBySystem).toEqual(dark)
})

it("gives every colour a dark counterpart", () => {
  const coloured = Object.entries(light).filter(([, value]) => value.startsWith("#") || value.startsWith("rgb"))
  expect(coloured.map(([name]) => name).filter((name) => dark[name] === undefined)).toEqual([])
})

it("measures contrast as WCAG does", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5)
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
})
