import { type Entry, momentOf, type ProgramId, type ZonedTime } from "@catwalk/domain"
import { writeJournalFile } from "@catwalk/protocol"
import { type Answer, aFact, type Life, live, on, shippedCurriculum, wellPrepared } from "@catwalk/testkit"
import { expect, type Page } from "@playwright/test"

/** A journal as a file to bring in, and the moment at which its story goes on. */
export interface Story {
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
  readonly goesOn: string
}

export interface StoryOptions {
  readonly name?: string
  readonly programs: readonly string[]
  /** The person opens Catwalk morning and evening: for so many days, until a step has had so many sessions, or until one waits for a gate. */
  readonly days: number | { readonly until: string; readonly sessions: number } | { readonly untilBlocked: string }
  /** What the cat shows, in turn; calm throughout unless told. */
  readonly answers?: readonly Answer[]
  /** What the household has written down of health and gear; everything unless told. */
  readonly knows?: (entry: Entry) => boolean
}

/** The journal of a cat that has been trained for some days, made by the planner itself; each story is lived once. */
export const aStory = (options: StoryOptions): Story => {
  const name = JSON.stringify({ ...options, knows: options.knows?.toString() })
  const told = stories.get(name) ?? tell(options)
  stories.set(name, told)
  return told
}

const stories = new Map<string, Story>()

const tell = (options: StoryOptions): Story => {
  const { name = "Luna", programs, answers = [{ outcome: "calm", success: true }] } = options
  const profile = {
    name,
    born: "2023-05-01",
    region: "uk-eu",
    temperament: "easy-going",
    sex: "female",
    neutered: true,
    foodMotivation: "medium",
    frightenedBefore: false,
  } as const
  const before: readonly Entry[] = [
    aFact("cat.profiled.v1", { ...profile, goals: ["safety"], traits: [] }, { at: on(0, "07:55") }),
    ...wellPrepared().filter(options.knows ?? (() => true)),
  ]
  const lived = (count: number) =>
    live({
      curriculum: shippedCurriculum(),
      enrolled: programs as readonly ProgramId[],
      before,
      days: Array.from({ length: count }, (_, day) => day),
      answers,
    })
  const days = typeof options.days === "number" ? options.days : daysUntil(lived, options.days)
  const { journal } = lived(days)
  return { file: journalFile(writeJournalFile(journal)), goesOn: on(days, "18:00").slice(0, 25) }
}

/** Longer and longer lives, as most stories are short; the last has more days than any of them needs. */
const LENGTHS = [15, 30, 60, 120]

const daysUntil = (lived: (days: number) => Life, when: Exclude<StoryOptions["days"], number>): number => {
  for (const days of LENGTHS) {
    const at = momentOfStory(lived(days), when)
    if (at !== undefined) return momentOf(at).day - momentOf(on(0)).day + 1
  }
  throw new Error(`${JSON.stringify(when)} does not come within ${LENGTHS.at(-1)} days.`)
}

const momentOfStory = (life: Life, when: Exclude<StoryOptions["days"], number>): ZonedTime | undefined =>
  "until" in when
    ? life.sittings.filter(({ step }) => step.id === when.until)[when.sessions - 1]?.at
    : life.looks.find(({ agenda }) =>
        agenda.lines.some((line) => line.kind === "blocked" && line.step === when.untilBlocked),
      )?.at

/** Luna wears her harness calmly for a minute or so, after weeks of small steps. */
export const luna = (): Story =>
  aStory({ programs: ["harness-leash"], days: { until: "harness-leash/wear", sessions: 2 } })

export const journalFile = (text: string, name = "journal.jsonl"): Story["file"] => ({
  name,
  mimeType: "application/jsonl",
  buffer: Buffer.from(text),
})

/** Brings a journal in through Settings, as a person does, and goes to Today. */
export const bringIn = async (page: Page, { file }: Pick<Story, "file">): Promise<void> => {
  await page.goto("/settings")
  await page.getByLabel("Journal file").setInputFiles(file)
  await page.getByRole("button", { name: "Take it in" }).click()
  await expect(page.getByText(/taken in\.$/)).toBeVisible()
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1, name: /^Today with/ })).toBeVisible()
}
