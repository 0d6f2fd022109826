import { beginSession, showTrial, showTrialsToTheEnd, startButton, theEnd } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, pass, startAt } from "./support/time.ts"
import { describeCat } from "./support/welcome.ts"

const begun = async (page: Page): Promise<void> => {
  const story = luna()
  await startAt(page.context(), story.goesOn)
  await bringIn(page, story)
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
}

const more = async (page: Page, what: string): Promise<void> => {
  await page.getByRole("button", { name: "More" }).click()
  await page.getByRole("button", { name: what }).click()
}

test("undo takes back the last tap, whatever it was", async ({ page }) => {
  await begun(page)
  const treats = page.getByRole("img", { name: /treats? so far/ })
  const undo = page.getByRole("button", { name: "Undo", exact: true })
  await expect(undo).toBeDisabled()
  await startButton(page).click()
  await page.getByRole("button", { name: "Ate it" }).click()
  await page.getByRole("button", { name: "Ate it" }).click()
  await expect(treats).toHaveText("2")
  await undo.click()
  await expect(treats).toHaveText("1")
  await page.getByRole("button", { name: "Uneasy", exact: true }).click()
  await expect(page.getByText("Trial 2 of about")).toBeVisible()
  await undo.click()
  await expect(page.getByText("Trial 1 of about")).toBeVisible()
  await undo.click()
  await undo.click()
  await expect(startButton(page)).toBeVisible()
  await expect(undo).toBeDisabled()
})

test("of a click and its treat, undo takes back the press, not a half of it", async ({ page, context }) => {
  await startAt(context, EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", goals: ["Time together"] })
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  const undo = page.getByRole("button", { name: "Undo", exact: true })
  await page.getByRole("button", { name: "Click pair 1" }).click()
  await page.getByRole("button", { name: "Treat eaten" }).click()
  await expect(page.getByRole("button", { name: "Click pair 2" })).toBeVisible()
  await undo.click()
  await expect(page.getByRole("button", { name: "Treat eaten" })).toBeVisible()
  await undo.click()
  await expect(page.getByRole("button", { name: "Click pair 1" })).toBeVisible()
  await expect(undo).toBeDisabled()
})

test("a sign tapped by mistake is taken back, and the session goes on", async ({ page }) => {
  await begun(page)
  await startButton(page).click()
  await page.getByRole("button", { name: "Signs" }).click()
  await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: "Stop" }).click()
  await page.getByRole("button", { name: /^Hiss/ }).click()
  await page.getByRole("button", { name: "Tapped by mistake? Undo" }).click()
  await page.getByRole("button", { name: "Signs" }).click()
  await page.getByRole("button", { name: "Calm", exact: true }).click()
  await expect(page.getByText("Trial 2 of about")).toBeVisible()
})

test("a trial that didn't count teaches nothing: the plan is the one from before it", async ({ page }) => {
  await begun(page)
  const amount = page.getByRole("heading", { level: 2 }).first()
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  const before = await amount.innerText()
  await showTrial(page, { seconds: 3, outcome: "Uneasy" })
  const after = await amount.innerText()
  expect(after).not.toBe(before)
  await more(page, "That one didn’t count")
  await more(page, "That one did count")
  await expect(amount).toHaveText(after)
  await more(page, "That one didn’t count")
  await more(page, "End the session")
  await expect(page.getByText(/1 calm · 1 not counted/)).toBeVisible()
})

test("the end of a session can be undone, and the session goes on", async ({ page }) => {
  await begun(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await more(page, "End the session")
  await expect(theEnd(page)).toBeVisible()
  await page.getByRole("button", { name: "Undo: not over yet" }).click()
  await expect(page.getByText("Trial 2 of about")).toBeVisible()
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await more(page, "End the session")
  await expect(page.getByText(/^2 trials in/)).toBeVisible()
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByText(/Wear the harness without a leash.* by you/)).toHaveCount(1)
})

test("the last click and treat, taken back at the end and told again, is one treat (B-06)", async ({
  page,
  context,
}) => {
  await startAt(context, EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", goals: ["Time together"] })
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  const pairs = await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Did it" })
  const written = page.getByText(new RegExp(`^${pairs} trials in .* · ${pairs} treats,`))
  await expect(written).toBeVisible()
  await pass(page, { seconds: 30 })
  await page.getByRole("button", { name: "Undo the last tap" }).click()
  await expect(page.getByText("Taken back. And the treat?").first()).toBeVisible()
  await page.getByRole("button", { name: "Treat eaten" }).click()
  await expect(written).toBeVisible()
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByText(`${pairs}tiny treats`)).toBeVisible()
})

test("an end by the coach's rule, taken back, says why it came; the last outcome can be put right or the trial go on", async ({
  page,
}) => {
  await begun(page)
  const trials = await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Calm" })
  const took = (await page.getByText(/^\d+ trials in \d+ minutes?/).innerText()).split(" · ")[0] ?? ""
  await pass(page, { seconds: 240 })
  await page.getByRole("button", { name: "Undo the last tap" }).click()
  await expect(page.getByText("Taken back. How was it?").first()).toBeVisible()
  await expect(page.getByText(`Why it had ended: All ${trials} trials done`)).toBeVisible()
  const seconds = async (): Promise<number> => {
    const [first = Number.NaN, second] =
      (await page.getByRole("timer").innerText()).split("\n")[0]?.split(":").map(Number) ?? []
    return second === undefined ? first : first * 60 + second
  }
  const ended = await seconds()
  await pass(page, { seconds: 5 })
  expect(await seconds()).toBe(ended)
  await page.getByRole("button", { name: "Go on" }).click()
  await pass(page, { seconds: 5 })
  await expect.poll(seconds).toBeGreaterThan(ended)
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await page.getByRole("button", { name: "Uneasy", exact: true }).click()
  await expect(page.getByText(`${took} · ${trials - 1} calm · 1 uneasy`)).toBeVisible()
})

test("leaving a session loses nothing: Today offers to go on, to keep it or to throw it away", async ({ page }) => {
  await begun(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await page.getByRole("button", { name: "Leave the session" }).click()
  await page.getByRole("button", { name: "Leave, go on later" }).click()
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeVisible()
  await pass(page, { seconds: 60 })
  await page.getByRole("button", { name: "Throw it away" }).click()
  await page
    .getByRole("alertdialog")
    .or(page.getByRole("dialog"))
    .getByRole("button", { name: "Throw it away" })
    .click()
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeHidden()
  await page.getByRole("button", { name: "Undo", exact: true }).click()
  await page.getByRole("button", { name: "End it and keep what happened" }).click()
  await expect(page.getByText("Kept: 1 trial.")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Done today" })).toBeVisible()
})

test("an end that could not be written down and is taken back leaves one session, not two", async ({ page }) => {
  await begun(page)
  await showTrial(page, { food: "Ate it", outcome: "Calm" })
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
      if (this.name === "entries") throw new DOMException("No room", "QuotaExceededError")
      return add.apply(this, row)
    }
  })
  await more(page, "End the session")
  await expect(page.getByText("Not in the journal yet")).toBeVisible()
  await page.getByRole("button", { name: "Undo: not over yet" }).click()
  await expect(page.getByText("Trial 2 of about")).toBeVisible()
  await page.reload()
  await more(page, "End the session")
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByText(/Wear the harness without a leash.* by you/)).toHaveCount(1)
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeHidden()
})
