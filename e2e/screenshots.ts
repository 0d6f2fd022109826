import { join } from "node:path"
import type { TestInfo } from "@playwright/test"
import { beginSession, startButton } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { pass, startAt } from "./support/time.ts"

const folder = join(import.meta.dirname, "..", "docs", "screenshots")

const take = async (page: Page, name: string, { project }: TestInfo): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}-${project.name}.png`), animations: "disabled", caret: "hide" })
}

test("Today, Insights and the coach, as they look to Luna's person", async ({ page, context }, info) => {
  const story = luna()
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await take(page, "today", info)

  await page.getByRole("link", { name: "Insights" }).click()
  await expect(page.getByText(/^Mastered in \d+ to \d+ days/).first()).toBeVisible()
  await take(page, "insights", info)

  await page.getByRole("link", { name: "Today" }).click()
  await page
    .getByRole("link", { name: /^Start/ })
    .first()
    .click()
  await beginSession(page)
  await startButton(page).click()
  await pass(page, { seconds: 12 })
  await take(page, "coach", info)
})
