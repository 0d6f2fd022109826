import { expect, type Page } from "@playwright/test"

/** What a test tells the welcome of its cat, in the words on the screen. */
export interface CatWords {
  readonly name: string
  readonly age?: string
  readonly kg?: string
  readonly nature?: string
  readonly frightened?: "Yes" | "No" | "Not sure"
  /** Outings are for this. */
  readonly goals?: readonly string[]
  /** Whether there is a good harness already. */
  readonly harness?: boolean
}

/** Goes through the welcome page by page, as a newcomer does, and ends on Today. */
export const describeCat = async (page: Page, cat: CatWords): Promise<void> => {
  await page.getByLabel("What is your cat's name?").fill(cat.name)
  await goOn(page)
  if (cat.age !== undefined) await page.getByLabel(cat.age, { exact: true }).check()
  if (cat.kg !== undefined) await page.getByRole("textbox", { name: "Weight" }).fill(cat.kg)
  await goOn(page)
  if (cat.nature !== undefined) await page.getByRole("radio", { name: cat.nature }).check()
  if (cat.frightened !== undefined) {
    await page
      .getByRole("group", { name: /Badly frightened before/ })
      .getByRole("radio", { name: cat.frightened, exact: true })
      .check()
  }
  await goOn(page)
  await goOn(page)
  for (const goal of cat.goals ?? []) await page.getByRole("checkbox", { name: goal }).check()
  await goOn(page)
  if (cat.harness === true) {
    await page.getByRole("checkbox", { name: "A harness" }).check()
    await page.getByRole("radio", { name: "Yes" }).check()
    await page.getByRole("radio", { name: "Back" }).check()
  }
  await page.getByRole("button", { name: "Show me today" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Today with ${cat.name}` })).toBeVisible()
}

const goOn = (page: Page): Promise<void> => page.getByRole("button", { name: "Continue" }).click()
