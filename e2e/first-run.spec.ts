import { beginSession, showTrialsToTheEnd, theEnd } from "./support/coach.ts"
import { expect, test } from "./support/test.ts"
import { EVENING, startAt, tomorrow } from "./support/time.ts"
import { agendaLine, reasonsOf } from "./support/today.ts"
import { describeCat } from "./support/welcome.ts"

/** A tap in a second, five seconds of cat in each trial: three minutes in all. */
const MOST_TAPS = 75

test.describe("A newcomer's first evening", () => {
  test("from an empty page to a coached session, and a plan changed by what the cat showed @desktop", async ({
    page,
    context,
  }) => {
    await startAt(context, EVENING)
    await page.addInitScript(() => {
      addEventListener("click", () => {
        const taps = Number(sessionStorage.getItem("taps") ?? 0)
        sessionStorage.setItem("taps", String(taps + 1))
      })
    })
    await page.goto("/")
    await expect(page).toHaveURL(/\/welcome$/)
    await describeCat(page, {
      name: "Luna",
      age: "1 or 2 years",
      kg: "4.2",
      nature: "Looks first, then comes",
      goals: ["Safe fresh air"],
    })

    const session = agendaLine(page, "Click means treat")
    await expect(session).toContainText("About 5 minutes")
    const why = (await reasonsOf(session)).join(" ")
    expect(why).toContain("New for Luna: begin at the very start")
    expect(why).toContain("Guide L-03")
    const asked = await session.getByText(/^Up to “.*”/).innerText()

    await page.getByRole("link", { name: "Start the session" }).click()
    await expect(page.getByText("When to stop")).toBeVisible()
    await beginSession(page)
    const trials = await showTrialsToTheEnd(page, { food: "Ate it", outcome: "Did it" })
    expect(trials).toBeGreaterThan(3)
    await expect(page.getByText(`${trials} trials in`)).toBeVisible()
    await expect(page.getByText(`${trials} calm`)).toBeVisible()
    await expect(theEnd(page)).toBeVisible()
    await page.getByRole("link", { name: "Done" }).click()
    await expect(page.getByRole("heading", { name: "Done today" })).toBeVisible()
    const taps = await page.evaluate(() => Number(sessionStorage.getItem("taps")))
    expect(taps).toBeLessThanOrEqual(MOST_TAPS)

    await tomorrow(page)
    await expect(page.getByText("Saturday 21 November")).toBeVisible()
    await expect(session).not.toContainText(asked)
    await expect(session.getByText(/^Up to “.*”/)).toBeVisible()
  })

  test("every question can be skipped: Today still has a first session that can be started", async ({ page }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Today with Kitty" })).toBeVisible()
    await expect(page.getByRole("link", { name: "Start the session" })).toBeVisible()
    const why = (await reasonsOf(agendaLine(page, "Click means treat"))).join(" ")
    expect(why).toContain("as for an adult cat: nobody has said yet how old Kitty is")
    await page.goto("/cat")
    for (const unsaid of ["Age", "Neutered", "With new things"]) {
      await expect(page.locator(".cat-facts > div").filter({ hasText: unsaid })).toContainText("not said")
    }
  })

  test("a reload in the middle of the welcome keeps the answers", async ({ page }) => {
    await page.goto("/")
    await page.getByLabel("What is your cat's name?").fill("Luna")
    await page.reload()
    await expect(page.getByLabel("What is your cat's name?")).toHaveValue("Luna")
  })

  test("the page asks nobody but its own origin, and its policy forbids it", async ({ page, baseURL, complaints }) => {
    const response = await page.goto("/")
    const policy = response?.headers()["content-security-policy"] ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toContain("unsafe")
    await expect(page.getByRole("heading", { name: "Welcome to Catwalk" })).toBeVisible()
    const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name))
    expect(asked.filter((url) => !url.startsWith(String(baseURL)))).toEqual([])
    expect(complaints.foreign).toEqual([])
  })
})
