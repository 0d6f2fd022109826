import { beginSession, showTrial } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { startAt } from "./support/time.ts"

const opened = async (page: Page): Promise<void> => {
  const story = luna()
  await startAt(page.context(), story.goesOn)
  await bringIn(page, story)
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY))
const scrollDown = async (page: Page): Promise<number> => {
  await page.evaluate(() => scrollTo(0, 400))
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
  return scrolled(page)
}

test("every screen begins at its top with the focus on its name; going back comes back to the place", async ({
  page,
}) => {
  await opened(page)
  await page.getByRole("link", { name: "Path" }).click()
  const path = page.getByRole("heading", { level: 1, name: /path/i })
  await expect(path).toBeFocused()
  const place = await scrollDown(page)
  // A real click may scroll the page first, to get at the link.
  await page.getByRole("link", { name: "Settings" }).dispatchEvent("click")
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeFocused()
  expect(await scrolled(page)).toBe(0)
  await scrollDown(page)
  await page.goBack()
  await expect(path).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(place)
  await page.reload()
  await expect(path).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(place)
})

test("the coach's screens begin at their top too, and say their names", async ({ page }) => {
  await opened(page)
  await page.getByRole("link", { name: "Start the session" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Wear the harness without a leash" })).toBeFocused()
  expect(await scrolled(page)).toBe(0)
  await scrollDown(page)
  await beginSession(page)
  expect(await scrolled(page)).toBe(0)
  await showTrial(page, { seconds: 5, outcome: "Stressed" })
  await expect(page.getByRole("heading", { level: 1, name: "Stopped in time. First calm, together." })).toBeFocused()
  expect(await scrolled(page)).toBe(0)
  await scrollDown(page)
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeFocused()
  expect(await scrolled(page)).toBe(0)
})
