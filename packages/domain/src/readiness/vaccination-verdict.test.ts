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
    expect(uk([core("2024-02-21")]).verdict).toBe("ready")
    expect(uk([core("2024-02-20")])).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "vaccine-due-soon", until: "2027-02-20" }, {}],
    })
    expect(uk([core("2023-11-20")]).verdict).toBe("caution")
    expect(uk([core("2023-11-19")])).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "vaccine-expired", until: "2026-11-19" }, {}],
    })
  })

  it("believes the certificate where it names an expiry", () => {
    expect(uk([core("2023-01-10", { expires: day("2028-01-10") })]).verdict).toBe("ready")
    expect(uk([core("2025-10-01", { expires: day("2026-10-01") })]).verdict).toBe("blocked")
  })

  it("goes by the best of several doses in force", () => {
    const shortLived = core("2025-12-01", { expires: day("2026-12-01") })
    expect(uk([shortLived]).verdict).toBe("caution")
    expect(uk([core("2025-06-01"), shortLived]).verdict).toBe("ready")
  })

  it("asks for a booster a year after the first course", () => {
    const course = core("2025-11-01", { course: "first-adult", finalOfCourse: true })
    expect(uk([course])).toMatchObject({ verdict: "blocked", reasons: [{ code: "vaccine-expired" }, {}] })
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
  })

  it("waits 14 days after the final kitten dose, and not after a booster", () => {
    const final = (on: string) => core(on, { course: "kitten-dose", finalOfCourse: true })
    const born = day("2026-07-01")
    expect(uk([final("2026-11-07")], born)).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "immunity-building", from: "2026-11-21" }, {}],
    })
    expect(uk([final("2026-11-06")], born).verdict).toBe("ready")
    expect(uk([core("2026-11-10")]).verdict).toBe("ready")
  })

  it("cautions when the last kitten dose came before 16 weeks", () => {
    const early = core("2026-09-20", { course: "kitten-dose", finalOfCourse: true })
    expect(uk([early], day("2026-06-20"))).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "final-kitten-dose-early", ageWeeks: 13 }, {}, {}],
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
    expect(codes(us([core("2025-06-01")]))).toContain("vaccine-missing")
    expect(us([core("2025-06-01"), rabies("2026-06-01")])).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "rabies-expiry-unknown", on: "2026-06-01" }, {}],
    })
    expect(us([core("2025-06-01"), rabies("2026-06-01", "2027-06-01")]).verdict).toBe("ready")
    expect(us([core("2025-06-01"), rabies("2025-06-01", "2026-06-01")]).verdict).toBe("blocked")
  })

  it("matters in the UK and EU only for travel", () => {
    expect(uk([core("2025-06-01")]).verdict).toBe("ready")
    const abroad = vaccinationVerdict({
      ...{ today, region: "uk-eu", born: adult, travelsAbroad: true },
      records: [core("2025-06-01")],
    })
    expect(abroad).toMatchObject({ verdict: "blocked", reasons: [{ code: "vaccine-missing", vaccine: "rabies" }, {}] })
  })
})

describe("leukaemia (FeLV)", () => {
  const ready = [core("2026-08-01"), rabies("2026-08-01", "2027-08-01")]

  it("is core in the US under a year of age", () => {
    expect(us(ready, day("2026-01-10")).verdict).toBe("blocked")
    expect(us(ready, day("2025-11-20")).verdict).toBe("ready")
  })

  it("is advice for grown cats that go outdoors, renewed every year", () => {
    const outdoors = (records: readonly Vaccination[]) =>
      vaccinationVerdict({ today, region: "uk-eu", born: adult, records, meetsOutdoors: true })
    expect(outdoors([core("2025-06-01")])).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "vaccine-missing", vaccine: "felv" }, {}, {}],
    })
    const felv = dose({ vaccine: "felv", course: "booster", on: day("2026-02-01") })
    expect(outdoors([core("2025-06-01"), felv]).verdict).toBe("ready")
  })
})
