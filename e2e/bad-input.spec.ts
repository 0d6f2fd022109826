import { aStory, bringIn, journalFile, luna } from "./support/journals.ts"
import { expect, type Page, test } from "./support/test.ts"
import { EVENING, startAt } from "./support/time.ts"
import { describeCat } from "./support/welcome.ts"

const chooseFile = async (page: Page, file: ReturnType<typeof journalFile>): Promise<void> => {
  await page.goto("/settings")
  await page.getByLabel("Journal file").setInputFiles(file)
}

test.describe("A journal file that is not as it should be", () => {
  test("names each line that can't be read, takes the rest in, and keeps those lines aside", async ({
    page,
    context,
  }) => {
    const story = aStory({ programs: ["clicker"], days: 1 })
    const good = story.file.buffer.toString().trimEnd().split("\n")
    const torn = good.at(-1)?.slice(0, 60) ?? ""
    const wrong = (good[1] ?? "").replace('"cat.profiled.v1"', '"cat.profiled.v1","extra":1')
    const file = journalFile([...good.slice(0, 3), "this is no entry", ...good.slice(3), wrong, torn].join("\n"))
    await startAt(context, story.goesOn)
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    await chooseFile(page, file)
    const lines = page.getByRole("list", { name: "Lines that can't be read" })
    await expect(lines).toContainText("Line 4.")
    await expect(lines).toContainText(`Line ${good.length + 2}.`)
    await expect(lines).toContainText(`Line ${good.length + 3}.`)
    await page.getByRole("button", { name: "Take it in" }).click()
    await expect(page.getByText(`${good.length - 1} entries taken in.`)).toBeVisible()
    await page.getByText("3 lines kept aside from earlier imports").click()
    await expect(page.getByRole("region", { name: "journal.jsonl" })).toContainText("Line 4.")

    const downloading = page.waitForEvent("download")
    await page.getByRole("button", { name: "Export your journal" }).first().click()
    const exported = await (await downloading).createReadStream()
    const text = Buffer.concat(await exported.toArray()).toString()
    expect(text).toContain("this is no entry")
    expect(text).toContain(torn)
  })

  test("taking the same file in twice adds nothing", async ({ page, context }) => {
    const story = aStory({ programs: ["clicker"], days: 1 })
    await startAt(context, story.goesOn)
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    await bringIn(page, story)
    await chooseFile(page, story.file)
    await expect(page.getByRole("dialog")).toContainText("0 entries new")
    await expect(page.getByRole("button", { name: "Take it in" })).toBeHidden()
  })

  for (const [what, content, says] of [
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000", "is not a Catwalk journal: it is not even text."],
    ["nothing", "", "is empty. Export the journal again."],
    ["a JSON file of something else", '{"name":"something","version":1}', "is one JSON object;"],
    ["an empty list", "[]", "is one JSON list;"],
    ["a letter", "Dear Catwalk,\nshe purred!\n", "is not a Catwalk journal: none of its 2 lines is an entry."],
    ["a packed journal", Buffer.of(0x1f, 0x8b, 8, 0, 0, 0), "is packed (gzip). Unpack it"],
    ["a journal in UTF-16", Buffer.from('\ufeff{"catwalk":"journal"}', "utf16le"), "is written in UTF-16"],
  ] as const) {
    test(`${what} instead of a journal is called what it is, and changes nothing`, async ({ page }) => {
      await page.goto("/")
      await page.getByRole("button", { name: "Skip all" }).click()
      await chooseFile(page, { ...journalFile("", "holiday.jsonl"), buffer: Buffer.from(content) })
      await expect(page.getByRole("alert")).toContainText("Nothing was taken in")
      await expect(page.getByRole("alert")).toContainText(`holiday.jsonl ${says}`)
      await expect(page.getByRole("dialog")).toBeHidden()
    })
  }

  test("hundreds of lines that can't be read are told in one message, with where they are", async ({
    page,
    context,
  }) => {
    const story = aStory({ programs: ["clicker"], days: 1 })
    await startAt(context, story.goesOn)
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    const good = story.file.buffer.toString().trimEnd().split("\n")
    await chooseFile(page, journalFile([...good, ...Array.from({ length: 300 }, () => "meow")].join("\n")))
    const from = good.length + 1
    const where = `300 lines can't be read: lines ${from}-${from + 299}.`
    await expect(page.getByRole("dialog")).toContainText(where)
    await expect(page.getByRole("list", { name: "Lines that can't be read" }).getByRole("listitem")).toHaveCount(3)
    await page.getByRole("button", { name: "Take it in" }).click()
    await page.getByText("kept aside from earlier imports").click()
    await expect(page.getByRole("region", { name: "journal.jsonl" })).toContainText("can't be read")
  })
})

