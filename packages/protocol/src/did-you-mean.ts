/** The known word nearest to a mistyped one, if it is near enough to be a slip of the fingers rather than another word. */
export const didYouMean = (written: string, known: Iterable<string>): string | undefined => {
  // One slip in three letters, two at most for short words: `stopsrule` finds stopRule, `colour` finds nothing.
  const limit = Math.max(1, Math.floor(written.length / 3))
  let best: { readonly word: string; readonly distance: number } | undefined
  for (const word of known) {
    if (word === written || Math.abs(word.length - written.length) > limit) continue
    const distance = editDistance(written.toLowerCase(), word.toLowerCase())
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { word, distance }
  }
  return best?.word
}

/** Letters inserted, removed, replaced, or swapped with their neighbour (optimal string alignment). */
const editDistance = (from: string, to: string): number => {
  let twoAbove: readonly number[] = []
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const here = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      here.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (here[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    twoAbove = above
    above = here
  }
  return above[to.length] ?? 0
}
