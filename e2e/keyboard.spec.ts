import type { Locator } from "@playwright/test"
import { startButton, theEnd } from "./support/coach.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, pass, startAt } from "./support/time.ts"
import { agendaLine } from "./support/today.ts"

/** More presses of Tab than any screen has things to stop at. */
const MOST_STOPS = 60

/** Tabs until the target has the focus, as a person without a mouse must. Each stop on the way has to be visible. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectVisibleFocus(page)
      return
    }
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab never reaches ${String(target)}.`)
}

/** What has the focus shows it: an outline or a shadow, of its own or of what is drawn around it. */
const expectVisibleFocus = async (page: Page): Promise<void> => {
  const seen = await page.evaluate(() => {
    const shows = (element: Element | null | undefined): boolean => {
      if (element === null || element === undefined) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none"
    }
    const focused = document.activeElement
    return shows(focused) || shows(focused?.closest("label")) || shows(focused?.nextElementSibling)
  })
  expect(seen, "a focus that can be seen").toBe(true)
}

const press = async (page: Page, target: Locator, key = "Enter"): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test("the whole first run works with the keyboard alone", async ({ page, context }) => {
  await startAt(context, EVENING)
  await page.goto("/")
  await press(page, page.getByRole("button", { name: "Continue" }))
  await expect(page.getByText("Give your cat a name, or skip this for now.")).toBeVisible()
  await expect(page.getByLabel("What is your cat's name?")).toBeFocused()
  await page.keyboard.type("Luna")
  await page.keyboard.press("Enter")

  await expect(page.getByRole("heading", { name: "How old is Luna?" })).toBeFocused()
  await press(page, page.getByRole("radio", { name: "Under 6 months" }), "ArrowDown")
  await expect(page.getByRole("radio", { name: "6 to 12 months" })).toBeChecked()
  await tabTo(page, page.getByRole("textbox", { name: "Weight" }))
  await page.keyboard.type("4.2")
  await press(page, page.getByRole("button", { name: "Continue" }))
  await press(page, page.getByRole("radio", { name: "Walks up and sniffs it" }), "Space")
  await press(page, page.getByRole("button", { name: "Continue" }))
  await expect(page.getByRole("heading", { name: "A word about health" })).toBeFocused()
  await press(page, page.getByRole("button", { name: "Continue" }))
  await press(page, page.getByRole("checkbox", { name: "Time together" }), "Space")
  await press(page, page.getByRole("button", { name: "Continue" }))
  await press(page, page.getByRole("button", { name: "Show me today" }))

  const why = page.getByText("New for Luna: begin at the very start")
  await why.waitFor({ state: "attached" })
  const opened = await why.isVisible()
  await press(page, agendaLine(page, "Click means treat").locator("summary"))
  await expect(why).toBeVisible({ visible: !opened })
  await press(page, page.getByRole("link", { name: "Start the session" }))
  await press(page, page.getByRole("switch", { name: "Vibration" }), "Space")
  await press(page, page.getByRole("button", { name: "Begin the session" }))

  for (let trial = 0; trial < 20 && !(await theEnd(page).isVisible()); trial += 1) {
    await expect(startButton(page)).toBeVisible()
    await page.keyboard.press("Space")
    await expect(page.getByText("Clicked! Now the treat")).toBeVisible()
    await pass(page, { seconds: 5 })
    await page.keyboard.press("Space")
    await expect(startButton(page).or(theEnd(page))).toBeVisible()
  }
  await press(page, page.getByRole("link", { name: "Done" }))
  await expect(page.getByRole("heading", { name: "Done today" })).toBeVisible()
})

test("Tab goes around every screen and comes back: no screen holds the focus", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("button", { name: "Skip all" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Today with Kitty" })).toBeVisible()
  for (const path of ["/", "/path", "/cat", "/settings", "/step/clicker/charging"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await page.keyboard.press("Tab")
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused()
    const stops = new Set<string>()
    for (let stop = 0; stop < 150; stop += 1) {
      await page.keyboard.press("Tab")
      const at = await page.evaluate(() => {
        const focused = document.activeElement
        if (focused === null || focused === document.body) return "outside"
        return `${focused.tagName} ${[...document.querySelectorAll("*")].indexOf(focused)}`
      })
      if (at === "outside" || stops.has(at)) break
      stops.add(at)
    }
    expect(stops.size, `stops on ${path}`).toBeGreaterThan(4)
    expect(stops.size, `stops on ${path}`).toBeLessThan(149)
  }
})

test("the skip link leads past the navigation to the content", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("button", { name: "Skip all" }).click()
  await page.goto("/settings")
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()
})

test("a sheet takes the focus, gives it back, and Escape closes it", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("button", { name: "Skip all" }).click()
  const note = page.getByRole("button", { name: "Note it" })
  await press(page, note)
  const sheet = page.getByRole("dialog", { name: "What happened?" })
  await expect(sheet).toBeVisible()
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press("Tab")
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press("Escape")
  await expect(sheet).toBeHidden()
  await expect(note).toBeFocused()
})