test.describe("Data of a newer Catwalk", () => {
  test("a file of it is explained and not taken in", async ({ page }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    const file = luna().file.buffer.toString().replaceAll('"cat.weighed.v1"', '"cat.weighed.v9"')
    await chooseFile(page, journalFile(file))
    await expect(page.getByText("Written by a newer Catwalk", { exact: true })).toBeVisible()
    await expect(page.getByRole("button", { name: "Take it in" })).toBeHidden()
  })

  test("a journal of it on this device can be looked at, and nothing is written into it", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    await page.evaluate(async () => {
      const open = indexedDB.open("catwalk")
      await new Promise((resolve) => open.addEventListener("success", resolve))
      const store = open.result.transaction("entries", "readwrite").objectStore("entries")
      const read = store.getAll()
      await new Promise((resolve) => read.addEventListener("success", resolve))
      const { cat, entry } = read.result.at(-1)
      const id = "0190a000-0000-7000-8000-00000000ffff"
      store.add({ id, cat, entry: { ...entry, id, type: "session.recorded.v9" } })
      await new Promise((resolve) => store.transaction.addEventListener("complete", resolve))
    })
    await page.reload()
    await expect(page.getByText("Looking only")).toBeVisible()
    await expect(page.getByText(/newer Catwalk/)).toBeVisible()
    await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
    await page
      .getByRole("link", { name: /^Start/ })
      .first()
      .click()
    await expect(page.getByRole("heading", { level: 1, name: "Not now for Luna" })).toBeVisible()
    await page.goto("/cat")
    await page.getByRole("button", { name: "Weigh" }).click()
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: /^Weight/ })
      .fill("4.1")
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
    await expect(page.getByText("Weight saved.")).toBeHidden()
    await page.reload()
    await expect(page.getByText("4.1 kg")).toBeHidden()
  })
})

