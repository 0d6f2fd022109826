import { beginSession, startButton } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, test } from "./support/test.ts"
import { pass, startAt } from "./support/time.ts"

test("panting stops the session, sends to the vet, and locks training until the vet has cleared it", async ({
  page,
  context,
}) => {
  const story = luna()
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Start the session" }).click()
  const coach = page.url()
  await beginSession(page)
  await startButton(page).click()
  await pass(page, { seconds: 8 })
  await page.getByRole("button", { name: "Signs" }).click()
  await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: "Medical" }).click()
  await page.getByRole("button", { name: /^Panting/ }).click()
  await expect(page.getByRole("alert")).toContainText("Stop now. This one is for the vet.")
  await expect(page.getByText("Still panting after 5 minutes: call an emergency vet now.")).toBeVisible()
  await page.getByRole("button", { name: "Done: end the trial" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Look after Luna first." })).toBeVisible()
  await expect(page.getByText("No more training until a vet has cleared the cat.").first()).toBeVisible()
  await page.getByRole("link", { name: "Done" }).click()

  // A week later nothing has changed: only the vet opens the lock.
  await pass(page, { hours: 24 * 7 })
  await page.goto("/")
  await expect(page.getByText("Luna's health comes first")).toBeVisible()
  await expect(page.getByRole("link", { name: "Start the session" })).toBeHidden()
  await page.goto(coach)
  await expect(page.getByRole("heading", { name: "Not now for Luna" })).toBeVisible()

  await page.goto("/")
  await page.getByRole("link", { name: "Note the vet's clearance" }).click()
  await page.getByRole("button", { name: "Health: Add" }).click()
  await page.getByRole("menuitem", { name: "Vet's clearance" }).click()
  await page.getByLabel("The vet says training may go on").selectOption("In spite of the panting")
  await page
    .getByLabel("On", { exact: true })
    .fill(new Date(await page.evaluate(() => Date.now())).toISOString().slice(0, 10))
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Health record saved.")).toBeVisible()
  await page.goto("/")
  await expect(page.getByText("Luna's health comes first")).toBeHidden()
  await expect(page.getByRole("link", { name: "Start the session" })).toBeVisible()
})
