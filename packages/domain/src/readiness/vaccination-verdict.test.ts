import { describe, expect, it } from "vitest"
import { LocalDate } from "../time/local-date.ts"
import type { Vaccination } from "./health-record.ts"
import { vaccinationVerdict } from "./vaccination-verdict.ts"

const day = (text: string) => LocalDate.parse(text)
const today = day("2026-11-20")
const adult = day("2022-05-01")
const dose = (given: Omit<Vaccination, "kind">): Vaccination => ({ kind: "vaccination", ...given })
const core = (on: string, more: Partial<Vaccination> = {}) =>
  dose({ vaccine: "core", course: "booster", on: day(on), ...more })
/** The first course of a grown cat, long ago. */
const course = core("2022-09-20", { course: "kitten-dose", finalOfCourse: true })
const rabies = (on: string, expires?: string) =>
  dose({
    vaccine: "rabies",
    course: "booster",
    on: day(on),
    ...(expires === undefined ? {} : { expires: day(expires) }),
  })

const uk = (records: readonly Vaccination[], born: LocalDate | undefined = adult) =>
  vaccinationVerdict({ today, region: "uk-eu", born, records })
const us = (records: readonly Vaccination[], born: LocalDate | undefined = adult) =>
  vaccinationVerdict({ today, region: "us", born, records })
const codes = (verdict: ReturnType<typeof uk>) => verdict.reasons.map(({ code }) => code)

describe("L-02: vaccinations up to date before going out", () => {
  it("asks for the core vaccination when none is written down", () => {
    expect(uk([])).toMatchObject({ verdict: "blocked", reasons: [{ code: "vaccine-missing", vaccine: "core" }, {}] })
  })

  it("holds a core booster valid for 36 months and turns amber at 33", () => {
    expect(uk([course, core("2024-02-21")]).verdict).toBe("ready")
    expect(uk([course, core("2024-02-20")])).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "vaccine-due-soon", until: "2027-02-20" }, {}],
    })
    expect(uk([course, core("2023-11-20")]).verdict).toBe("caution")
    expect(uk([course, core("2023-11-19")])).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "vaccine-expired", until: "2026-11-19" }, {}],
    })
  })

  it("believes the certificate where it names an expiry", () => {
    expect(uk([course, core("2023-01-10", { expires: day("2028-01-10") })]).verdict).toBe("ready")
    expect(uk([course, core("2025-10-01", { expires: day("2026-10-01") })]).verdict).toBe("blocked")
  })

  it("goes by the best of several doses in force", () => {
    const shortLived = core("2025-12-01", { expires: day("2026-12-01") })
    expect(uk([course, shortLived]).verdict).toBe("caution")
    expect(uk([course, core("2025-06-01"), shortLived]).verdict).toBe("ready")
  })

  it("asks for a booster a year after the first course", () => {
    const lastYear = core("2025-11-01", { course: "first-adult", finalOfCourse: true })
    expect(uk([lastYear])).toMatchObject({ verdict: "blocked", reasons: [{ code: "vaccine-expired" }, {}] })
  })

  it("wants the course finished, and says when the next dose usually falls", () => {
    const first = core("2026-11-01", { course: "kitten-dose", finalOfCourse: false })
    expect(uk([first], day("2026-08-20"))).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "vaccine-course-unfinished", nextFrom: "2026-11-22", nextBy: "2026-11-29" }, {}],
    })
  })

  it("asks when nobody noted whether a dose was the last of its course", () => {
    expect(codes(uk([core("2026-08-01", { course: "first-adult" })]))).toContain("vaccine-course-end-unknown")
    const { course: _unknown, ...unnamed } = core("2026-08-01")
    expect(uk([unnamed])).toMatchObject({ verdict: "blocked", reasons: [{ code: "vaccine-course-end-unknown" }, {}] })
    expect(uk([{ ...unnamed, finalOfCourse: true }]).verdict).toBe("ready")
  })

  it("waits 14 days after the final kitten dose, and not after a booster", () => {
    const final = (on: string) => core(on, { course: "kitten-dose", finalOfCourse: true })
    const born = day("2026-07-01")
    expect(uk([final("2026-11-07")], born)).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "immunity-building", from: "2026-11-21" }, {}],
    })
    expect(uk([final("2026-11-06")], born).verdict).toBe("ready")
    expect(uk([core("2026-11-10")]).verdict).toBe("blocked")
    expect(uk([final("2026-11-06"), core("2026-11-19")], born).verdict).toBe("ready")
  })

  it("does not take a last kitten dose before 16 weeks for the end of the course", () => {
    const early = (on: string) => uk([core(on, { course: "kitten-dose", finalOfCourse: true })], day("2026-06-20"))
    for (const [on, ageWeeks, nextFrom] of [
      ["2026-08-22", 9, "2026-10-10"],
      ["2026-10-09", 15, "2026-10-30"],
    ] as const)
      expect(early(on)).toMatchObject({
        verdict: "blocked",
        reasons: [{ code: "final-kitten-dose-early", ageWeeks, nextFrom }, {}],
      })
    expect(early("2026-10-10").verdict).toBe("ready")
  })

  it("counts a booster with no first course before it as a first dose: two weeks until it protects, for a year", () => {
    expect(uk([core("2026-11-07")])).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "immunity-building", from: "2026-11-21" }, { code: "booster-without-first-course" }, {}],
    })
    expect(uk([core("2026-11-06")])).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "booster-without-first-course" }, { code: "vaccine-valid", until: "2027-11-06" }, {}],
    })
    expect(uk([core("2025-11-10")]).verdict).toBe("blocked")
    expect(uk([core("2024-11-10"), core("2025-11-10")]).verdict).toBe("ready")
    expect(uk([core("2026-06-01", { finalOfCourse: false })]).verdict).toBe("blocked")
  })

  it("counts a kitten's so-called booster as a kitten dose", () => {
    for (const records of [[core("2026-08-22")], [core("2026-08-01", { course: "kitten-dose" }), core("2026-08-22")]])
      expect(uk(records, day("2026-06-20"))).toMatchObject({
        verdict: "blocked",
        reasons: [{ code: "final-kitten-dose-early", ageWeeks: 9 }, {}],
      })
  })

  it("does not count an injection from before the cat's birth, or one that ran out before it was given, and says so", () => {
    expect(codes(uk([core("2021-05-01")]))).toEqual([
      "vaccine-missing",
      "vaccination-before-birth",
      "rabies-only-for-travel",
    ])
    expect(codes(uk([core("2026-06-01", { expires: day("2025-06-01") })]))).toEqual([
      "vaccine-missing",
      "expiry-before-injection",
      "rabies-only-for-travel",
    ])
    expect(uk([core("2026-06-01", { expires: day("2025-06-01") }), core("2026-06-02")]).verdict).toBe("caution")
    expect(codes(uk([core("2022-06-05", { finalOfCourse: true })]))).toEqual([
      "vaccine-missing",
      "dose-too-early",
      "rabies-only-for-travel",
    ])
  })

  it("does not count an injection that is still to come", () => {
    expect(codes(uk([core("2026-12-01")]))).toEqual([
      "vaccine-missing",
      "vaccination-dated-ahead",
      "rabies-only-for-travel",
    ])
  })
})

