import { describe, expect, it } from "vitest"
import { bibliographyEntry, bibliographyKeys, citationOf, SourceId } from "./bibliography.ts"
import { guideIds, guides, isGuideId } from "./guides.ts"
import { nameSource } from "./name-source.ts"

const wanted = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, "0")}`)

describe("guides", () => {
  it("hold every point of both: B-01 to B-17 and L-01 to L-18", () => {
    expect(guideIds).toEqual([...wanted("B", 17), ...wanted("L", 18)])
  })
  it.each(guideIds)("%s is one sentence of our own", (id) => {
    expect(guides[id]).toMatch(/^[A-Z].{20,}\.$/)
  })
  it("know their own ids and no others", () => {
    expect(isGuideId("L-08")).toBe(true)
    expect(isGuideId("B-18")).toBe(false)
    expect(isGuideId("toString")).toBe(false)
  })
})

describe("bibliography", () => {
  it.each(bibliographyKeys)("%s says what it is, what it gives and how much of it was read", (key) => {
    const { citation, gives, kind, read, confidence } = bibliographyEntry(key)
    expect(citation.length).toBeGreaterThan(8)
    expect(gives).toMatch(/[.]$/)
    expect(kind === "our-default").toBe(read === "own")
    if (read === "own") expect(confidence).toBe("low")
  })
  it.each(bibliographyKeys)("%s carries the year of its key in its citation", (key) => {
    const year = /-(\d{4})(-|$)/.exec(key)?.[1]
    if (year !== undefined) expect(bibliographyEntry(key).citation).toContain(year)
  })
  it("is what a source may be", () => {
    expect(SourceId.safeParse("L-08").success).toBe(true)
    expect(SourceId.safeParse("pratsch-2018").success).toBe(true)
    expect(SourceId.safeParse("somebody-2031").success).toBe(false)
  })
  it("cites a guide's point by what it asks", () => {
    expect(citationOf("L-04")).toContain("leash ring on the back")
    expect(citationOf("kogan-2017")).toContain("Animals 7:73")
  })
})

describe("the short name of a source", () => {
  it("is a guide's id, the authors and the year, or plain words", () => {
    expect(nameSource("L-08")).toBe("L-08")
    expect(nameSource("kogan-2017")).toBe("Kogan 2017")
    expect(nameSource("kessler-turner-1997")).toBe("Kessler & Turner 1997")
    expect(nameSource("our-default")).toBe("our default")
  })
  it.each(SourceId.options)("%s is short, and no two sources share it", (id) => {
    expect(nameSource(id).length).toBeLessThanOrEqual(30)
    expect(SourceId.options.filter((other) => nameSource(other) === nameSource(id))).toEqual([id])
  })
})
