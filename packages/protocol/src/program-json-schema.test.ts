import { describe, expect, it } from "vitest"
import { programJsonSchema } from "./program-json-schema.ts"

const text = JSON.stringify(programJsonSchema())

describe("the JSON Schema of program files", () => {
  it("asks every step for a stop rule, a way back and what to watch for", () => {
    const requirements = [...text.matchAll(/"required":(\[[^\]]*\])/g)].map(
      ([, names]) => JSON.parse(names ?? "[]") as string[],
    )
    const ofSteps = requirements.filter((names) => names.includes("kind"))
    expect(ofSteps).toHaveLength(3)
    for (const names of ofSteps) expect(names).toEqual(expect.arrayContaining(["stopRule", "fallback", "watchFor"]))
  })

  it("allows no unknown names and lets defaults be left out", () => {
    expect(text).toContain('"additionalProperties":false')
    expect(text).not.toMatch(/"required":\[[^\]]*"requires"/)
  })

  it("explains each name to the person who writes the file", () => {
    expect(text).toContain("What ends the session, and how.")
  })
})
