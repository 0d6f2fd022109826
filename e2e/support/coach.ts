import { expect, type Page } from "@playwright/test"
import { pass } from "./time.ts"

/** One trial as thumbs make it: how long, what came of the treat, what was seen, and how it was. */
export interface Trial {
  /** Seconds until the outcome; the asked amount when left out. */
  readonly seconds?: number
  readonly food?: "Ate it" | "Refused" | "Snatched"
  readonly outcome: "Did it" | "Not yet" | "Calm" | "Uneasy" | "Stressed"
}

/** Makes ready and begins: says yes to every rule that has to be confirmed. */
export const beginSession = async (page: Page): Promise<void> => {
  const begin = page.getByRole("button", { name: "Begin the session" })
  await begin.waitFor()
  for (const rule of await page.getByRole("checkbox").all()) await rule.check()
  await begin.click()
  await expect(startButton(page)).toBeVisible()
}

/** What begins the next trial; where trials are clicks and treats, the click itself. */
export const startButton = (page: Page) => page.getByRole("button", { name: /^Start|^Click pair/ })

/** Shows the next trial, from Start to the outcome. */
export const showTrial = async (page: Page, trial: Trial): Promise<void> => {
  const { seconds, food, outcome } = trial
  const start = startButton(page)
  const pairing = /^Click/.test(await start.innerText())
  await start.click()
  if (pairing) {
    await pass(page, { seconds: seconds ?? 3 })
    await page.getByRole("button", { name: pairEnd(trial), exact: true }).click()
    await expect(startButton(page).or(theEnd(page))).toBeVisible()
    return
  }
  await pass(page, { seconds: seconds ?? (await askedSeconds(page)) })
  const click = page.getByRole("button", { name: "Click", exact: true })
  if (food === "Ate it" && (await click.isVisible())) await click.click()
  if (food !== undefined) await page.getByRole("button", { name: food }).click()
  await page.getByRole("button", { name: outcome, exact: true }).click()
  await expect(startButton(page).or(theEnd(page))).toBeVisible()
}

/** One press ends a pair of click and treat: what became of the treat, or how it was. */
const pairEnd = ({ food, outcome }: Trial): string => {
  if (food !== undefined) return food === "Ate it" ? "Treat eaten" : food
  return outcome === "Uneasy" || outcome === "Stressed" ? outcome : "Treat eaten"
}

/** Trial after trial, the same each time, until the coach says that it is over. Says how many there were. */
export const showTrialsToTheEnd = async (page: Page, trial: Trial): Promise<number> => {
  for (let shown = 0; ; shown += 1) {
    expect(shown, "trials in one session").toBeLessThan(40)
    if (await theEnd(page).isVisible()) return shown
    await showTrial(page, trial)
    await pass(page, { seconds: 4 })
  }
}

/** Where a session ends: its summary. */
export const theEnd = (page: Page) => page.getByRole("heading", { name: "What changed" })

/** What the ring counts to. */
const askedSeconds = async (page: Page): Promise<number> => {
  const said = await page
    .getByText(/^of .*(second|minute|:)/)
    .first()
    .innerText()
  const clock = /(\d+):(\d+)/.exec(said)
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  const minutes = Number(/([\d.]+) min/.exec(said)?.[1] ?? 0)
  return minutes * 60 + Number(/([\d.]+) s/.exec(said)?.[1] ?? 0)
}
