import { beginSession, showTrial, showTrialsToTheEnd, startButton, theEnd } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { pass, startAt } from "./support/time.ts"

const begun = async (page: Page): Promise<void> => {
  const story = luna()
  await startAt(page.context(), story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
}

const told = (page: Page, what: string) => page.locator(".coach-change > div").filter({ hasText: what }).locator("dd")

test("the summary after a fright tells what was calm, what was too much, and when less is asked", async ({ page }) => {
  await begun(page)
  const asked = async (): Promise<string> => (await startButton(page).innerText()).replace(/^Start\s+/, "")
  const calm = await asked()
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  const frightened = await asked()
  await startButton(page).click()
  await pass(page, { seconds: 12 })
  await page.getByRole("button", { name: "Signs" }).click()
  await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: "Stop" }).click()
  await page.getByRole("button", { name: /^Hiss/ }).click()
  await page.getByRole("button", { name: "Done: end the trial" }).click()
  await expect(theEnd(page)).toBeVisible()
  await expect(told(page, "Calm today")).toHaveText(calm)
  expect(frightened).not.toBe(calm)
  await expect(page.getByText(`${frightened} was too much: hiss after`)).toBeVisible()
  await expect(page.getByText(/^Next time asks for less, and not before \w+day \d+ \w+ at \d+:\d+\.$/)).toBeVisible()
})

test("the summary of a calm session tells the most that was calm", async ({ page }) => {
  await begun(page)
  await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Calm" })
  await expect(told(page, "Calm today")).toHaveText(/^\d+ (s|min)/)
  await expect(page.getByText("was too much")).toBeHidden()
})

for (const [how, leave] of [
  ["with Done", (page: Page) => page.getByRole("link", { name: "Done" }).click()],
  ["by the cross", (page: Page) => page.getByRole("button", { name: "Back to Today" }).click()],
  ["by the browser's own way back", (page: Page) => page.goBack()],
] as const) {
  test(`a note is kept when the summary is left ${how}`, async ({ page }) => {
    await begun(page)
    await showTrial(page, { food: "Ate it", outcome: "Calm" })
    await page.getByRole("button", { name: "More" }).click()
    await page.getByRole("button", { name: "End the session" }).click()
    await page.getByRole("textbox", { name: "What you want to remember" }).fill("The blue vest, after dinner.")
    await leave(page)
    await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
    await page.goto("/step/harness-leash/wear")
    await expect(page.getByText("“The blue vest, after dinner.”")).toBeVisible()
  })
}

test("a note outlives the end being undone", async ({ page }) => {
  await begun(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  const end = async (): Promise<void> => {
    await page.getByRole("button", { name: "More" }).click()
    await page.getByRole("button", { name: "End the session" }).click()
  }
  await end()
  const note = page.getByRole("textbox", { name: "What you want to remember" })
  await note.fill("She purred.")
  await page.getByRole("button", { name: "Undo: not over yet" }).click()
  await end()
  await expect(note).toHaveValue("She purred.")
})

test("summary, Today and the step's history tell the same start and the same minutes", async ({ page }) => {
  await begun(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await pass(page, { seconds: 600 })
  await page.getByRole("button", { name: "More" }).click()
  await page.getByRole("button", { name: "End the session" }).click()
  const minutes = /in (\d+ minutes)/.exec(await page.getByText(/^1 trial in/).innerText())?.[1] ?? ""
  await page.getByRole("link", { name: "Done" }).click()
  const begunAt = /\d+:\d+/.exec(await page.getByText(/by you at/).innerText())?.[0] ?? ""
  await page.goto("/step/harness-leash/wear")
  await expect(page.getByText(`${begunAt}, ${minutes}, you`)).toBeVisible()
})
