import { type Entry, momentOf, type ProgramId } from "@catwalk/domain"
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

/** The journal of a cat that has been trained for some days, made by the planner itself. */
export const aStory = (options: StoryOptions): Story => {
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
  const days = typeof options.days === "number" ? options.days : daysUntil(lived(LONGEST), options.days)
  const { journal } = lived(days)
  return { file: journalFile(writeJournalFile(journal)), goesOn: on(days, "18:00").slice(0, 25) }
}

/** More days than any story needs. */
const LONGEST = 120

const daysUntil = (life: Life, when: Exclude<StoryOptions["days"], number>): number => {
  const at =
    "until" in when
      ? life.sittings.filter(({ step }) => step.id === when.until)[when.sessions - 1]?.at
      : life.looks.find(({ agenda }) =>
          agenda.lines.some((line) => line.kind === "blocked" && line.step === when.untilBlocked),
        )?.at
  if (at === undefined) throw new Error(`${JSON.stringify(when)} does not come within ${LONGEST} days.`)
  return momentOf(at).day - momentOf(on(0)).day + 1
}

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
