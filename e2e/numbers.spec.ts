import type { Locator } from "@playwright/test"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, pass, startAt } from "./support/time.ts"

const openCat = async (page: Page): Promise<void> => {
  await startAt(page.context(), EVENING)
  await page.goto("/")
  await page.getByRole("button", { name: "Skip all" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Today with Kitty" })).toBeVisible()
  await page.goto("/cat")
}
const addGear = async (page: Page, what: string): Promise<Locator> => {
  await page.getByRole("button", { name: "Gear: Add" }).click()
  await page.getByRole("menuitem", { name: what }).click()
  return page.getByRole("dialog")
}

for (const locale of ["en-US", "de-DE"]) {
  test.describe(`In a browser that speaks ${locale}`, () => {
    test.use({ locale })

    test("point and comma are both a decimal sign, typed or pasted", async ({ page }) => {
      await openCat(page)
      const sheet = await addGear(page, "Treat")
      await sheet.getByRole("textbox", { name: "Name" }).fill("Fish bits")
      const energy = sheet.getByRole("textbox", { name: /^Energy/ })
      for (const [keys, more] of [
        ["1,5", "1.6"],
        ["1.5", "1,6"],
      ] as const) {
        await energy.fill("")
        await energy.pressSequentially(keys)
        await expect(energy).toHaveValue(keys)
        await energy.press("ArrowUp")
        await expect(energy).toHaveValue(locale === "de-DE" ? "1,6" : "1.6")
        await energy.selectText()
        await energy.evaluate((input, text) => {
          input.ownerDocument.execCommand("insertText", false, text)
        }, more)
        await expect(energy).toHaveValue(more)
      }
      await sheet.getByRole("button", { name: "Save" }).click()
      await expect(page.getByText("1.6 kcal each")).toBeVisible()
    })
  })
}

test.describe("In the United States", () => {
  test.use({ locale: "en-US" })

  test("what was typed is not bent into steps, and what can't be is named and not saved", async ({ page }) => {
    await openCat(page)
    await page.getByRole("button", { name: "Weigh" }).click()
    const weight = page.getByRole("dialog").getByRole("textbox", { name: /^Weight/ })
    const save = page.getByRole("dialog").getByRole("button", { name: "Save" })
    for (const [typed, says] of [
      ["0", "A weight is more than nothing."],
      ["a lot", "That can't be read as a number."],
      ["1,2,3", "That can't be read as a number."],
    ] as const) {
      await weight.fill(typed)
      await save.click()
      await expect(weight).toBeFocused()
      await expect(weight).toHaveValue(typed)
      await expect(weight).toHaveAccessibleDescription(new RegExp(says))
      await expect(page.getByRole("alert")).toContainText("Correct the field that is marked")
    }
    await weight.fill("9,37")
    await save.click()
    await expect(page.getByText("9.37 lb", { exact: false }).first()).toBeVisible()
  })

  test("an odd size is asked about with what was likely meant, and an impossible one refused", async ({ page }) => {
    await openCat(page)
    let sheet = await addGear(page, "Leash")
    const length = sheet.getByRole("textbox", { name: /^Length in feet/ })
    await length.fill("72")
    await expect(length).not.toHaveAttribute("aria-invalid", "true")
    await sheet.getByRole("button", { name: "Use 6 feet" }).click()
    await expect(length).toHaveValue("6")
    await length.fill("0")
    await length.blur()
    await expect(length).toHaveAccessibleDescription(/A leash is more than nothing\./)
    await sheet.getByRole("button", { name: "Cancel" }).click()

    sheet = await addGear(page, "Carrier backpack")
    await sheet.getByRole("checkbox", { name: "Left" }).check()
    await sheet.getByRole("button", { name: "Save" }).click()
    await expect(sheet.getByRole("alert")).toContainText("Say how much of each ticked wall is mesh")
    const left = sheet.getByRole("textbox", { name: /^Mesh in the wall: left/ })
    await left.fill("16")
    await left.blur()
    await expect(left).toHaveValue("16")
    await sheet.getByRole("checkbox", { name: "No wall has mesh" }).check()
    await expect(left).toBeHidden()
  })
})

test("a chip number that can't be is saved only when the person says so, and takes nothing from a good one", async ({
  page,
}) => {
  await openCat(page)
  const write = async (number: string): Promise<void> => {
    await page.getByRole("button", { name: "Health: Add" }).click()
    await page.getByRole("menuitem", { name: "Microchip" }).click()
    await page.getByRole("textbox", { name: "Microchip number" }).fill(number)
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click()
  }
  const gate = page
    .getByRole("list", { name: "Ready for outdoors?" })
    .getByRole("listitem")
    .filter({ hasText: "Microchipped" })
  await write("276098106234567")
  await expect(gate).toContainText("With care")
  await write("27609810")
  await expect(page.getByRole("alert")).toContainText("doesn't count")
  await expect(page.getByRole("textbox", { name: "Microchip number" })).toHaveAccessibleDescription(
    /has 8 digits; an ISO number has 15\./,
  )
  await page.getByRole("textbox", { name: "Microchip number" }).fill("2760981O")
  await expect(page.getByRole("button", { name: "Save anyway" })).toBeHidden()
  await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click()
  await expect(page.getByRole("textbox", { name: "Microchip number" })).toHaveAccessibleDescription(/is "O"/)
  await page.getByRole("button", { name: "Save anyway" }).click()
  await expect(page.getByRole("list", { name: "Health records" })).toContainText("2760981O")
  await expect(gate).toContainText("The newest microchip number, 2760981O, can't be a chip's.")
})

test("plus and minus repeat while they are held, the keys step, and what was typed is where they begin", async ({
  page,
}) => {
  await openCat(page)
  const sheet = await addGear(page, "Treat")
  const energy = sheet.getByRole("textbox", { name: /^Energy/ })
  const number = async (): Promise<number> => Number(await energy.inputValue())
  const plus = sheet.getByRole("button", { name: /^Increase Energy/ })
  await energy.fill("1.55")
  await plus.click()
  await expect(energy).toHaveValue("1.6")
  await plus.hover()
  await page.mouse.down()
  await expect.poll(number).toBeGreaterThan(1.9)
  await page.mouse.up()
  const held = await number()
  await pass(page, { seconds: 2 })
  expect(await number()).toBe(held)
  await plus.click()
  await expect.poll(number).toBeCloseTo(held + 0.1)

  await energy.fill("2.22")
  await energy.press("PageUp")
  await expect(energy).toHaveValue("3.2")
  await energy.press("ArrowDown")
  await expect(energy).toHaveValue("3.1")
  await energy.press("PageDown")
  await expect(energy).toHaveValue("2.1")
})

test.describe("A browser that names no region", () => {
  for (const [timezoneId, unit] of [
    ["America/Chicago", "lb"],
    ["America/Toronto", "kg"],
  ] as const) {
    test.describe(`in ${timezoneId}`, () => {
      test.use({ locale: "en", timezoneId })

      test(`weighs in ${unit}`, async ({ page }) => {
        await openCat(page)
        await page.getByRole("button", { name: "Weigh" }).click()
        await expect(page.getByRole("textbox", { name: `Weight in ${unit}`, exact: true })).toBeVisible()
      })
    })
  }
})

test("a schedule keeps to what a day can hold, in words", async ({ page }) => {
  await openCat(page)
  await page.goto("/settings")
  const sessions = page.getByRole("textbox", { name: /^Sessions a day/ })
  await sessions.fill("12")
  await page.getByRole("button", { name: "Save the schedule" }).click()
  await expect(sessions).toBeFocused()
  await expect(sessions).toHaveAccessibleDescription(/It can be 1 to 6\./)
  await expect(page.getByText("Schedule saved.")).toBeHidden()
})
