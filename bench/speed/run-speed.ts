import type { Row } from "../table.ts"
import { appendFigures } from "./figures/append-figures.ts"
import { coachingFigures } from "./figures/coaching-figures.ts"
import { estimateFigures } from "./figures/estimate-figures.ts"
import { growthFigures } from "./figures/growth-figures.ts"
import { memoryFigures } from "./figures/memory-figures.ts"
import { replayFigures } from "./figures/replay-figures.ts"
import { shippedCurriculum } from "./journal/shipped-curriculum.ts"
import { type Setting, settingOf } from "./setting.ts"

export interface SpeedOptions {
  readonly seed: string
  /** Rounds that count; medians are taken over them. */
  readonly rounds: number
  /** Also with a tenth and ten times the journal: some minutes. */
  readonly growth: boolean
}

/** Measures everything, telling on standard error what is under way. */
export const runSpeed = ({ seed, rounds: counted, growth }: SpeedOptions): readonly Row[] => {
  const rounds = { warmUp: 4, rounds: counted }
  const curriculum = shippedCurriculum()
  const settingFor = (sessions: number): Setting => settingOf(curriculum, { sessions, cats: 3, seed })
  const setting = settingFor(10_000)
  const few = { warmUp: 2, rounds: Math.ceil(counted / 2) }
  return [
    ...told("Replay", () => replayFigures(setting, rounds)),
    ...told("One more entry", () => appendFigures(setting, rounds)),
    ...told("Estimate", () => estimateFigures(seed, rounds)),
    ...told("Memory", () => memoryFigures(setting)),
    ...told("Coaching", () => coachingFigures(setting, rounds)),
    ...(growth ? told("Growth", () => growthFigures(settingFor(1000), setting, settingFor(100_000), few)) : []),
  ]
}

const told = (title: string, figures: () => readonly Row[]): readonly Row[] => {
  console.error(`${title} ...`)
  return figures()
}
