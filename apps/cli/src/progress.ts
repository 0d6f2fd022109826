import { ERASE_LINE } from "./print/marks.ts"
import type { Screen } from "./surroundings.ts"

/** How far something long has come, on one line that goes away at the end; silent in pipes and files. */
export interface Progress {
  readonly step: () => void
  readonly done: () => void
}

/** Redraws at most a hundred times, so that drawing never takes longer than the work. */
export const progressOn = ({ isTerminal, write }: Screen, what: string, total: number): Progress => {
  if (!isTerminal) return { step: () => undefined, done: () => undefined }
  let count = 0
  let shown = -1
  return {
    step: () => {
      count++
      const percent = Math.floor((100 * count) / total)
      if (percent === shown) return
      shown = percent
      write(`${ERASE_LINE}${count} of ${total} ${what} (${percent} %)`)
    },
    done: () => write(ERASE_LINE),
  }
}
