import { describe, expect, it, test } from "vitest"
import { LocalDate } from "../time/local-date.ts"
import type { MicrochipRecord } from "./health-record.ts"
import { validateMicrochip } from "./microchip.ts"
import { microchipVerdict } from "./microchip-verdict.ts"
import { wordReadinessReason } from "./readiness-reason.ts"

const today = LocalDate.parse("2026-11-20")
const chip = (number: string, checked?: string): MicrochipRecord => ({
  kind: "microchip",
  number,
  ...(checked === undefined ? {} : { registryCheckedOn: LocalDate.parse(checked) }),
})

describe("reading a microchip number", () => {
  it("names the country of a national code", () => {
    expect(validateMicrochip("276098106234567")).toEqual({
      ok: true,
      value: { digits: "276098106234567", issuer: { kind: "country", code: "276", country: "Germany" } },
    })
    expect(validateMicrochip("840003123456789")).toMatchObject({ value: { issuer: { country: "United States" } } })
  })

  it("knows makers' codes from 900 to 998", () => {
    expect(validateMicrochip("985112345678900")).toMatchObject({
      value: { issuer: { kind: "manufacturer", code: "985" } },
    })
    expect(validateMicrochip("998000000000001").ok).toBe(true)
  })

  it("accepts a code ISO has given to no country, without a name", () => {
    expect(validateMicrochip("777000000000001")).toMatchObject({
      ok: true,
      value: { issuer: { kind: "country", code: "777" } },
    })
  })

  test.each([
    "276 098 106 234 567",
    "276-098-106234567",
    "276.098.106.234.567",
    " 276098106234567\n",
    "２７６098106234567",
  ])("reads %j as people write it", (text) =>
    expect(validateMicrochip(text)).toMatchObject({ ok: true, value: { digits: "276098106234567" } }),
  )

  test.each([
    ["", { code: "microchip-empty" }],
    ["- -", { code: "microchip-empty" }],
    ["27609810623456O", { code: "microchip-strange-character", character: "O", position: 15 }],
    ["AVID*012*345*678", { code: "microchip-strange-character", character: "A", position: 1 }],
    ["27609810623456", { code: "microchip-wrong-length", digits: 14 }],
    ["2760981062345678", { code: "microchip-wrong-length", digits: 16 }],
    ["012345678", { code: "microchip-not-iso", digits: 9 }],
    ["0123456789", { code: "microchip-not-iso", digits: 10 }],
    ["999000000000001", { code: "microchip-test-number" }],
    ["000123456789012", { code: "microchip-no-issuer", issuer: "000" }],
  ])("refuses %j and says why", (text, error) => expect(validateMicrochip(text)).toEqual({ ok: false, error }))

  it("tells which letter is wrong and what it may be", () => {
    const read = validateMicrochip("27609810623456O")
    if (read.ok) throw new Error("read a letter as a digit")
    expect(wordReadinessReason(read.error)).toEqual({
      text: 'Character 15 of the microchip number is "O", but these numbers have digits only.',
      todo: "Perhaps it is a 0 or a 1. Type it again from the cat's papers.",
    })
  })
})

describe("L-02: microchipped before going out", () => {
  it("asks for a chip when none is written down", () => {
    expect(microchipVerdict([], today)).toMatchObject({ verdict: "blocked", reasons: [{ code: "microchip-missing" }] })
  })

  it("is ready with a good number and a registration checked within the year", () => {
    expect(microchipVerdict([chip("276098106234567", "2025-11-20")], today)).toMatchObject({
      verdict: "ready",
      reasons: [{ code: "microchip-readable" }, { code: "registry-checked", nextOn: "2026-11-20" }],
    })
  })

  it("asks to check the registration again after a year, and for the first time when nobody did", () => {
    expect(microchipVerdict([chip("276098106234567", "2025-11-19")], today)).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "registry-check-due" }, {}],
    })
    expect(microchipVerdict([chip("276098106234567")], today).verdict).toBe("caution")
    expect(microchipVerdict([chip("276098106234567", "2026-12-01")], today)).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "registry-check-ahead", on: "2026-12-01" }, {}],
    })
  })

  it("refuses a test number and a mistyped one", () => {
    expect(microchipVerdict([chip("999000000000001", "2026-11-01")], today).verdict).toBe("blocked")
    expect(microchipVerdict([chip("2760981062345", "2026-11-01")], today).verdict).toBe("blocked")
  })

  it("refuses a number that begins with no country's and no maker's code", () => {
    for (const number of ["111111111111111", "777000000000001", "899000000000001"])
      expect(microchipVerdict([chip(number, "2026-11-01")], today)).toMatchObject({
        verdict: "blocked",
        reasons: [{ code: "microchip-country-unassigned", issuer: number.slice(0, 3) }, {}],
      })
  })

  it("lets an older nine-digit chip count, with care", () => {
    expect(microchipVerdict([chip("012345678", "2026-11-01")], today)).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "microchip-not-iso" }, {}],
    })
  })

  it("counts the better of two chips", () => {
    expect(microchipVerdict([chip("012345678"), chip("276098106234567", "2026-11-01")], today).verdict).toBe("ready")
  })

  it("counts the newest of two that are as good: a chip was replaced", () => {
    const was = chip("276098106234567", "2024-01-01")
    expect(microchipVerdict([was, chip("840003123456789", "2026-11-01")], today).verdict).toBe("ready")
    expect(microchipVerdict([chip("840003123456789", "2026-11-01"), was], today)).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "registry-check-due" }, {}],
    })
  })

  it("knows a registration check by the number it was noted with, also when that number is written down again", () => {
    expect(microchipVerdict([chip("276098106234567", "2026-11-01"), chip("276 098 106 234 567")], today)).toMatchObject(
      {
        verdict: "ready",
        reasons: [{ code: "microchip-readable" }, { code: "registry-checked", on: "2026-11-01" }],
      },
    )
  })

  it("keeps counting a good older number, and says that the newest can't be right", () => {
    const verdict = microchipVerdict([chip("276098106234567", "2026-11-01"), chip("27609810")], today)
    expect(verdict.verdict).toBe("caution")
    expect(verdict.reasons[0]).toMatchObject({ code: "microchip-newest-wrong", newest: "27609810" })
    expect(verdict.reasons[1]).toMatchObject({ code: "microchip-wrong-length", digits: 8 })
    expect(verdict.reasons[0] && wordReadinessReason(verdict.reasons[0]).text).toContain(
      "276098106234567, still counts",
    )
  })

  it("says nothing of a wrong older number once the newest is good", () => {
    const { verdict, reasons } = microchipVerdict([chip("27609810"), chip("276098106234567", "2026-11-01")], today)
    expect(verdict).toBe("ready")
    expect(reasons.map(({ code }) => code)).toEqual(["microchip-readable", "registry-checked"])
  })
})