describe("rabies", () => {
  it("is required in the US and read from the certificate, never inferred", () => {
    const given = [course, core("2025-06-01")]
    expect(codes(us(given))).toContain("vaccine-missing")
    expect(us([...given, rabies("2026-06-01")])).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "rabies-expiry-unknown", on: "2026-06-01" }, {}],
    })
    expect(us([...given, rabies("2026-06-01", "2027-06-01")]).verdict).toBe("ready")
    expect(us([...given, rabies("2025-06-01", "2026-06-01")]).verdict).toBe("blocked")
  })

  it("counts from twelve weeks of age, and protects two weeks after the first dose", () => {
    const born = day("2026-05-01")
    const kitten = [
      core("2026-10-01", { course: "kitten-dose", finalOfCourse: true }),
      ...["2026-08-01", "2026-09-01"].map((on) =>
        dose({ vaccine: "felv", course: "kitten-dose", on: day(on), finalOfCourse: true }),
      ),
    ]
    const early = us([...kitten, rabies("2026-07-23", "2027-07-23")], born)
    expect(early).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "vaccine-missing", vaccine: "rabies" }, {}, {}, {}],
    })
    expect(codes(early)).toContain("dose-too-early")
    expect(us([...kitten, rabies("2026-07-24", "2027-07-24")], born).verdict).toBe("ready")
    expect(us([...kitten, rabies("2026-11-07", "2027-11-07")], born).verdict).toBe("blocked")
  })

  it("matters in the UK and EU only for travel", () => {
    expect(uk([course, core("2025-06-01")]).verdict).toBe("ready")
    const abroad = vaccinationVerdict({
      ...{ today, region: "uk-eu", born: adult, travelsAbroad: true },
      records: [course, core("2025-06-01")],
    })
    expect(abroad).toMatchObject({ verdict: "blocked", reasons: [{ code: "vaccine-missing", vaccine: "rabies" }, {}] })
  })
})

describe("leukaemia (FeLV)", () => {
  const ready = [core("2026-08-01", { course: "first-adult", finalOfCourse: true }), rabies("2026-08-01", "2027-08-01")]

  it("is core in the US under a year of age", () => {
    expect(us(ready, day("2026-01-10")).verdict).toBe("blocked")
    expect(us(ready, day("2025-11-20")).verdict).toBe("ready")
  })

  it("is advice for grown cats that go outdoors, renewed every year", () => {
    const outdoors = (records: readonly Vaccination[]) =>
      vaccinationVerdict({ today, region: "uk-eu", born: adult, records, meetsOutdoors: true })
    expect(outdoors([course, core("2025-06-01")])).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "vaccine-missing", vaccine: "felv" }, {}, {}],
    })
    const felv = (on: string) => dose({ vaccine: "felv", course: "booster", on: day(on) })
    const [first, second] = [felv("2026-02-01"), felv("2026-02-25")]
    expect(outdoors([course, core("2025-06-01"), first, second]).reasons).toMatchObject([
      { code: "booster-without-first-course", vaccine: "felv" },
      {},
      {},
      {},
    ])
    const finished = { ...second, course: "first-adult", finalOfCourse: true } as const
    expect(outdoors([course, core("2025-06-01"), first, finished]).verdict).toBe("ready")
  })

  it("takes two doses, from eight weeks of age on", () => {
    const felv = (on: string) => dose({ vaccine: "felv", course: "booster", on: day(on) })
    const of = (...records: readonly Vaccination[]) => codes(us([...ready, ...records], day("2026-02-01")))
    expect(of(felv("2026-08-01"))).toContain("booster-without-first-course")
    expect(us([...ready, felv("2026-08-01")], day("2026-02-01")).verdict).toBe("blocked")
    expect(us([...ready, felv("2026-08-01"), felv("2026-08-22")], day("2026-02-01")).verdict).toBe("caution")
    expect(us([...ready, felv("2026-03-20"), felv("2026-04-20")], day("2026-02-01")).verdict).toBe("blocked")
  })
})
