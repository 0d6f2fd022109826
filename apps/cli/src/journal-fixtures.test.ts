import { readFileSync } from "node:fs"
import { join } from "node:path"
import { readJournalFile } from "@catwalk/protocol"
import { describe, expect, it } from "vitest"
import { buildFixture, fixtureCases, fixtureFolder } from "./test/journal-fixtures.ts"

const fixture = (name: string): string => readFileSync(join(fixtureFolder, name), "utf8")

describe("the published cases", () => {
  it.each(fixtureCases())(
    "%s: journal and plan are what its table becomes today",
    async (name) => {
      for (const { name: file, text } of await buildFixture(name)) {
        expect(fixture(file), `${file} is out of date: node fixtures/journals/build.ts`).toBe(text)
      }
    },
    30_000,
  )

  it("Pratsch 2018 is told with the study's dose: 28 sessions in six weeks, eight minutes each on average", () => {
    const sessions = readJournalFile(fixture("pratsch-2018.jsonl")).entries.filter(
      ({ type }) => type === "session.recorded.v1",
    )
    const seconds = sessions.map(({ body }) => ("seconds" in body ? Number(body.seconds) : 0))
    const days = new Set(sessions.map(({ at }) => at.slice(0, 10)))
    expect(sessions).toHaveLength(28)
    expect(seconds.reduce((sum, one) => sum + one, 0) / 28).toBe(8 * 60)
    expect([...days].sort().at(0)).toBe("2026-02-02")
    expect([...days].sort().at(-1)! <= "2026-03-15").toBe(true)
  })

  it("Kogan 2017 is told with the study's dose: 15 sessions of five minutes in two weeks, and the target is mastered", () => {
    const sessions = readJournalFile(fixture("kogan-2017.jsonl")).entries.filter(
      ({ type }) => type === "session.recorded.v1",
    )
    expect(sessions).toHaveLength(15)
    for (const { body } of sessions) expect(body).toMatchObject({ seconds: 300 })
    expect(fixture("kogan-2017.plan.md")).toContain("(clicker/target-touch): mastered")
  })

  it("Luna's diary: after a flop the plan asks for less than she was given, whatever went well later", () => {
    expect(fixture("luna-diary.plan.md")).toContain("(stress 3 of 5)")
    expect(fixture("luna-diary.plan.md")).not.toContain("(harness-leash/wear): mastered")
  })
})
