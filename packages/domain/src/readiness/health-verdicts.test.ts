import { describe, expect, it, test } from "vitest"
import { dayNumber, LocalDate } from "../time/local-date.ts"
import { ageVerdict } from "./age-verdict.ts"
import { type Condition, type ConditionRecord, conditions, HealthRecord, type VetClearance } from "./health-record.ts"
import { illnessVerdict } from "./illness-verdict.ts"
import { parasiteVerdict } from "./parasite-verdict.ts"

const day = (text: string) => LocalDate.parse(text)
const today = day("2026-11-20")

describe("protection against parasites", () => {
  const treated = (against: "fleas" | "ticks" | "worms" | "heartworm" | "broad", on: string, coversDays: number) =>
    ({ kind: "parasite-treatment", against, on: day(on), coversDays }) as const
  const uk = (...records: readonly HealthRecord[]) => parasiteVerdict({ today, region: "uk-eu", records })

  it("blocks the outdoors when nothing is in force", () => {
    expect(uk()).toMatchObject({ verdict: "blocked", reasons: [{ code: "no-parasite-cover" }] })
    expect(uk(treated("broad", "2026-10-01", 30)).verdict).toBe("blocked")
  })

  it("is content with a broad product, to the last day of its label", () => {
    expect(uk(treated("broad", "2026-11-10", 30))).toMatchObject({
      verdict: "ready",
      reasons: [{ code: "parasites-covered", against: ["fleas", "ticks", "worms"], until: "2026-12-09" }],
    })
    expect(uk(treated("broad", "2026-10-22", 30))).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "parasite-cover-ending", until: "2026-11-20" }],
    })
  })

  it("does not count a treatment that is still to come, and says so", () => {
    expect(uk(treated("broad", "2026-12-01", 30))).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "no-parasite-cover" }, { code: "parasite-treatment-ahead", on: "2026-12-01" }],
    })
    expect(uk(treated("broad", "2026-11-10", 30), treated("broad", "2026-12-09", 30)).verdict).toBe("caution")
  })

  it("names the gap in a partial cover, and asks for heartworm in the US", () => {
    const fleas = treated("fleas", "2026-11-10", 30)
    expect(uk(fleas)).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "parasite-uncovered", against: ["ticks", "worms"] }, { code: "parasites-covered" }],
    })
    expect(parasiteVerdict({ today, region: "us", records: [fleas] })).toMatchObject({
      reasons: [{ against: ["ticks", "worms", "heartworm"] }, {}],
    })
  })
})

describe("age", () => {
  const at = (born: string | undefined, where: "indoors" | "outdoors", records: readonly HealthRecord[] = []) =>
    ageVerdict({ today, where, records, born: born === undefined ? undefined : day(born) })

  test.each([
    ["2026-11-06", "indoors", "blocked", "too-young-for-training"],
    ["2026-09-26", "indoors", "blocked", "too-young-for-training"],
    ["2026-09-25", "indoors", "blocked", "kitten-vet-first"],
    ["2026-08-29", "indoors", "blocked", "kitten-vet-first"],
    ["2026-08-28", "indoors", "ready", "age-fits"],
    ["2026-08-20", "indoors", "ready", "age-fits"],
    ["2026-09-25", "outdoors", "blocked", "too-young-for-outdoors"],
    ["2026-07-25", "outdoors", "blocked", "too-young-for-outdoors"],
    ["2026-07-24", "outdoors", "ready", "age-fits"],
    ["2020-01-01", "outdoors", "ready", "age-fits"],
    ["2016-11-20", "outdoors", "ready", "age-fits"],
    ["2016-11-19", "outdoors", "caution", "senior-check-wanted"],
    [undefined, "outdoors", "caution", "birthday-unknown"],
    ["2027-01-01", "indoors", "blocked", "birthday-ahead"],
  ] as const)("born %s, %s: %s because of %s", (born, where, verdict, code) => {
    expect(at(born, where)).toMatchObject({ verdict, reasons: [{ code }] })
  })

  it("lets a kitten of eight to twelve weeks play in training once a vet has seen it, and none younger", () => {
    const seen: VetClearance = { kind: "vet-clearance", for: "general", on: day("2026-11-18") }
    expect(at("2026-09-25", "indoors", [seen])).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "kitten-play-only", ageWeeks: 8, until: "2026-12-18" }],
    })
    expect(at("2026-09-25", "indoors", [{ ...seen, for: "food-allergy" }]).verdict).toBe("blocked")
    expect(at("2026-09-25", "indoors", [{ ...seen, on: day("2026-11-21") }]).verdict).toBe("blocked")
    expect(at("2026-09-25", "outdoors", [seen]).verdict).toBe("blocked")
    expect(at("2026-09-26", "indoors", [seen]).verdict).toBe("blocked")
  })

  it("is glad of a senior whom the vet has seen within the year", () => {
    const seen = (on: string): VetClearance => ({ kind: "vet-clearance", for: "general", on: day(on) })
    expect(at("2012-03-01", "outdoors", [seen("2026-01-15")])).toMatchObject({
      verdict: "ready",
      reasons: [{ code: "senior-checked", ageYears: 14 }],
    })
    expect(at("2012-03-01", "outdoors", [seen("2025-01-15")]).verdict).toBe("caution")
    expect(at("2012-03-01", "outdoors", [{ ...seen("2026-01-15"), for: "food-allergy" }]).verdict).toBe("caution")
  })
})

