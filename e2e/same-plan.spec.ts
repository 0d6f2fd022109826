import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sayAmount } from "@catwalk/domain"
import { readJournalFile } from "@catwalk/protocol"
import { shippedCurriculum } from "@catwalk/testkit"
import { beginSession, showTrial, showTrialsToTheEnd } from "./support/coach.ts"
import { asTyped, catwalk } from "./support/terminal.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, startAt, tomorrow } from "./support/time.ts"
import { agendaLine } from "./support/today.ts"

const AFTERWARDS = "2026-11-23T18:30:00.000+01:00[Europe/Berlin]"

// Nine times a new process at the terminal, after three days in the app.
test.slow()

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "catwalk-same-plan-"))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const exported = async (page: Page): Promise<string> => {
  await page.goto("/settings")
  const downloading = page.waitForEvent("download")
  await page.getByRole("button", { name: "Export your journal" }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^catwalk-\d{4}-\d\d-\d\d\.jsonl$/)
  const path = join(folder, "exported.jsonl")
  await download.saveAs(path)
  return path
}

test("three days in the app and the same three days typed at a terminal give the same plan, byte for byte", async ({
  page,
  context,
}) => {
  await startAt(context, EVENING)
  await page.goto("/")
  await page.getByLabel("What is your cat's name?").fill("Luna")
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByLabel("I know the birthday").check()
  await page.getByRole("textbox", { name: "Birthday" }).fill("2023-05-01")
  await page.getByRole("textbox", { name: "Weight" }).fill("4.2")
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByRole("radio", { name: "Watches from a distance" }).check()
  for (let pages = 0; pages < 2; pages += 1) await page.getByRole("button", { name: "Continue" }).click()
  await page.getByRole("checkbox", { name: "Safe fresh air" }).check()
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByRole("checkbox", { name: "A harness" }).check()
  await page.getByRole("radio", { name: "Yes" }).check()
  await page.getByRole("radio", { name: "Back" }).check()
  await page.getByRole("button", { name: "Show me today" }).click()

  for (const glance of ["Interested", "Ignores", "Interested"]) {
    await page.getByRole("button", { name: glance }).click()
    await page.getByRole("link", { name: "Start the session" }).click()
    await beginSession(page)
    await showTrial(page, { seconds: 7, food: glance === "Ignores" ? "Snatched" : "Ate it", outcome: "Did it" })
    if (glance === "Ignores") await showTrial(page, { seconds: 3, food: "Refused", outcome: "Uneasy" })
    await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Did it" })
    await tomorrow(page)
  }
  const app = await exported(page)

  const terminal = join(folder, "typed.jsonl")
  const journal = readJournalFile(readFileSync(app, "utf8"))
  expect(journal.aside).toEqual([])
  const about = ["--born", "2023-05-01", "--weight", "4.2", "--temperament", "cautious", "--goals", "safety"]
  const start = journal.entries[0]?.at ?? ""
  catwalk(terminal, "cat", "add", "Luna", ...about, "--food", "medium", "--region", "uk-eu", "--at", start)
  const happened = journal.entries.filter(({ type }) => type === "session.recorded.v1" || type === "passive.noted.v1")
  expect(happened).toHaveLength(6)
  for (const entry of happened) catwalk(terminal, ...asTyped(entry), "--at", entry.at)

  const planOf = (path: string): string => catwalk(path, "plan", "--json", "--at", AFTERWARDS)
  const plan = planOf(app)
  expect(planOf(terminal)).toBe(plan)

  // And it is the plan on the screen.
  await page.goto("/")
  const shown = JSON.parse(plan).cats[0].lines.find(({ kind }: { readonly kind: string }) => kind === "session").plan
  const step = shippedCurriculum().step(shown.step)
  expect(step).toBeDefined()
  if (step === undefined || step.kind === "passive") return
  await expect(agendaLine(page, step.title)).toContainText(sayAmount(step, shown.top))
})
