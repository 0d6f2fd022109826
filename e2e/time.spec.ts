import { beginSession, startButton } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { pass, startAt } from "./support/time.ts"

/** Twenty seconds into a trial, on a device that flashes its screen for the person. */
const inATrial = async (page: Page): Promise<void> => {
  const story = luna()
  await startAt(page.context(), story.goesOn)
  await bringIn(page, story)
  await page.goto("/settings")
  await page.getByRole("switch", { name: "Flash of the screen" }).check()
  await page.goto("/")
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await startButton(page).click()
  await pass(page, { seconds: 20 })
}

const timer = (page: Page) => page.getByRole("timer").last()
const seconds = async (page: Page): Promise<number> => Number(/\d+/.exec(await timer(page).innerText())?.[0])

for (const [what, open] of [
  ["the signs", (page: Page) => page.getByRole("button", { name: "Signs" }).click()],
  ["the reasons", (page: Page) => page.getByRole("button", { name: "Why?" }).click()],
  ["more", (page: Page) => page.getByRole("button", { name: "More" }).click()],
  ["the question about leaving", (page: Page) => page.getByRole("button", { name: "Leave the session" }).click()],
] as const) {
  test(`the trial's time runs on in sight while ${what} cover its ring, and says when it is up`, async ({ page }) => {
    await inATrial(page)
    await open(page)
    await expect(timer(page)).toBeVisible()
    expect(await seconds(page)).toBeGreaterThanOrEqual(20)
    await expect(page.locator(".cue-flash")).toHaveCount(0)
    await pass(page, { seconds: 300 })
    await expect(timer(page)).toContainText("that’s it")
    await expect(page.locator(".cue-flash")).toHaveCount(1)
  })
}
