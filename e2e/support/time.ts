import type { BrowserContext, Page } from "@playwright/test"

/** An evening the tests begin on. All of them live in Berlin. */
export const EVENING = "2026-11-20T18:30:00+01:00"

/** Sets the clock of every page of the context, those opened later too. It runs on from there. */
export const startAt = (context: BrowserContext, time: string): Promise<void> => context.clock.install({ time })

/** Time passes at once; whatever was due in between happens once. */
export const pass = (page: Page, amount: { readonly seconds: number } | { readonly hours: number }): Promise<void> =>
  page.clock.fastForward(1000 * ("seconds" in amount ? amount.seconds : amount.hours * 3600))

/** A night passes: the page is opened again a day later, at the same time. */
export const tomorrow = async (page: Page): Promise<void> => {
  await pass(page, { hours: 24 })
  await page.goto("/")
}
