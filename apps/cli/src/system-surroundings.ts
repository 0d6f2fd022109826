import { homedir } from "node:os"
import { join } from "node:path"
import { v7 as uuid } from "uuid"
import { systemClock } from "./clock.ts"
import { screenOn } from "./print/screen.ts"
import { programsIn } from "./program-folder.ts"
import type { Screen, Surroundings } from "./surroundings.ts"
import { systemKeyboard } from "./system-keyboard.ts"

/** The machine as it is. */
export const systemSurroundings = (): Surroundings => {
  // `catwalk plan --json | head -1` closes the pipe early: that is no failure of ours.
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0)
    throw error
  })
  return {
    env: process.env,
    home: homedir(),
    programs: join(import.meta.dirname, "..", "..", "..", "programs"),
    readPrograms: programsIn,
    out: screenOf(process.stdout),
    err: screenOf(process.stderr),
    keyboard: systemKeyboard(process.stdin),
    clock: systemClock,
    newId: () => uuid(),
    seconds: () => performance.now() / 1000,
  }
}

const screenOf = (stream: NodeJS.WriteStream): Screen =>
  screenOn({
    write: (text) => {
      stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      // A terminal that does not know its width says 0.
      return stream.columns || 80
    },
  })
