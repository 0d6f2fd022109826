import { anyJournal, canonicalState, momentOn, shippedCurriculum } from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import type { Moment } from "../time/zoned-time.ts"
import type { Entry } from "./entry.ts"
import { replay } from "./replay.ts"
import { openSnapshot, type Snapshot, snapshotOf } from "./snapshot.ts"

const curriculum = shippedCurriculum()
const DAYS = 30
const anyDay = fc.integer({ min: 0, max: DAYS + 20 })
const anyShippedJournal = anyJournal(curriculum, { days: DAYS })
const basis = "these programs"

/** As it comes back from the disk. */
const taken = (journal: readonly Entry[], now: Moment): Snapshot | undefined =>
  structuredClone(snapshotOf(replay(journal, { curriculum, now }), journal, { basis, now }))

it("opens to what a replay of everything would say on that day, or not at all", () => {
  let opened = 0
  fc.assert(
    fc.property(anyShippedJournal, anyDay, anyDay, (journal, savedOn, openedOn) => {
      const snapshot = taken(journal, momentOn(savedOn))
      const now = momentOn(openedOn)
      const from = snapshot && openSnapshot(snapshot, { basis, entries: journal.length, now })
      if (from === undefined) return
      opened += 1
      expect(canonicalState(from)).toBe(canonicalState(replay(journal, { curriculum, now })))
    }),
  )
  expect(opened).toBeGreaterThan(10)
})

it("is thrown away when an entry has come since, or the programs or the code have changed", () => {
  fc.assert(
    fc.property(anyShippedJournal, (journal) => {
      const now = momentOn(DAYS + 20)
      const snapshot = taken(journal, now)
      if (snapshot === undefined) return
      expect(openSnapshot(snapshot, { basis, entries: journal.length, now })).toBeDefined()
      expect(openSnapshot(snapshot, { basis, entries: journal.length + 1, now })).toBeUndefined()
      expect(openSnapshot(snapshot, { basis: "others", entries: journal.length, now })).toBeUndefined()
    }),
    { numRuns: 20 },
  )
})
