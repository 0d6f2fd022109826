import { type AsideLine, wordAsideLine } from "./journal-file.ts"

/** So many lines are named one by one; of more, these first ones are examples. */
const EXAMPLES = 3
const MOST_RANGES = 6

/**
 * Lines kept aside in words, few whatever their number: up to three are named one by one; of more it is said how many
 * and where they are, with the first three and their reasons. What to do about them is the caller's to say.
 */
export const wordAsideLines = (aside: readonly AsideLine[], file: string): readonly string[] => {
  const examples = aside.slice(0, EXAMPLES).map((line) => wordAsideLine(line, file))
  if (aside.length <= EXAMPLES) return examples
  const places = lineRanges(aside.map(({ line }) => line))
  return [
    `${file}: ${aside.length} lines could not be read as they stand: ${places}. The first of them:`,
    ...examples.map((example) => `  ${example}`),
  ]
}

/** `3-40, 52`: line numbers as ranges, in their order. Of many ranges the first six, and how many there are besides. */
export const lineRanges = (lines: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] + 1 === line) last[1] = line
    else ranges.push([line, line])
  }
  const said = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
  const rest = ranges.slice(MOST_RANGES).reduce((sum, [from, to]) => sum + to - from + 1, 0)
  return rest === 0 ? said.join(", ") : `${said.join(", ")} and ${rest} more`
}