describe("illness", () => {
  const since = (condition: Condition, from = "2026-06-01", until?: string): ConditionRecord => ({
    ...{ kind: "condition", condition, from: day(from) },
    ...(until === undefined ? {} : { until: day(until) }),
  })
  const cleared = (purpose: VetClearance["for"], on: string): VetClearance => ({
    ...{ kind: "vet-clearance", for: purpose, on: day(on) },
  })
  const judge = (...records: readonly HealthRecord[]) => illnessVerdict({ today, where: "outdoors", records })

  it("has nothing against a cat without illness", () => {
    expect(judge()).toMatchObject({ verdict: "ready", reasons: [{ code: "no-known-illness" }] })
  })

  test.each(conditions)("never calls a cat with an open condition ready: %s", (condition) => {
    expect(judge(since(condition)).verdict).not.toBe("ready")
  })

  it("waits for the vet with a heart disease, and then goes on with care", () => {
    expect(judge(since("heart")).verdict).toBe("blocked")
    expect(judge(since("heart"), cleared("general", "2026-05-30")).verdict).toBe("blocked")
    expect(judge(since("heart"), cleared("renal", "2026-07-01")).verdict).toBe("blocked")
    expect(judge(since("heart"), cleared("heart", "2026-12-01"))).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "vet-first" }, { code: "clearance-dated-ahead", on: "2026-12-01" }],
    })
    expect(judge(since("heart"), cleared("heart", "2026-07-01"))).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "condition-care", clearedOn: "2026-07-01" }],
    })
  })

  it("lets pregnancy and cat flu pass before anything else, whatever a vet allows", () => {
    expect(judge(since("pregnant"), cleared("general", "2026-07-01")).verdict).toBe("blocked")
    expect(judge(since("upper-respiratory-infection"), cleared("general", "2026-07-01")).verdict).toBe("blocked")
  })

  it("ends a condition by its own record, the last day included", () => {
    expect(judge(since("pregnant"), since("pregnant", "2026-06-01", "2026-11-20")).verdict).toBe("blocked")
    expect(judge(since("pregnant"), since("pregnant", "2026-06-01", "2026-11-19")).verdict).toBe("ready")
    expect(judge(since("pregnant", "2026-06-01", "2026-11-19"), since("pregnant")).verdict).toBe("ready")
    expect(judge(since("heart", "2024-01-01"), since("heart", "2026-06-01", "2026-07-01")).verdict).toBe("blocked")
  })

  it("gives an operation 14 days, and asks for the wound to be checked after", () => {
    expect(judge(since("recent-surgery", "2026-11-07"))).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "healing-after-surgery", until: "2026-11-21" }],
    })
    expect(judge(since("recent-surgery", "2026-11-06")).verdict).toBe("caution")
  })

  it("B-10: locks after panting until a vet has listened", () => {
    const panted = (...records: readonly HealthRecord[]) =>
      illnessVerdict({
        ...{ today, where: "indoors", records },
        lock: { because: "sign", sign: "pant", day: dayNumber(day("2026-11-12")) },
      })
    expect(panted()).toMatchObject({ verdict: "blocked", reasons: [{ code: "panting-lock", on: "2026-11-12" }] })
    expect(panted(cleared("panting", "2026-11-11")).verdict).toBe("blocked")
    expect(panted(cleared("food-allergy", "2026-11-14")).verdict).toBe("blocked")
  })

  it("shows a lock that holds, even beside an all-clear of the same day: the panting came after it", () => {
    const lock = { because: "sign", sign: "pant", day: dayNumber(today) } as const
    for (const purpose of ["general", "panting"] as const) {
      const records = [cleared(purpose, today)]
      expect(illnessVerdict({ today, where: "indoors", records, lock })).toMatchObject({
        verdict: "blocked",
        reasons: [{ code: "panting-lock", on: today }],
      })
    }
  })

  it("rests a cat that is unwell, and names any other medical sign", () => {
    const at = dayNumber(day("2026-11-12"))
    const locked = (lock: Parameters<typeof illnessVerdict>[0]["lock"]) =>
      illnessVerdict({ today, where: "indoors", records: [], lock })
    expect(locked({ because: "illness", day: at })).toMatchObject({ verdict: "blocked", reasons: [{ code: "unwell" }] })
    expect(locked({ because: "sign", sign: "seizure", day: at })).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "sign-lock", sign: "seizure" }],
    })
  })

  it("keeps a cat with FIV or leukaemia virus from meeting others, not from walking", () => {
    expect(judge(since("fiv-felv")).verdict).toBe("caution")
    expect(illnessVerdict({ today, where: "indoors", records: [since("fiv-felv")], meetsCats: true }).verdict).toBe(
      "blocked",
    )
  })

  it("keeps a queen in season indoors", () => {
    expect(judge(since("in-season")).verdict).toBe("blocked")
    expect(illnessVerdict({ today, where: "indoors", records: [since("in-season")] }).verdict).toBe("caution")
  })

  it("warns that cats that aren't neutered roam", () => {
    expect(illnessVerdict({ today, where: "outdoors", records: [], neutered: false }).verdict).toBe("caution")
    expect(illnessVerdict({ today, where: "indoors", records: [], neutered: false }).verdict).toBe("ready")
  })
})

describe("health records", () => {
  it("refuse what is unknown or impossible", () => {
    const vaccination = { kind: "vaccination", vaccine: "core", on: "2026-01-01", course: "booster" }
    expect(HealthRecord.safeParse(vaccination).success).toBe(true)
    expect(HealthRecord.safeParse({ ...vaccination, on: "2026-02-30" }).success).toBe(false)
    expect(HealthRecord.safeParse({ ...vaccination, batch: "A1" }).success).toBe(false)
    expect(
      HealthRecord.safeParse({ kind: "parasite-treatment", against: "fleas", on: "2026-01-01", coversDays: 0 }).success,
    ).toBe(false)
  })
})
