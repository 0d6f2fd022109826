import type { Screen } from "../surroundings.ts"
import { fold } from "./fold.ts"
import { writeMarks } from "./marks.ts"
import { printable, printableJson } from "./unprintable.ts"

/** Where bytes go: a terminal, a pipe, or a test. */
export interface Sink {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
}

/** The only way anything is printed: names, notes and file contents can show themselves and do nothing else. */
export const screenOn = (sink: Sink): Screen => ({
  write: (text) => sink.write(writeMarks(sink.isTerminal ? fold(text, sink.columns) : text, printable)),
  // A program that reads a pipe gets every byte; a person who looks gets the same meaning in harmless letters.
  writeData: (text) => sink.write(sink.isTerminal ? printableJson(text) : text),
  isTerminal: sink.isTerminal,
  get columns() {
    return sink.columns
  },
})
