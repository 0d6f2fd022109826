import { aStory, bringIn } from "./support/journals.ts"
import { expect, test } from "./support/test.ts"
import { startAt } from "./support/time.ts"

const begun = (days: number) => aStory({ programs: ["harness-leash"], days })

test("B-02: Insights draws what the journal says, and a forecast as a range that answers for itself", async ({
  page,
  context,
}) => {
  const story = begun(12)
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Insights" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Luna over time" })).toBeVisible()
  await expect(page.getByText(/\d+ of \d+ trials were calm/)).toBeVisible()

  const forecast = page.locator("section").filter({ hasText: "The next 30 days" }).first()
  await expect(forecast.getByText(/^Mastered in \d+ to \d+ days/).first()).toBeVisible()
  await expect(forecast.getByText(/^Most of the time goes into “.*”: .* on .* days? before anything/)).toBeVisible()
  await forecast.getByText("What this takes for granted").click()
  await expect(forecast.getByText("A range, never a promise.", { exact: false })).toBeVisible()
  await forecast.getByRole("radio", { name: "as scheduled" }).check()
  await expect(forecast.getByText("Assumes training on every scheduled day", { exact: false })).toBeAttached()

  await page.getByText("As a table").click()
  const sessions = await page.getByRole("table").getByRole("row").count()
  expect(sessions).toBeGreaterThan(1)
})

test("Insights of a cat without a session says so, and foresees from first guesses", async ({ page, context }) => {
  const story = begun(0)
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await page.goto("/insights")
  await expect(page.getByRole("heading", { name: "Nothing to measure yet" })).toBeVisible()
  await page.getByText("What this takes for granted").click()
  await expect(page.getByText("Nothing was tried with Luna yet", { exact: false })).toBeVisible()
})
