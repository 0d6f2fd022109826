/** A policy's place on speed and calm: smaller is better on both. */
export interface Placed {
  readonly name: string
  readonly days: number
  readonly stressed: number
}

/** Those nobody beats on both at once, fastest first. */
export const paretoFront = (placed: readonly Placed[]): readonly Placed[] =>
  placed.filter((one) => !placed.some((other) => beats(other, one))).sort((a, b) => a.days - b.days)

/** Those that are both faster and calmer than the named one. */
export const betterThan = (name: string, placed: readonly Placed[]): readonly Placed[] => {
  const one = placed.find((candidate) => candidate.name === name)
  return one === undefined ? [] : placed.filter((other) => beats(other, one))
}

const beats = (a: Placed, b: Placed): boolean => a.days < b.days && a.stressed < b.stressed
