import { expect, type Page, test } from "./support/test.ts"
import { EVENING, startAt, tomorrow } from "./support/time.ts"
import { agendaLine } from "./support/today.ts"
import { describeCat } from "./support/welcome.ts"

const LYING = "Harness and leash near food or bed"
const QUESTION = "Did the cat eat or sleep near the gear as usual today?"

const opened = async (page: Page, harness: boolean): Promise<void> => {
  await startAt(page.context(), EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", goals: ["Safe fresh air"], harness })
}

test("nobody is asked about gear that is not there: it is named, with the way to write it down (L-04)", async ({
  page,
}) => {
  await opened(page, false)
  const line = agendaLine(page, LYING)
  await expect(line).toContainText("This begins once you have a harness.")
  await expect(page.getByRole("button", { name: "Interested" })).toBeHidden()
  await line.getByRole("link", { name: "Open Cat and gear" }).click()
  await expect(page.getByRole("button", { name: "Gear: Add" })).toBeVisible()
})

test("gear is laid down first, then looked at; an answer can be changed, and avoiding is answered (L-05)", async ({
  page,
}) => {
  await opened(page, true)
  const first = agendaLine(page, LYING)
  await expect(first).toContainText("First make it ready")
  await expect(first).toContainText("Lay both a step away from the food bowl")
  await expect(first).toContainText(`Then, when some hours have passed: ${QUESTION}`)
  await first.getByRole("button", { name: "Avoids" }).click()

  const looked = agendaLine(page, LYING)
  await expect(looked).toContainText("Looked today")
  await expect(looked).toContainText("Put the gear at the far end of the room")
  await expect(looked.getByRole("button", { name: "Avoids" })).toHaveAttribute("aria-pressed", "true")
  await looked.getByRole("button", { name: "Ignores" }).click()
  await expect(looked).not.toContainText("Put the gear at the far end of the room")
  await page.reload()
  await expect(looked.getByRole("button", { name: "Ignores" })).toHaveAttribute("aria-pressed", "true")
  await expect(looked.getByRole("button", { name: "Avoids" })).toHaveAttribute("aria-pressed", "false")

  await looked.getByRole("link", { name: "How it is done" }).click()
  await expect(page.getByRole("heading", { level: 1, name: LYING })).toBeVisible()
  await page.getByRole("button", { name: "Avoids" }).click()
  await expect(page.getByText("Then make it easier today")).toBeVisible()
})

test("once the gear has lain there, the question is asked at once the next day", async ({ page }) => {
  await opened(page, true)
  await agendaLine(page, LYING).getByRole("button", { name: "Ignores" }).click()
  await expect(agendaLine(page, LYING)).toContainText("Looked today")
  await tomorrow(page)
  const asked = agendaLine(page, QUESTION)
  await expect(asked).toContainText("A glance")
  await expect(asked).not.toContainText("Lay both")
})
