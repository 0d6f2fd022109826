import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { momentOf, type ZonedTime } from "@catwalk/domain"
import { systemClock } from "../clock.ts"
import { screenOn } from "../print/screen.ts"
import { programsIn } from "../program-folder.ts"
import { runCatwalk } from "../run-catwalk.ts"
import type { Surroundings } from "../surroundings.ts"

const root = join(import.meta.dirname, "..", "..", "..", "..")

/** Where the published cases are written down. */
export const fixtureFolder = join(root, "fixtures", "journals")

/** A file that is made from a case, by name, and what it should hold. */
export interface FixtureFile {
  readonly name: string
  readonly text: string
}

/** Every case in the folder, by name without its ending. */
export const fixtureCases = (): readonly string[] =>
  readdirSync(fixtureFolder)
    .filter((name) => name.endsWith(".md") && !name.endsWith(".plan.md") && name !== "README.md")
    .map((name) => name.slice(0, -".md".length))
    .sort()

/**
 * The journal of a case and the plan that follows: each row of its table is typed into `catwalk` at the row's time. The
 * same table gives the same bytes, ids and all.
 */
export const buildFixture = async (name: string): Promise<readonly FixtureFile[]> => {
  const source = readCase(readFileSync(join(fixtureFolder, `${name}.md`), "utf8"))
  const folder = mkdtempSync(join(tmpdir(), "catwalk-fixture-"))
  try {
    const journal = join(folder, "journal.jsonl")
    const type = typist(journal, source.zone)
    for (const { when, words } of source.rows) await type(words, when)
    const answers = [await type(["plan"], source.planAt)]
    for (const step of source.whyOf) answers.push(await type(["why", step], source.planAt))
    return [
      { name: `${name}.jsonl`, text: readFileSync(journal, "utf8") },
      { name: `${name}.plan.md`, text: planPage(source, name, answers) },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Case {
  readonly title: string
  readonly zone: string
  readonly planAt: string
  /** Steps whose evidence and estimate the page shows below the plan. */
  readonly whyOf: readonly string[]
  readonly rows: readonly { readonly when: string; readonly words: readonly string[] }[]
}

const readCase = (text: string): Case => {
  const rows = text
    .split("\n")
    .filter((line) => /^\| \d{4}-/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, when = "", command = "", trials = ""]) => ({
      when,
      words: [...command.replaceAll("`", "").split(/\s+/), ...trialWords(trials)],
    }))
  return {
    title: /^# (.+)$/m.exec(text)?.[1] ?? "",
    zone: /Zone: ([\w/]+)/.exec(text)?.[1] ?? "",
    planAt: /Plan at:\s+(\d{4}-\d{2}-\d{2} \d{2}:\d{2})/.exec(text)?.[1] ?? "",
    whyOf: (/Shows why of: ([^.]+)\./.exec(text)?.[1] ?? "").split(",").map((step) => step.trim()),
    rows,
  }
}

/** `4 calm@1; uneasy@3,signs=hide`: four times the first, then the second. */
const trialWords = (cell: string): readonly string[] =>
  cell
    .split(";")
    .map((part) => /^(?:(\d+) )?(\S+)$/.exec(part.trim()))
    .flatMap((match) => (match === null ? [] : Array.from({ length: Number(match[1] ?? 1) }, () => match[2] ?? "")))
    .flatMap((trial) => ["--trial", trial])

/** Types words into `catwalk` and gives what it answers. Ids are counted up from the time, so that they come out the same. */
const typist = (journal: string, zone: string): ((words: readonly string[], when: string) => Promise<string>) => {
  const programs = join(root, "programs")
  const known = programsIn(programs)
  const clock = systemClock(zone)
  let count = 0
  return async (words, when) => {
    const now = clock.read(when, clock.now())
    if (now === undefined) throw new Error(`"${when}" is not a moment.`)
    let out = ""
    let err = ""
    const code = await runCatwalk(words, {
      ...machine,
      env: { CATWALK_JOURNAL: journal, CATWALK_NOW: now },
      programs,
      readPrograms: () => known,
      clock: () => clock,
      newId: () => idAt(now, count++),
      out: screenOn({
        write: (text) => {
          out += text
        },
        isTerminal: false,
        columns: 100,
      }),
      err: screenOn({
        write: (text) => {
          err += text
        },
        isTerminal: false,
        columns: 100,
      }),
    })
    if (code !== 0) throw new Error(`catwalk ${words.join(" ")}\n${err}${out}`)
    return out
  }
}

const machine: Pick<Surroundings, "home" | "keyboard" | "seconds"> = {
  home: "/",
  keyboard: {
    isTerminal: false,
    line: async () => undefined,
    all: async () => new Uint8Array(),
    key: async () => ({ kind: "end" }),
    rest: () => undefined,
  },
  seconds: () => 0,
}

/** A UUIDv7 of that moment, with a counter where chance would be. */
const idAt = (now: ZonedTime, count: number): string => {
  const time = momentOf(now).epochMs.toString(16).padStart(12, "0")
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString(16).padStart(12, "0")}`
}

const planPage = ({ title, planAt }: Case, name: string, answers: readonly string[]): string =>
  `# What Catwalk plans next: ${title}

Written by \`catwalk plan\` and \`catwalk why\` from [the journal](${name}.jsonl) that [this case](${name}.md) becomes, for ${planAt}.
Do not edit: \`node fixtures/journals/build.ts\` writes it anew.

${answers.map((answer) => `\`\`\`text\n${answer.trimEnd()}\n\`\`\``).join("\n\n")}
`