test.describe("A cat that is set aside", () => {
  test("by a clock that was set back keeps its name, and nothing is begun anew", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    await bringIn(page, story)
    await page.clock.setSystemTime("2020-01-01T12:00:00+01:00")
    await page.goto("/")
    await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
    await expect(page.getByText("Is the clock right?")).toBeVisible()
    await expect(page.getByText("Choose", { exact: false })).toBeHidden()
  })

  test("because its line can't be read is named, with the line", async ({ page, context }) => {
    const story = luna()
    await startAt(context, story.goesOn)
    const text = story.file.buffer.toString().replace('"type":"cat.profiled.v1"', '"type":"cat.profiled.v1",,')
    await page.goto("/settings")
    await page.getByLabel("Journal file").setInputFiles(journalFile(text))
    await page.getByRole("button", { name: "Take it in" }).click()
    await expect(page.getByText(/taken in\.$/)).toBeVisible()
    await page.goto("/")
    await expect(page.getByText(/^Line \d+ of journal.jsonl describes Luna and can't be read/)).toBeVisible()
    await expect(page.getByText("Don't describe it anew: that would make two of it.")).toBeVisible()
  })
})

test.describe("Forms", () => {
  test("a weight no cat has is questioned, with what was likely meant, and never written down", async ({ page }) => {
    await page.goto("/")
    await page.getByLabel("What is your cat's name?").fill("Luna")
    await page.getByRole("button", { name: "Continue" }).click()
    const weight = page.getByRole("textbox", { name: "Weight" })
    await weight.fill("4200")
    await weight.blur()
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(page.getByRole("heading", { name: "How old is Luna?" })).toBeVisible()
    await page.getByRole("button", { name: "Use 4.2 kg" }).click()
    await expect(weight).toHaveValue("4.2")
    await weight.fill("4200")
    await weight.blur()
    await page.getByRole("button", { name: "Skip", exact: true }).click()
    await page.getByRole("button", { name: "Skip all" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
    await page.goto("/cat")
    await expect(page.getByRole("heading", { name: "Weight" })).toBeVisible()
    await expect(page.getByText("Not weighed yet.")).toBeVisible()
  })

  test("dates ahead of today and chip numbers that can't be are explained", async ({ page, context }) => {
    await startAt(context, EVENING)
    await page.goto("/")
    await page.getByLabel("What is your cat's name?").fill("Luna")
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByLabel("I know the birthday").check()
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(page.getByText("Enter the birthday, or choose a rough age instead.")).toBeVisible()
    await page.getByRole("textbox", { name: "Birthday" }).fill("2027-01-01")
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(page.getByText(/That is in the future\./)).toBeVisible()
    await page.getByRole("textbox", { name: "Birthday" }).fill("2023-05-01")
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByRole("button", { name: "Continue" }).click()
    await page.getByLabel("Newest core vaccination").fill("2026-12-24")
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(page.getByText(/That is in the future\./)).toBeVisible()
    await expect(page.getByText("Say which one it was, or empty the date.")).toBeVisible()
    const chip = page.getByRole("textbox", { name: "Microchip number" })
    for (const [number, says] of [
      ["27609810623456", /15 digits/],
      ["2760981062345678", /15 digits/],
      ["000000000000000", /./],
    ] as const) {
      await chip.fill(number)
      await expect(chip).toHaveAttribute("aria-invalid", "true")
      await expect(chip).toHaveAccessibleDescription(says)
    }
    await chip.fill("12345")
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(chip).toHaveAttribute("aria-invalid", "true")
    await expect(chip).toHaveAccessibleDescription(/leave it empty for now/)
    await chip.fill("276 098 106 234 567")
    await expect(chip).not.toHaveAttribute("aria-invalid", "true")
  })
})

test.describe("Addresses", () => {
  test("that lead nowhere say so, and lead back", async ({ page, context }) => {
    await startAt(context, EVENING)
    await page.goto("/")
    await describeCat(page, { name: "Luna", goals: ["Safe fresh air"] })
    await page.getByRole("link", { name: "Start the session" }).click()
    const cat = /coach\/([^/]+)/.exec(page.url())?.[1]
    for (const [address, title] of [
      ["/nowhere", "There is nothing at this address"],
      ["/cat/extra/parts", "There is nothing at this address"],
      ["/step/clicker/nothing", "No such step"],
      ["/step/nothing/at-all", "No such step"],
      ["/step/CLICKER/charging", "No such step"],
      ["/step/clicker/%3Cscript%3E", "No such step"],
      ["/coach/nobody/clicker/charging", "No such cat on this device"],
      ["/coach/0190a000-0000-7000-8000-000000000000/clicker/charging", "No such cat on this device"],
      [`/coach/${cat}/clicker/nothing`, "No such step"],
      [`/coach/${cat}/harness-leash/near-food`, "No such step"],
      [`/coach/${cat}/outdoors/yard-sit`, "Not now for Luna"],
    ] as const) {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1, name: title }), address).toBeVisible()
    }
    await page.goto("/nowhere")
    await page.getByRole("link", { name: "Go to Today" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Today with Luna" })).toBeVisible()
  })

  test("that are broken in themselves don't break the app", async ({ page }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Today with Kitty" })).toBeVisible()
    await page.evaluate(() => navigator.serviceWorker.ready)
    for (const address of ["/step/clicker/%E0%A4%A", "/%", "/step/%00/%FF"]) {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1 }), address).toHaveText(/No such step|nothing at this address/)
    }
  })

  test("of screens about a cat, before there is one, lead to the welcome", async ({ page }) => {
    for (const address of ["/path", "/cat"]) {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1, name: "No cat yet" })).toBeVisible()
    }
    await page.getByRole("link", { name: "Tell Catwalk about your cat" }).click()
    await expect(page.getByRole("heading", { name: "Welcome to Catwalk" })).toBeVisible()
  })
})

test.describe("Storage", () => {
  // What the page explains on the screen it tells on the console too, for whoever has to find out why.
  test.use({ allowedError: /^StorageProblem: Storage: (no-storage|newer-database)/ })

  test("that a browser refuses is explained, and Catwalk doesn't begin", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined })
    })
    await page.goto("/")
    await expect(page.getByRole("heading", { level: 1, name: "Catwalk can't keep anything here" })).toBeVisible()
    await expect(page.getByText(/Open Catwalk in an ordinary window/)).toBeVisible()
  })

  test("that a newer Catwalk takes over is let go of, and left untouched from then on", async ({ page }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Today with Kitty" })).toBeVisible()
    await page.evaluate(async () => {
      const open = indexedDB.open("catwalk", 1000)
      await new Promise((resolve) => open.addEventListener("success", resolve))
      open.result.close()
    })
    await expect(page.getByRole("heading", { level: 1, name: "Catwalk was updated in another tab" })).toBeVisible()
    await page.getByRole("button", { name: "Reload the page" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "This tab is older than your data" })).toBeVisible()
  })

  test("that is full while something is saved says that it was not saved", async ({ page }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Skip all" }).click()
    await page.goto("/cat")
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("No room", "QuotaExceededError")
      }
    })
    await page.getByRole("button", { name: "Weigh" }).click()
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: /^Weight/ })
      .fill("4.1")
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click()
    await expect(page.getByText(/Not saved\. This device is out of space\./)).toBeVisible()
  })
})
