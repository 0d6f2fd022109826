import type { Screen } from "../surroundings.ts"
import { mark } from "./marks.ts"

/** Colours for a terminal; plain text everywhere else. Colour is never the only sign. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly watch: (text: string) => string
  readonly stop: (text: string) => string
  /** Something to type. */
  readonly type: (text: string) => string
}

/** NO_COLOR and --no-color win over everything (no-color.org); FORCE_COLOR over a pipe. */
export const paintFor = (
  screen: Screen,
  env: Readonly<Record<string, string | undefined>>,
  wanted: boolean | undefined,
): Paint => {
  const refused = wanted === false || Boolean(env.NO_COLOR) || env.TERM === "dumb"
  const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== "0"
  return !refused && (screen.isTerminal || forced) ? inColour : plain
}

const code = (on: number, off: number) => (text: string) => mark(`${on}m`) + text + mark(`${off}m`)

const inColour: Paint = {
  bold: code(1, 22),
  dim: code(2, 22),
  good: code(32, 39),
  watch: code(33, 39),
  stop: code(31, 39),
  type: code(36, 39),
}

const same = (text: string): string => text
export const plain: Paint = { bold: same, dim: same, good: same, watch: same, stop: same, type: same }
