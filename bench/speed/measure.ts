/** One of the things that are compared. `run` is the timed part, the whole of it; its result keeps the work alive. */
export interface Contestant {
  readonly name: string
  readonly run: () => unknown
}

export interface Rounds {
  readonly warmUp: number
  readonly rounds: number
}

export interface Times {
  /** Median over the rounds of `a`'s time as a multiple of `b`'s in the same round. */
  readonly ratio: (a: string, b: string) => Spread
}

export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/**
 * Runs all contestants once a round, each time in another order, so that what else the machine does and what the
 * runtime has learned meets all of them alike. Young garbage of one is not collected at the cost of the next.
 */
export const compare = (contestants: readonly Contestant[], { warmUp, rounds }: Rounds): Times => {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (let n = 0; n < contestants.length; n++) {
      const { name, run } = contestants[(n + round + warmUp) % contestants.length] as Contestant
      const time = processorTime(run)
      if (round >= 0) samples.get(name)?.push(time)
    }
  }
  const of = (name: string): readonly number[] => samples.get(name) ?? []
  return { ratio: (a, b) => spreadOf(of(a).map((time, round) => time / (of(b)[round] ?? Number.NaN))) }
}

/** Milliseconds of each single call, for work so short that one slow call must not hide among many. */
export const timeEach = <T>(inputs: readonly T[], run: (input: T) => unknown, { warmUp, rounds }: Rounds): Spread => {
  const samples: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    for (const input of inputs) {
      const began = performance.now()
      kept.result = run(input)
      const ms = performance.now() - began
      if (round >= 0) samples.push(ms)
    }
  }
  return spreadOf(samples)
}

/** Median, and the range in which nine in ten lie. */
const spreadOf = (samples: readonly number[]): Spread => {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), low: at(0.05), high: at(0.95) }
}

/**
 * Microseconds that the processors worked for this process, helper threads and all: unlike the clock on the wall it
 * stands still while something else has the machine.
 */
const processorTime = (run: () => unknown): number => {
  collectGarbage()
  const began = process.cpuUsage()
  kept.result = run()
  const { user, system } = process.cpuUsage(began)
  return user + system
}

/** Where the last result is left, so that no engine may skip the work that made it. */
const kept: { result?: unknown } = {}

// Young garbage only: a full collection also throws away compiled code and the shapes of objects, which no run of the
// product does between two journals, and a short sample pays more for that than a long one.
const collectGarbage = (): void => {
  if (globalThis.gc === undefined) throw new Error("Run node with --expose-gc: it is part of every measurement.")
  globalThis.gc({ type: "minor" })
}
