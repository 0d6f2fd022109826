import type { Step } from "../step.ts"

export interface Line {
  readonly field: readonly (string | number)[]
  readonly text: string
}

/** Everything a step tells a person to do, with its place. */
export const instructions = (step: Step): readonly Line[] => {
  const listed = (["setup", "how", "cues", "confirm", "cautions"] as const).flatMap((name) =>
    step[name].map((text, index): Line => ({ field: [name, index], text })),
  )
  const treat: readonly Line[] =
    step.reinforcement.type === "none" ? [] : [{ field: ["reinforcement", "treat"], text: step.reinforcement.treat }]
  const single = (["title", "stopRule"] as const).map((name): Line => ({ field: [name], text: step[name] }))
  return [...single, ...listed, ...levelLines(step), ...waysDown(step), ...treat]
}

/** What the levels of a step say. */
export const levelLines = ({ axis }: Step): readonly Line[] =>
  (axis.type === "levels" ? axis.levels : []).flatMap(({ title, how }, index): Line[] => [
    { field: ["axis", "levels", index, "title"], text: title },
    ...(how === undefined ? [] : [{ field: ["axis", "levels", index, "how"], text: how }]),
  ])

/** What a step says is easier than itself. */
export const waysDown = ({ fallback, easier }: Step): readonly Line[] => [
  ...("easier" in fallback ? [{ field: ["fallback", "easier"], text: fallback.easier }] : []),
  ...(easier === undefined ? [] : [{ field: ["easier"], text: easier }]),
]

const negation =
  /\b(?:never|not|no|nobody|nothing|don't|doesn't|cannot|can't|without|instead of|rather than|neither|nor)\b/i
const forbids = /^(?:never|nobody|nothing|no|do not|don't)\b/i

/** Whether what comes before in the sentence turns the words into their opposite: in the same clause, or as a ban. */
export const isNegated = (before: string): boolean =>
  forbids.test(before) || negation.test(before.split(/[,:;]/).at(-1) ?? "")

/** The first words of the text that fit a pattern in a sentence that does not forbid them. */
export const saying = (text: string, patterns: readonly RegExp[]): string | undefined => {
  for (const sentence of text.split(/(?<=[.!?;])\s+/)) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence)
      if (match !== null && !isNegated(sentence.slice(0, match.index))) return match[0]
    }
  }
  return undefined
}
