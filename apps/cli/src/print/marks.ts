import { randomUUID } from "node:crypto"

/**
 * Colours and the like travel inside a text as marks, and become control sequences only when it is written. The key is
 * drawn anew in each run: nothing that stands in a file can be such a mark, so whatever else looks like a control
 * sequence is not ours and is shown instead of obeyed.
 */
const KEY = randomUUID()
const [OPEN, CLOSE] = ["\ufdd0", "\ufdd1"]
const MARKS = new RegExp(`${OPEN}${KEY}:([^${CLOSE}]*)${CLOSE}`, "g")

/** A mark for a control sequence, named without the escape that begins it: `1m`, `31m`. */
export const mark = (sequence: string): string => `${OPEN}${KEY}:${sequence}${CLOSE}`

/** Back to the beginning of the line, and empty it. */
export const ERASE_LINE = mark("2K")

/** How many characters of a text are seen. */
export const widthOf = (text: string): number => text.replaceAll(MARKS, "").length

/** Writes marks out as control sequences, and everything between them as `plain` has it. */
export const writeMarks = (text: string, plain: (text: string) => string): string =>
  text
    .split(MARKS)
    .map((part, i) => (i % 2 === 0 ? plain(part) : `${part === "2K" ? "\r" : ""}\u001b[${part}`))
    .join("")
