import { beginSession, showTrial, showTrialsToTheEnd, startButton } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { pass, startAt, tomorrow } from "./support/time.ts"
import { agendaLine, reasonsOf } from "./support/today.ts"

const wearing = (page: Page) => agendaLine(page, "Wear the harness without a leash")

/** The large amount on Today's line, in seconds. */
const askedToday = async (page: Page): Promise<number> => {
  const amount = await wearing(page).locator(".ui-agenda-amount").innerText()
  const [, minutes = "0"] = /(\d+)\s*min/.exec(amount) ?? []
  const [, seconds = "0"] = /(\d+)\s*s/.exec(amount) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

test("a calm cat is asked for more on each of three days, and each amount says why", async ({ page, context }) => {
  const story = luna()
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  const asked: number[] = []
  for (let day = 0; day < 3; day += 1) {
    asked.push(await askedToday(page))
    const reasons = await reasonsOf(wearing(page))
    expect(reasons.join(" ")).toMatch(/\d+ (%|s|min)/)
    await page.getByRole("link", { name: "Start the session" }).click()
    await beginSession(page)
    await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Calm" })
    await expect(page.locator(".coach-change")).toHaveAttribute("data-direction", "more")
    await tomorrow(page)
  }
  asked.push(await askedToday(page))
  const [first = 0, second = 0, third = 0, fourth = 0] = asked
  expect([first < second, second < third, third < fourth], asked.join(", ")).toEqual([true, true, true])
})

test("a frightened cat is stopped at once, rests, and is asked for less afterwards, with the reasons", async ({
  page,
  context,
}) => {
  const story = luna()
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  const before = await askedToday(page)
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await startButton(page).click()
  await pass(page, { seconds: 12 })
  await page.getByRole("button", { name: "Signs" }).click()
  await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: "Stop" }).click()
  await page.getByRole("button", { name: /^Hiss/ }).click()

  // The answer comes with the tap: nothing else is left on the screen.
  await expect(page.getByRole("alert")).toContainText("Stop now. Let the cat leave.")
  await expect(page.getByRole("button", { name: "Calm", exact: true })).toBeHidden()
  await page.getByRole("button", { name: "Done: end the trial" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Stopped in time. First calm, together." })).toBeVisible()
  await expect(page.getByText("Open the way to its hiding place", { exact: false }).first()).toBeVisible()
  await expect(page.getByText("Stress level 4 of 5: that is red, so the session is over.").first()).toBeVisible()
  await expect(page.locator(".coach-change")).toHaveAttribute("data-direction", "less")
  await page.getByRole("link", { name: "Done" }).click()

  await expect(page.getByRole("heading", { name: "Luna is resting" })).toBeVisible()
  await expect(page.getByText(/A rest of \d+ hours after a stressful session; \d+ hours to go/)).toBeVisible()
  await expect(page.getByRole("link", { name: "Start the session" })).toBeHidden()
  await pass(page, { hours: 14 })
  await page.goto("/")
  await expect(page.getByRole("heading", { name: "Luna is resting" })).toBeVisible()

  await pass(page, { hours: 48 })
  await page.goto("/")
  expect(await askedToday(page)).toBeLessThan(before)
  const reasons = await reasonsOf(wearing(page))
  expect(reasons.join(" ")).toMatch(/was too much on .*: less is asked until it has been calm again/)
})

test("a frightened cat's coach stays shut while it rests, even by its address", async ({ page, context }) => {
  const story = luna()
  await startAt(context, story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Start the session" }).click()
  const coach = page.url()
  await beginSession(page)
  await showTrial(page, { seconds: 5, outcome: "Stressed" })
  await page.getByRole("link", { name: "Done" }).click()
  await page.goto(coach)
  await expect(page.getByRole("heading", { name: "Not now for Luna" })).toBeVisible()
  await expect(page.getByText(/A rest of \d+ hours after a stressful session/)).toBeVisible()
})
