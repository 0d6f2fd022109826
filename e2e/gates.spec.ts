import { aStory, bringIn } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { pass, startAt } from "./support/time.ts"
import { agendaLine } from "./support/today.ts"

const add = async (page: Page, menu: "Health" | "Gear", what: string): Promise<void> => {
  await page.getByRole("button", { name: `${menu}: Add` }).click()
  await page.getByRole("menuitem", { name: what }).click()
}
const save = async (page: Page, said: string): Promise<void> => {
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(page.getByText(said, { exact: true }).last()).toBeVisible()
}
const change = async (page: Page, row: string | RegExp, what: string): Promise<void> => {
  await page.getByRole("button", { name: row }).click()
  await page.getByRole("menuitem", { name: what }).click()
}

test("the first step out stays shut, and says why, until everything is written down (L-02, L-04)", async ({
  page,
  context,
}) => {
  const step = "Carried out in your arms"
  const isInjection = (kind: string): boolean => kind === "vaccination" || kind === "parasite-treatment"
  const story = aStory({
    programs: ["harness-leash", "outdoors"],
    days: { untilBlocked: "outdoors/out-in-arms" },
    knows: (entry) => !(entry.type === "cat.health-recorded.v1" && isInjection(entry.body.kind)),
  })
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await page.goto("/cat")
  await change(page, /^Microchip.*: Change$/, "Take it back")
  await change(page, "Vest: Change", "Out of use")
  await page.goto("/")
  const waiting = agendaLine(page, step)
  await expect(waiting).toContainText("Waiting")
  for (const missing of ["No core vaccination", "No microchip", "No parasite protection", "No harness"]) {
    await expect(waiting).toContainText(missing)
  }
  await expect(page.getByRole("link", { name: "Start the session" })).toBeHidden()
  await waiting.getByRole("link", { name: "Open Cat and gear" }).click()
  await add(page, "Health", "Vaccination")
  // Long enough ago that the place of the injection is no longer sore.
  const daysAgo = new Date(Date.parse(story.goesOn) - 20 * 86_400_000).toISOString().slice(0, 10)
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Enter the day of the injection")).toBeVisible()
  await page.getByLabel("Day of the injection").fill(daysAgo)
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Say which dose it was")).toBeVisible()
  await page.getByRole("radio", { name: /^Booster/ }).check()
  await save(page, "Health record saved.")
  await add(page, "Health", "Microchip")
  await page.getByRole("textbox", { name: "Microchip number" }).fill("276098106234567")
  await expect(page.getByText("A good number, from Germany")).toBeVisible()
  await save(page, "Health record saved.")
  await page.goto("/")
  await expect(waiting).toContainText("2 things stand before it")
  await page.goto("/cat")
  await add(page, "Health", "Parasite treatment")
  await page.getByLabel("Day of treatment").fill(story.goesOn.slice(0, 10))
  await save(page, "Health record saved.")
  await add(page, "Gear", "Harness")
  await page.getByRole("textbox", { name: "Name" }).fill("Red vest")
  await page.getByRole("radio", { name: "Back" }).check()
  await page.getByRole("checkbox", { name: "Made for cats" }).check()
  await save(page, "Red vest saved.")
  await page.goto("/")
  await expect(waiting).toContainText("Waiting")
  await expect(waiting).toContainText('The fit of "Red vest" hasn\'t been checked on this cat.')
  await page.goto("/cat")
  await change(page, "Red vest: Change", "Check the fit")
  const answer = (question: string, word: "Yes" | "No"): Promise<void> =>
    page.getByRole("group", { name: question }).getByRole("radio", { name: word }).check()
  await page.getByRole("textbox", { name: "How many fingers" }).fill("2")
  await answer("Do the shoulders stay inside?", "Yes")
  await answer("Does it stay in place?", "Yes")
  await answer("Does the cat walk as usual?", "Yes")
  await answer("Does it rub anywhere?", "No")
  await save(page, "Fit noted.")

  await page.goto("/")
  await expect(waiting).not.toContainText("Waiting")
  await waiting.getByRole("link", { name: /^Start/ }).click()
  await expect(page.getByRole("main", { name: `${step}: get ready` })).toBeVisible()
})

test("nobody goes out in heat, unprepared, or as an answer to crying (L-14, L-15, L-16)", async ({ page, context }) => {
  const story = aStory({
    programs: ["harness-leash", "outdoors"],
    days: { until: "outdoors/out-in-arms", sessions: 1 },
  })
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await agendaLine(page, "Carried out in your arms")
    .getByRole("link", { name: /^Start/ })
    .click()
  const begin = page.getByRole("button", { name: "Begin the session" })
  await expect(begin).toBeDisabled()
  for (const rule of await page.getByRole("group").or(page.getByRole("main")).getByRole("checkbox").all()) {
    const name = await rule.evaluate((element) => element.closest("label")?.textContent ?? "")
    if (!/sun shines/.test(name)) await rule.check()
  }
  const temperature = page.getByRole("textbox", { name: "Temperature" })
  await expect(begin).toHaveAccessibleDescription("Still to say: how warm it is out there.")
  await page.getByRole("button", { name: "Still to say: how warm" }).click()
  await expect(temperature).toBeFocused()
  await temperature.fill("18")
  await temperature.blur()
  await expect(begin).toHaveAccessibleDescription(/^Still to answer: “Is the cat quiet now/)
  await temperature.fill("36")
  await temperature.blur()
  await expect(begin).toHaveAccessibleDescription(/too hot/)
  const questions = page.getByRole("group").filter({ has: page.getByRole("radio", { name: "Yes" }) })
  for (const question of await questions.all()) await question.getByRole("radio", { name: "Yes" }).check()
  await expect(begin).toBeDisabled()
  await temperature.fill("18")
  await temperature.blur()
  await expect(begin).toBeEnabled()
  await page.getByRole("radio", { name: "Pouring or thunder" }).check()
  await expect(begin).toHaveAccessibleDescription(/Pouring rain or thunder/)
  await page.getByRole("radio", { name: "Some rain" }).check()
  await expect(begin).toBeEnabled()

  const quiet = page.getByRole("group", { name: "Is the cat quiet now" })
  await quiet.getByRole("radio", { name: "No" }).check()
  await expect(begin).toBeDisabled()
  await expect(begin).toHaveAccessibleDescription(/^Wait for quiet first/)
  await expect(page.getByText("Wait for quiet", { exact: true })).toBeVisible()
  await expect(page.getByRole("button", { name: "Quiet now" })).toBeDisabled()
  await pass(page, { seconds: 20 })
  await page.getByRole("button", { name: "It cried" }).click()
  await expect(page.getByRole("button", { name: "Quiet now" })).toBeDisabled()
  await pass(page, { seconds: 120 })
  await page.getByRole("button", { name: "Quiet now" }).click()
  await expect(begin).toBeEnabled()

  await page.getByRole("group", { name: "Will the leash stay in your hand" }).getByRole("radio", { name: "No" }).check()
  await expect(begin).toBeDisabled()
  await expect(begin).toHaveAccessibleDescription(/“Will the leash stay in your hand.*has to be yes first/)
})
