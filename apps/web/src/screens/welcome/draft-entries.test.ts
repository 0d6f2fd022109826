import { CatId, GearId, type LocalDate, ProgramId } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { customsOf, type Draft, emptyDraft } from "./draft.ts"
import { draftEntries, NAMELESS } from "./draft-entries.ts"
import { problemsOf } from "./page-problems.ts"

const today = "2026-11-20" as LocalDate
const id = "0190a000-0000-7000-8000-000000000001"
const entriesOf = (draft: Partial<Draft>) =>
  draftEntries(
    { ...emptyDraft("GB"), ...draft },
    { catId: CatId.parse(id), today, programs: [ProgramId.parse("clicker")], newGearId: () => GearId.parse(id) },
  )

describe("what a welcome writes down", () => {
  it("claims nothing that was not said", () => {
    expect(entriesOf({}).map(({ type }) => type)).toEqual(["cat.profiled.v1", "program.enrolled.v1"])
    expect(entriesOf({})[0]?.body).toMatchObject({ name: NAMELESS })
    for (const unsaid of ["born", "neutered", "temperament", "frightenedBefore", "foodMotivation"]) {
      expect(entriesOf({})[0]?.body).not.toHaveProperty(unsaid)
      expect(entriesOf({ frightenedBefore: "unsure", neutered: "unsure" })[0]?.body).not.toHaveProperty(unsaid)
    }
  })

  it("writes a rough age as a birthday that is marked as a guess", () => {
    expect(entriesOf({ age: "1-2-years" })[0]?.body).toMatchObject({ born: "2024-11-20", bornIsEstimate: true })
    expect(entriesOf({ age: "known", born: "2023-05-01" })[0]?.body).toMatchObject({
      born: "2023-05-01",
      bornIsEstimate: false,
    })
  })

  it("writes weight, vaccination, chip and gear where they are known well enough", () => {
    const entries = entriesOf({
      kg: 4.2,
      vaccinatedOn: "2026-05-01",
      vaccineCourse: "booster",
      microchip: "985 100 012 345 678",
      gear: ["clicker", "harness", "backpack"],
      harnessForCats: "unsure",
      harnessRing: "back",
    })
    expect(entries.map(({ type }) => type)).toEqual([
      "cat.profiled.v1",
      "cat.weighed.v1",
      "cat.health-recorded.v1",
      "cat.health-recorded.v1",
      "gear.added.v1",
      "gear.added.v1",
      "gear.added.v1",
      "program.enrolled.v1",
    ])
    expect(entries[5]?.body).toMatchObject({ record: { kind: "harness", madeForCats: false, ringAt: "back" } })
  })

  it("leaves out days that have not come", () => {
    const entries = entriesOf({
      age: "known",
      born: "2027-01-01",
      vaccinatedOn: "2026-12-24",
      vaccineCourse: "booster",
    })
    expect(entries.map(({ type }) => type)).toEqual(["cat.profiled.v1", "program.enrolled.v1"])
    expect(entries[0]?.body).not.toHaveProperty("born")
  })

  it("writes a photo into the profile, and leaves out what is none", () => {
    const photo = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ=="
    expect(entriesOf({ photo })[0]?.body).toMatchObject({ photo })
    expect(entriesOf({ photo: "https://example.org/miso.jpg" })[0]?.body).not.toHaveProperty("photo")
  })

  it("leaves out a number no chip has, left behind on a skipped page", () => {
    const { length } = entriesOf({})
    expect(entriesOf({ microchip: "12345" })).toHaveLength(length)
    expect(entriesOf({ microchip: "276098106234567" })).toHaveLength(length + 1)
  })

  it("leaves out a weight no cat has, left behind on a skipped page", () => {
    expect(entriesOf({ kg: 4200 }).map(({ type }) => type)).not.toContain("cat.weighed.v1")
  })

  it("leaves out a harness of which too little is known to judge it", () => {
    expect(entriesOf({ gear: ["harness"] }).map(({ type }) => type)).not.toContain("gear.added.v1")
  })
})

describe("what a page asks to be put right", () => {
  const draft = emptyDraft("GB")
  it("names the field and the cure", () => {
    expect(problemsOf("name", draft, today)).toHaveProperty("name")
    expect(problemsOf("body", { ...draft, kg: 420 }, today)).toHaveProperty("kg")
    expect(problemsOf("body", { ...draft, age: "known" }, today).born).toContain("birthday")
    expect(problemsOf("body", { ...draft, age: "known", born: "2027-01-01" }, today).born).toContain("future")
    expect(Object.keys(problemsOf("gear", { ...draft, gear: ["harness"] }, today))).toEqual([
      "harnessForCats",
      "harnessRing",
    ])
    expect(problemsOf("health", { ...draft, microchip: "12345" }, today).microchip).toContain("leave it empty")
    expect(problemsOf("health", { ...draft, microchip: "276 098 106 234 567" }, today)).toEqual({})
    expect(problemsOf("health", { ...draft, vaccinatedOn: "2026-05-01" }, today)).toHaveProperty("vaccineCourse")
  })

  it("lets everything that can be left open stay open", () => {
    for (const page of ["body", "nature", "health", "goals", "gear"] as const) {
      expect(problemsOf(page, draft, today)).toEqual({})
    }
  })
})

describe("a guess from the device's region", () => {
  it.each([
    ["US", "us"],
    ["CA", "us"],
    ["GB", "uk-eu"],
    [undefined, "uk-eu"],
  ])("%s: %s", (region, customs) => {
    expect(customsOf(region)).toBe(customs)
  })
})
