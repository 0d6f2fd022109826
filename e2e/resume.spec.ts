import type { BrowserContext } from "@playwright/test"
import { beginSession, showTrial, startButton } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { pass, startAt } from "./support/time.ts"

/** In the middle of the second trial: a treat eaten in the first and one in this, 20 seconds on the watch. */
const inTheMiddle = async (page: Page): Promise<void> => {
  const story = luna()
  await startAt(page.context(), story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await startButton(page).click()
  await pass(page, { seconds: 20 })
  await page.getByRole("button", { name: "Ate it" }).click()
  await expect(treats(page)).toHaveText("2")
}

const treats = (page: Page) => page.getByRole("img", { name: /treats? so far/ })

/** The second trial goes on as if nothing had been: its time too, which ran on with the cat. */
const goesOn = async (page: Page): Promise<void> => {
  await expect(page.getByText("Trial 2 of about")).toBeVisible()
  await expect(treats(page)).toHaveText("2")
  const seconds = Number((await page.getByRole("timer").innerText()).match(/\d+/)?.[0])
  expect(seconds).toBeGreaterThanOrEqual(20)
  expect(seconds).toBeLessThan(60)
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await expect(treats(page)).toHaveText("1")
  await page.getByRole("button", { name: "Calm", exact: true }).click()
  await expect(page.getByText("Trial 3 of about")).toBeVisible()
}

const openAgain = async (context: BrowserContext, url: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

test("a reload in the middle of a trial goes on where it was", async ({ page }) => {
  await inTheMiddle(page)
  await page.reload()
  await goesOn(page)
})

test("a page that was closed goes on where it was in a new one, from Today", async ({ page, context }) => {
  await inTheMiddle(page)
  await page.close()
  const again = await openAgain(context, "/")
  await expect(again.getByRole("heading", { name: "You were in the middle of a session" })).toBeVisible()
  await expect(again.getByText("“Wear the harness without a leash”, 1 trial done.")).toBeVisible()
  await again.getByRole("link", { name: "Go on" }).click()
  await goesOn(again)
})

test("a crash of the page right after a tap loses nothing", async ({ page, context }) => {
  await inTheMiddle(page)
  const url = page.url()
  const crashed = page.waitForEvent("crash")
  const browser = await context.newCDPSession(page)
  void browser.send("Page.crash").catch(() => undefined)
  await crashed
  const again = await openAgain(context, url)
  await goesOn(again)
})

test("a session left for an hour stands still at its last tap", async ({ page }) => {
  await inTheMiddle(page)
  await page.goto("/settings")
  await pass(page, { hours: 1 })
  await page.goto("/")
  await page.getByRole("link", { name: "Go on" }).click()
  await goesOn(page)
})

test("another step's session waits until the one under way is over", async ({ page }) => {
  await inTheMiddle(page)
  const cat = /coach\/([^/]+)/.exec(page.url())?.[1]
  await page.goto(`/coach/${cat}/harness-leash/sniff`)
  await expect(page.getByRole("heading", { level: 1, name: "Luna is still in a session" })).toBeVisible()
  await page.getByRole("link", { name: "Go on with it" }).click()
  await goesOn(page)
})

test("thrown away in one window, a session does not come back by a tap in another, which says so", async ({
  page,
  context,
}) => {
  await inTheMiddle(page)
  const today = await openAgain(context, "/")
  await today.getByRole("button", { name: "Throw it away" }).click()
  await today.getByRole("dialog").getByRole("button", { name: "Throw it away" }).click()
  await expect(
    page.getByRole("heading", { level: 1, name: "This session was thrown away in another window" }),
  ).toBeVisible()
  await page.getByRole("link", { name: "Today" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeHidden()
})

test("thrown away by mistake, it can be brought back from the window that still has it", async ({ page, context }) => {
  await inTheMiddle(page)
  const today = await openAgain(context, "/")
  await today.getByRole("button", { name: "Throw it away" }).click()
  await today.getByRole("dialog").getByRole("button", { name: "Throw it away" }).click()
  await page.getByRole("button", { name: "Bring it back" }).click()
  await goesOn(page)
  await expect(today.getByRole("heading", { name: "You were in the middle of a session" })).toBeVisible()
})

test("a session goes on in one window at a time: the last that took it up", async ({ page, context }) => {
  await inTheMiddle(page)
  const other = await openAgain(context, page.url())
  await expect(other.getByText("Trial 2 of about")).toBeVisible()
  await expect(page.getByRole("heading", { level: 1, name: "This session goes on in another window" })).toBeVisible()
  await other.getByRole("button", { name: "Calm", exact: true }).click()
  await page.getByRole("button", { name: "Go on here" }).click()
  await expect(page.getByText("Trial 3 of about")).toBeVisible()
  await expect(other.getByRole("heading", { level: 1, name: "This session goes on in another window" })).toBeVisible()
  await page.getByRole("button", { name: "More" }).click()
  await page.getByRole("button", { name: "End the session" }).click()
  await expect(other.getByRole("heading", { level: 1, name: "This session has ended in another window" })).toBeVisible()
})

test("while a session is got ready here, one that begins in another window is not begun twice", async ({
  page,
  context,
}) => {
  const story = luna()
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Start the session" }).click()
  await page.getByRole("button", { name: "Begin the session" }).waitFor()
  const other = await openAgain(context, page.url())
  await beginSession(other)
  await expect(page.getByRole("heading", { level: 1, name: "Luna is still in a session" })).toBeVisible()
  await page.getByRole("link", { name: "Go on with it" }).click()
  await expect(page.getByText("Trial 1 of about")).toBeVisible()
})

test("left on purpose in the middle of a trial, its watch stands still until it goes on", async ({ page }) => {
  await inTheMiddle(page)
  await page.getByRole("button", { name: "Leave the session" }).click()
  await page.getByRole("button", { name: "Leave, go on later" }).click()
  await pass(page, { seconds: 120 })
  await page.getByRole("link", { name: "Go on" }).click()
  await expect(page.getByText("paused", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Go on" }).click()
  expect(Number((await page.getByRole("timer").innerText()).match(/\d+/)?.[0])).toBeLessThan(60)
})
