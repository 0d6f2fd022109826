import { beginSession, showTrialsToTheEnd } from "./support/coach.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, startAt } from "./support/time.ts"
import { agendaLine } from "./support/today.ts"
import { describeCat } from "./support/welcome.ts"

const switchTo = async (page: Page, from: string, to: string): Promise<void> => {
  await page.getByRole("button", { name: `Cat: ${from}` }).click()
  await page
    .getByRole("menuitemradio", { name: to })
    .or(page.getByRole("menuitem", { name: to }))
    .click()
}

test("two cats have an agenda each, and what one shows changes nothing for the other", async ({ page, context }) => {
  await startAt(context, EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", nature: "Walks up and sniffs it", goals: ["Safe fresh air"] })
  await page.getByRole("link", { name: "Cat and gear", exact: true }).click()
  await page.getByRole("link", { name: "Add another cat" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Another cat" })).toBeVisible()
  await describeCat(page, {
    name: "Momo",
    age: "Over 10 years",
    nature: "Leaves the room",
    goals: ["A richer life indoors"],
  })
  await expect(agendaLine(page, "Click means treat")).toContainText("About")
  const momos = await page.getByRole("list", { name: "Today's agenda" }).innerText()

  await switchTo(page, "Momo", "Luna")
  await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
  await expect(page.getByText("Harness and leash near food or bed")).toBeVisible()
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Did it" })
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByRole("heading", { name: "Done today" })).toBeVisible()

  await switchTo(page, "Luna", "Momo")
  await expect(page.getByRole("heading", { level: 1, name: "Today with Momo" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Done today" })).toBeHidden()
  expect(await page.getByRole("list", { name: "Today's agenda" }).innerText()).toBe(momos)
  await expect(page.getByText("Harness and leash near food or bed")).toBeHidden()

  await page.goto("/cat")
  await expect(page.getByRole("heading", { level: 1, name: "Momo" })).toBeVisible()
  await page.reload()
  await expect(page.getByRole("heading", { level: 1, name: "Momo" })).toBeVisible()
})

test("each cat may be in the middle of a session of its own", async ({ page, context }) => {
  await startAt(context, EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", goals: ["Time together"] })
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await page.goto("/welcome")
  await describeCat(page, { name: "Momo", goals: ["Time together"] })
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeHidden()
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await page.goto("/")
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeVisible()
  await switchTo(page, "Momo", "Luna")
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeVisible()
  await page.getByRole("link", { name: "Go on" }).click()
  await expect(page.getByRole("main", { name: "Session with Luna: Click means treat" })).toBeVisible()
})
