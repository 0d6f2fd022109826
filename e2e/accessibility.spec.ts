import { AxeBuilder } from "@axe-core/playwright"
import { beginSession, showTrial, startButton } from "./support/coach.ts"
import { bringIn, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, pass, startAt } from "./support/time.ts"

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

/**
 * Lets axe look at the screen as it stands: in light for everything, in dark for what colours decide. It goes on after a
 * find, so that one run tells all.
 */
const look = async (page: Page, what: string): Promise<void> => {
  await lookIn(page, `${what}, light`, "light", (axe) => axe.withTags(RULES))
  await lookIn(page, `${what}, dark`, "dark", (axe) => axe.withRules(["color-contrast", "link-in-text-block"]))
}

const lookIn = async (
  page: Page,
  what: string,
  colorScheme: "light" | "dark",
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => 0))))
  // Without frames there is nothing for axe to collect from elsewhere, and the quicker way does.
  const { violations, passes } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze()
  expect(passes.length, "rules that had something to look at").toBeGreaterThan(0)
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`),
  )
  expect.soft(told, what).toEqual([])
}

/** Opens every reason and every further word on the page. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true
  })

// Many looks in one test: on a busy machine a minute is short.
test.slow()

test.describe("In light and in dark axe finds nothing to mend @desktop", () => {
  test("on the welcome, page by page, and with its errors", async ({ page, context }) => {
    await startAt(context, EVENING)
    await page.goto("/")
    const goOn = page.getByRole("button", { name: "Continue" })
    await goOn.click()
    await expect(page.getByText("Give your cat a name, or skip this for now.")).toBeVisible()
    await look(page, "name, with an error")
    await page.getByLabel("What is your cat's name?").fill("Luna")
    await goOn.click()
    await page.getByLabel("I know the birthday").check()
    await page.getByRole("textbox", { name: "Weight" }).fill("420")
    await goOn.click()
    await look(page, "body, with errors")
    await page.getByRole("button", { name: "Skip", exact: true }).click()
    await look(page, "nature")
    await goOn.click()
    await page.getByLabel("Microchip number").fill("123456789012345")
    await look(page, "health")
    await page.getByLabel("Microchip number").fill("")
    await goOn.click()
    await page.getByRole("checkbox", { name: "Safe fresh air" }).check()
    await look(page, "goals")
    await goOn.click()
    await page.getByRole("checkbox", { name: "A harness" }).check()
    await look(page, "gear")
  })

  test("on Today: the first day, open reasons, the note, a session broken off, rest", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    await openAll(page)
    await look(page, "an ordinary day")
    await page.getByRole("link", { name: "Start the session" }).click()
    await beginSession(page)
    await page.goto("/")
    await expect(page.getByText("You were in the middle of a session")).toBeVisible()
    await look(page, "a session broken off")
    await page.getByRole("link", { name: "Go on" }).click()
    await showTrial(page, { seconds: 8, outcome: "Stressed" })
    await page.getByRole("link", { name: "Done" }).click()
    await expect(page.getByText("Luna is resting")).toBeVisible()
    await look(page, "rest")
    await page.getByRole("button", { name: "Note it" }).click()
    await expect(page.getByRole("dialog")).toBeVisible()
    await look(page, "noting what happened")
    await page.getByRole("radio", { name: "Luna is loose" }).check()
    await page.getByRole("dialog").getByRole("button", { name: "Note it" }).click()
    await expect(page.getByRole("button", { name: "Luna is found" })).toBeVisible()
    await look(page, "the cat is loose")
  })

  test("in the coach: getting ready, a trial, why, more, leaving, a pause", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    await page.getByRole("link", { name: "Start the session" }).click()
    await page.getByRole("button", { name: "Begin the session" }).waitFor()
    await look(page, "getting ready")
    await beginSession(page)
    await look(page, "before a trial")
    await startButton(page).click()
    await pass(page, { seconds: 20 })
    await look(page, "a trial")
    await page.getByRole("button", { name: "Why?" }).click()
    await expect(page.getByRole("dialog")).toBeVisible()
    await look(page, "why and what if")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "More" }).click()
    await expect(page.getByRole("dialog")).toBeVisible()
    await look(page, "more")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Leave the session" }).click()
    await look(page, "leaving")
    await page.getByRole("button", { name: "Stay" }).click()
    await page.getByRole("button", { name: "Pause" }).click()
    await look(page, "a pause")
  })

  test("in the coach: every group of signs, stop, the end, not now", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    await page.getByRole("link", { name: "Start the session" }).click()
    await beginSession(page)
    await startButton(page).click()
    await page.getByRole("button", { name: "Signs" }).click()
    for (const group of ["Good", "Watch", "Stop", "Medical", "This step"]) {
      await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: group }).click()
      await look(page, `signs: ${group}`)
    }
    await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: "Watch" }).click()
    await page.getByRole("button", { name: /^Lip or nose lick/ }).click()
    await look(page, "an uneasy sign")
    await page.getByRole("group", { name: "Which signs" }).getByRole("button", { name: "Stop" }).click()
    await page.getByRole("button", { name: /^Hiss/ }).click()
    await expect(page.getByRole("alert")).toBeVisible()
    await look(page, "stop")
    await page.getByRole("button", { name: "Done: end the trial" }).click()
    await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible()
    await look(page, "the end")
    const coach = page.url()
    await page.goto("/")
    await page.goto(coach)
    await expect(page.getByText("Not now for Luna")).toBeVisible()
    await look(page, "not now")
  })

  test("on Path, Insights, a step of each kind, Settings and where nothing is", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    for (const path of [
      "/path",
      "/insights",
      "/step/harness-leash/near-food",
      "/step/harness-leash/wear",
      "/step/clicker/station-stay",
      "/step/outdoors/yard-sit",
      "/settings",
      "/nowhere",
      "/step/harness-leash/nothing",
      "/coach/nobody/clicker/charging",
    ]) {
      await page.goto(path)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await openAll(page)
      await look(page, path)
    }
  })

  test("on Cat and gear, with every form open and with its errors", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    await page.goto("/cat")
    await expect(page.getByRole("heading", { level: 1, name: "Luna" })).toBeVisible()
    await openAll(page)
    await look(page, "the page")
    const sheet = page.getByRole("dialog")
    for (const menu of ["Health: Add", "Gear: Add"]) {
      await page.getByRole("button", { name: menu }).click()
      await expect(page.getByRole("menu")).toBeVisible()
      await look(page, menu)
      const choices = await page.getByRole("menuitem").allInnerTexts()
      await page.keyboard.press("Escape")
      for (const choice of choices) {
        await page.getByRole("button", { name: menu }).click()
        await page.getByRole("menuitem", { name: choice }).click()
        await expect(sheet).toBeVisible()
        await sheet.getByRole("button", { name: "Save" }).click()
        if (!(await sheet.isVisible())) continue
        await look(page, `${menu}, ${choice}`)
        await page.keyboard.press("Escape")
        await expect(sheet).toBeHidden()
      }
    }
    await page.getByRole("button", { name: "Weigh" }).click()
    await sheet.getByRole("button", { name: "Save" }).click()
    await look(page, "weight, with an error")
  })
})
