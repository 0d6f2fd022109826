import type { Row } from "../../table.ts"
import { compare, type Rounds, type Spread } from "../measure.ts"
import { parseLines, planAll, replayAll, type Setting } from "../setting.ts"
import { rowOf, times } from "./row.ts"

/** A quarter is left to caches and to garbage collection, which a hundred megabytes of entries keep busy. */
const FLAT = 1.25
const PLANS = 20

/** Time per session at a small and at a large size, as a multiple of that at the middle one. */
export const growthFigures = (small: Setting, middle: Setting, large: Setting, rounds: Rounds): readonly Row[] => {
  // A small journal is gone through so often that its sample is as long as that of the middle one.
  const timesOver = (setting: Setting): number => Math.max(1, middle.size.sessions / setting.size.sessions)
  const { ratio } = compare(
    [small, middle, large].flatMap((setting) => {
      const state = replayAll(setting)
      return [
        { name: nameOf("replay", setting), run: () => repeat(timesOver(setting), () => replayAll(setting)) },
        { name: nameOf("parse", setting), run: () => repeat(timesOver(setting), () => parseLines(setting)) },
        { name: nameOf("plan", setting), run: () => repeat(PLANS, () => planAll(state, setting)) },
      ]
    }),
    rounds,
  )
  const against = (what: string, setting: Setting, units: (of: Setting) => number): Spread => {
    const { median, low, high } = ratio(nameOf(what, setting), nameOf(what, middle))
    const share = units(middle) / units(setting)
    return { median: median * share, low: low * share, high: high * share }
  }
  const sessionsTimed = (setting: Setting): number => setting.size.sessions * timesOver(setting)
  return [small, large].flatMap((setting) => {
    const sizes = `${sessionsOf(setting)} sessions, against ${sessionsOf(middle)}`
    return [
      rowOf({
        figure: `Replay, time per session: ${sizes}`,
        value: against("replay", setting, sessionsTimed),
        say: times,
        atMost: FLAT,
      }),
      rowOf({
        figure: `JSON.parse, time per session: ${sizes}`,
        value: against("parse", setting, sessionsTimed),
        say: times,
      }),
      rowOf({
        figure: `Plan, time per session planned: ${sizes}`,
        value: against("plan", setting, sessionsPlanned),
        say: times,
      }),
    ]
  })
}

const nameOf = (what: string, { size }: Setting): string => `${what} ${size.sessions}`
const sessionsOf = ({ size }: Setting): string => size.sessions.toLocaleString("en")

const repeat = (count: number, run: () => unknown): unknown => {
  let last: unknown
  for (let n = 0; n < count; n++) last = run()
  return last
}

/** What there is to plan differs from journal to journal; how long one plan takes should not. */
const sessionsPlanned = (setting: Setting): number =>
  planAll(replayAll(setting), setting).flatMap(({ lines }) => lines.filter((line) => "plan" in line)).length
