import type { ProgramsRead } from "@catwalk/protocol"
import type { Clock } from "./clock.ts"

/** All that `catwalk` touches of the machine it runs on, so that tests can give it another. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Folder of the programs that Catwalk ships. */
  readonly programs: string
  readonly readPrograms: (folder: string) => ProgramsRead
  readonly out: Screen
  readonly err: Screen
  readonly keyboard: Keyboard
  /** The clock in the zone of that name, or in the machine's own. Throws a RangeError for a zone that does not exist. */
  readonly clock: (zone: string | undefined) => Clock
  /** A new UUIDv7. */
  readonly newId: () => string
  /** Seconds on a clock that never jumps. */
  readonly seconds: () => number
}

export interface Screen {
  /** Text for people. Control characters in it are shown, never obeyed; `Paint` is the way to colours. */
  readonly write: (text: string) => void
  /** Data for programs: JSON, a journal. Byte for byte, except on a terminal. */
  readonly writeData: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
}

export interface Keyboard {
  readonly isTerminal: boolean
  /** One line that was typed, or undefined when the input has ended. */
  readonly line: () => Promise<string | undefined>
  /** Everything up to the end of the input, as it is. */
  readonly all: () => Promise<Uint8Array>
  /**
   * The next key, after at most `withinMs` milliseconds. "timeout" when none came, "end" when the input has ended.
   * From a terminal keys arrive without Enter; from a pipe every character is a key and there is no timeout.
   */
  readonly key: (withinMs: number) => Promise<Key>
  /** Gives the terminal back its usual ways. */
  readonly rest: () => void
}

export type Key =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "timeout" }
  | { readonly kind: "end" }
  | { readonly kind: "interrupt" }
