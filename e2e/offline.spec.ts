import { beginSession, showTrial, showTrialsToTheEnd, startButton } from "./support/coach.ts"
import { type AppServer, startServer } from "./support/server.ts"
import { test as base, expect, type Page } from "./support/test.ts"
import { EVENING, startAt } from "./support/time.ts"
import { describeCat } from "./support/welcome.ts"

/** Here every test has a server of its own, because it dies or gets another build in the middle. */
const test = base.extend<{ readonly server: AppServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await startServer()
    await use(server)
    await server.remove()
  },
  baseURL: async ({ server }, use) => use(server.origin),
})

/** The first visit, until everything is on the device. */
const visit = async (page: Page): Promise<void> => {
  await startAt(page.context(), EVENING)
  await page.goto("/")
  await describeCat(page, { name: "Luna", goals: ["Safe fresh air"] })
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

const buildOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector("meta[name=build]")?.getAttribute("content") ?? null)

test("after the first visit everything works with the server dead: reload, deep links, a whole session", async ({
  page,
  context,
  server,
}) => {
  await visit(page)
  await server.stop()
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()

  await page.goto("/step/harness-leash/wear")
  await expect(page.getByRole("heading", { level: 1, name: "Wear the harness without a leash" })).toBeVisible()
  for (const [path, heading] of [
    ["/path", /path/i],
    ["/cat", "Luna"],
    ["/settings", "Settings"],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible()
  }

  await page.goto("/")
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await showTrialsToTheEnd(page, { seconds: 5, food: "Ate it", outcome: "Did it" })
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByRole("heading", { name: "Done today" })).toBeVisible()
  await page.reload()
  await expect(page.getByRole("heading", { name: "Done today" })).toBeVisible()
})

test("a newer build is offered on Today, and taken over when asked", async ({ page, server }) => {
  await visit(page)
  server.publishAnotherBuild()
  await page.reload()
  await expect(page.getByText("A newer Catwalk is ready")).toBeVisible()
  expect(await buildOf(page)).toBeNull()
  await page.getByRole("button", { name: "Update now" }).click()
  await expect.poll(() => buildOf(page).catch(() => null)).toBe("another")
  await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
  await expect(page.getByText("A newer Catwalk is ready")).toBeHidden()
})

test("a newer build never interrupts a session: it waits until the session is over", async ({ page, server }) => {
  await visit(page)
  await page.getByRole("link", { name: "Start the session" }).click()
  await beginSession(page)
  await showTrial(page, { seconds: 5, food: "Ate it", outcome: "Did it" })
  server.publishAnotherBuild()
  const found = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await found
  await expect(page.getByText("A newer Catwalk is ready")).toBeHidden()
  await showTrial(page, { seconds: 5, food: "Ate it", outcome: "Did it" })
  await page.goto("/")
  await expect(page.getByRole("heading", { name: "You were in the middle of a session" })).toBeVisible()
  await expect(page.getByText("A newer Catwalk is ready")).toBeHidden()
  expect(await buildOf(page)).toBeNull()
  await page.getByRole("link", { name: "Go on" }).click()
  await expect(page.getByText("Pair 3 of about")).toBeVisible()
  await expect(startButton(page)).toBeVisible()
  await page.getByRole("button", { name: "More" }).click()
  await page.getByRole("button", { name: "End the session" }).click()
  await page.getByRole("link", { name: "Done" }).click()
  await expect(page.getByText("A newer Catwalk is ready")).toBeVisible()
})
