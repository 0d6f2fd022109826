import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ProgramsRead } from "@catwalk/protocol"
import { v7 as uuid } from "uuid"
import { systemClock } from "../clock.ts"
import { screenOn } from "../print/screen.ts"
import { programsIn } from "../program-folder.ts"
import { runCatwalk } from "../run-catwalk.ts"
import type { Key, Keyboard, Surroundings } from "../surroundings.ts"

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A terminal with a journal of its own in a folder of its own, at a moment of its own. */
export interface ATerminal {
  readonly folder: string
  readonly journal: string
  /** Runs `catwalk` with these words, and keys or text piped in. */
  readonly run: (words: readonly string[], more?: More) => Promise<Answer>
  /** The terminal itself, for parts of a command, and what was printed on it so far. */
  readonly open: (more?: More) => { readonly surroundings: Surroundings; readonly printed: () => string }
  /** Like `run`, and the one line of JSON it answers. */
  readonly json: (words: readonly string[], more?: More) => Promise<unknown>
  readonly readJournal: () => string
  readonly writeJournal: (text: string) => void
  readonly close: () => void
}

interface More {
  /** Piped in: every character is a key, every line a line. */
  readonly keys?: string
  /** Typed at a terminal: keys by name, and lines where a line is asked for. */
  readonly typed?: readonly string[]
  readonly now?: string
  readonly env?: Readonly<Record<string, string>>
}

export const NOW = "2026-11-20T18:30:00.000+01:00[Europe/Berlin]"

export const aTerminal = (): ATerminal => {
  const folder = mkdtempSync(join(tmpdir(), "catwalk-"))
  const journal = join(folder, "journal.jsonl")
  const open = ({ keys = "", typed, now = NOW, env = {} }: More = {}) => {
    const said = { out: "", err: "" }
    const screen = (name: "out" | "err") =>
      screenOn({
        write: (text) => {
          said[name] += text
        },
        isTerminal: false,
        columns: 100,
      })
    const surroundings: Surroundings = {
      env: { CATWALK_JOURNAL: journal, CATWALK_NOW: now, ...env },
      home: folder,
      programs: join(import.meta.dirname, "..", "..", "..", "..", "programs"),
      readPrograms: readOnce,
      out: screen("out"),
      err: screen("err"),
      keyboard: typed === undefined ? pipe(keys) : hands(typed),
      clock: (zone) => systemClock(zone ?? "Europe/Berlin"),
      newId: () => uuid(),
      seconds: () => 0,
    }
    return { surroundings, said, printed: () => said.out }
  }
  const run = async (words: readonly string[], more?: More): Promise<Answer> => {
    const { surroundings, said } = open(more)
    return { code: await runCatwalk(words, surroundings), ...said }
  }
  return {
    folder,
    journal,
    run,
    open,
    json: async (words, more) =>
      JSON.parse((await run([...words, "--json"], more)).out.trim().split("\n").at(-1) ?? ""),
    readJournal: () => readFileSync(journal, "utf8"),
    writeJournal: (text) => writeFileSync(journal, text),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const known = new Map<string, ProgramsRead>()
/** The programs do not change while tests run, and reading and linting all of them takes longer than most commands. */
const readOnce = (folder: string): ProgramsRead => {
  const read = known.get(folder) ?? programsIn(folder)
  known.set(folder, read)
  return read
}

/** Keys from a pipe: every character is one, and the end comes after the last. */
const pipe = (keys: string): Keyboard => {
  let left = keys
  const named: Readonly<Record<string, string>> = { "\n": "enter", " ": "space" }
  return {
    isTerminal: false,
    line: async () => {
      if (left === "") return undefined
      const [line = "", ...rest] = left.split("\n")
      left = rest.join("\n")
      return line
    },
    all: async () => Buffer.from(left),
    key: async (): Promise<Key> => {
      const [first] = left
      if (first === undefined) return { kind: "end" }
      left = left.slice(first.length)
      return { kind: "key", name: named[first] ?? first }
    },
    rest: () => undefined,
  }
}

/** A person at a keyboard, who is gone after the last key. */
const hands = (typed: readonly string[]): Keyboard => {
  const left = [...typed]
  return {
    isTerminal: true,
    line: async () => left.shift(),
    all: async () => new Uint8Array(),
    key: async (): Promise<Key> => {
      const name = left.shift()
      return name === undefined ? { kind: "end" } : { kind: "key", name }
    },
    rest: () => undefined,
  }
}
