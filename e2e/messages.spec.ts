import type { Locator } from "@playwright/test"
import { startButton } from "./support/coach.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, pass, startAt } from "./support/time.ts"
import { describeCat } from "./support/welcome.ts"

const today = async (page: Page): Promise<void> => {
  await startAt(page.context(), EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", goals: ["Safe fresh air"], harness: true })
}

const said = (page: Page) => page.getByText("Noted: interested.")
const lookOnce = (page: Page): Promise<void> => page.getByRole("button", { name: "Interested" }).first().click()

/** Whether any part of one lies over the other, as they stand on the screen. */
const overlap = async (one: Locator, other: Locator): Promise<boolean> => {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (a === null || b === null) throw new Error("Not on the screen.")
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test("a message with Undo goes by itself, but not under someone's hand @desktop", async ({ page }) => {
  await today(page)
  await lookOnce(page)
  await expect(said(page)).toBeVisible()
  await page.getByRole("button", { name: "Undo", exact: true }).focus()
  await pass(page, { seconds: 13 })
  await expect(said(page)).toBeVisible()
  await page.getByRole("heading", { level: 1 }).focus()
  await page.mouse.move(0, 0)
  await pass(page, { seconds: 9 })
  await expect(said(page)).toBeVisible()
  await pass(page, { seconds: 5 })
  await expect(said(page)).toBeHidden()
})

test("messages stay where someone needs the time, until they are closed", async ({ page }) => {
  await today(page)
  await page.goto("/settings")
  await page.getByRole("switch", { name: "Messages stay until I close them" }).check()
  await page.goto("/")
  await lookOnce(page)
  await page.mouse.move(0, 0)
  await pass(page, { seconds: 600 })
  await expect(said(page)).toBeVisible()
  await page.getByRole("button", { name: "Dismiss" }).click()
  await expect(said(page)).toBeHidden()
})

test("a message lies over no main button and no button of a sheet @desktop", async ({ page }) => {
  await today(page)
  await lookOnce(page)
  const message = page.locator(".ui-toast")
  await page.evaluate(() => scrollTo(0, 0))
  expect(await overlap(message, page.getByRole("link", { name: "Start the session" }))).toBe(false)
  await page.getByRole("button", { name: "Note it" }).click()
  const sheet = page.getByRole("dialog", { name: "What happened?" })
  await expect(sheet.getByRole("button", { name: "Cancel" })).toBeVisible()
  for (const button of await sheet.getByRole("button").all()) expect(await overlap(message, button)).toBe(false)
  await page.keyboard.press("Escape")
  await expect(sheet).toBeHidden()
  await page.getByRole("link", { name: "Start the session" }).click()
  expect(await overlap(message, page.getByRole("button", { name: "Begin the session" }))).toBe(false)
  await page.getByRole("button", { name: "Begin the session" }).click()
  await expect(message).toBeVisible()
  await expect(startButton(page)).toBeVisible()
  for (const button of await page.locator(".ui-full-thumb").getByRole("button").all()) {
    expect(await overlap(message, button)).toBe(false)
  }
})
