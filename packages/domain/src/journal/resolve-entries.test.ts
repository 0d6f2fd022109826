import { aCorrection, aFact, aSession, aTrial, aWithdrawal, on } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { Entry, Fact } from "./entry.ts"
import { resolveEntries } from "./resolve-entries.ts"

const weighed = (kg: number, day: number, clock = "10:00") => aFact("cat.weighed.v1", { kg }, { at: on(day, clock) })
const kgsOf = (entries: readonly Entry[]): readonly number[] =>
  resolveEntries(entries).facts.map(({ fact }) => (fact as Extract<Fact, { type: "cat.weighed.v1" }>).body.kg)
const concernsOf = (entries: readonly Entry[]) => resolveEntries(entries).concerns.map(({ code }) => code)

const first = weighed(4, 1)
const second = weighed(5, 2)

it("puts facts in the order they happened, whenever they arrive", () => {
  expect(kgsOf([second, first])).toEqual([4, 5])
})

it("orders by the moment all the world shares, not by the clock on the wall", () => {
  const inApia = aFact("cat.weighed.v1", { kg: 3 }, { at: on(1, "23:00", "+13:00", "Pacific/Apia") })
  const inBerlinLater = aFact("cat.weighed.v1", { kg: 6 }, { at: on(1, "12:00") })
  expect(kgsOf([inBerlinLater, inApia])).toEqual([3, 6])
})

describe("withdrawals", () => {
  const gone = aWithdrawal(first, { at: on(3) })

  it("leave a withdrawn entry out", () => {
    expect(kgsOf([first, second, gone])).toEqual([5])
  })

  it("bring it back when they are withdrawn themselves", () => {
    expect(kgsOf([first, second, gone, aWithdrawal(gone, { at: on(4) })])).toEqual([4, 5])
  })

  it("and leave it out again when that is withdrawn too", () => {
    const back = aWithdrawal(gone, { at: on(4) })
    expect(kgsOf([aWithdrawal(back, { at: on(5) }), first, gone, back])).toEqual([])
  })

  it("count by what they name, though a device's clock says the second came before the first", () => {
    expect(kgsOf([first, gone, aWithdrawal(gone, { at: on(2) })])).toEqual([4])
  })

  it("count when only one of two was taken back", () => {
    const again = aWithdrawal(first, { at: on(3), n: 2 })
    expect(kgsOf([first, gone, again, aWithdrawal(gone, { at: on(4) })])).toEqual([])
  })

  it("of something that is not here are marked, and work once it arrives", () => {
    expect(concernsOf([second, gone])).toEqual(["corrects-nothing"])
    expect(kgsOf([second, gone])).toEqual([5])
    expect(concernsOf([second, gone, first])).toEqual([])
    expect(kgsOf([second, gone, first])).toEqual([5])
  })

  it("in a ring, as only a damaged file has them, end in an answer and not in a loop", () => {
    const one = aWithdrawal(first, { at: on(3), n: 1 })
    const other = aWithdrawal(one, { at: on(4), n: 2 })
    const ring: Entry[] = [{ ...one, body: { entry: other.id } } as Entry, other]
    const forwards = resolveEntries([first, ...ring])
    expect(resolveEntries([...ring, first])).toEqual(forwards)
    expect(forwards.facts).toHaveLength(1)
  })

  it("in a long chain still end", () => {
    const chain: Entry[] = [first]
    for (let n = 0; n < 300; n++) chain.push(aWithdrawal(chain.at(-1) as Entry, { at: on(3), n }))
    expect(kgsOf(chain)).toEqual([4])
    expect(kgsOf(chain.slice(0, -1))).toEqual([])
  })
})

describe("corrections", () => {
  it("put another body in an entry's place, and keep its name and its person", () => {
    const { facts } = resolveEntries([aCorrection(first, { kg: 4.4 }, { at: on(3) }), first])
    expect(facts.map(({ fact }) => [fact.id, fact.by, fact.body])).toEqual([[first.id, first.by, { kg: 4.4 }]])
  })

  it("move an entry in time when they name another moment", () => {
    const moved = aCorrection(first, { kg: 4 }, { at: on(3), moved: on(2, "12:00") })
    const { facts } = resolveEntries([first, second, moved])
    expect(facts.map(({ fact, moment }) => [fact.id, moment.date])).toEqual([
      [second.id, "2026-03-04"],
      [first.id, "2026-03-04"],
    ])
  })

  it("overrule each other: the last one stands, and without it the one before", () => {
    const one = aCorrection(first, { kg: 4.1 }, { at: on(3) })
    const two = aCorrection(first, { kg: 4.2 }, { at: on(4) })
    expect(kgsOf([two, first, one])).toEqual([4.2])
    expect(kgsOf([two, first, one, aWithdrawal(two, { at: on(5) })])).toEqual([4.1])
  })

  it("that turn an entry into something of another type are marked and not used", () => {
    const wrong = aCorrection(first, { program: "harness" } as never, { at: on(3), type: "program.enrolled.v1" })
    expect(kgsOf([first, wrong])).toEqual([4])
    expect(concernsOf([first, wrong])).toEqual(["correction-of-another-type"])
  })

  it("of another type do not hide a good one", () => {
    const good = aCorrection(first, { kg: 4.1 }, { at: on(3) })
    const wrong = aCorrection(first, { program: "harness" } as never, { at: on(4), type: "program.enrolled.v1" })
    expect(kgsOf([first, good, wrong])).toEqual([4.1])
  })

  it("do not bring back what was withdrawn", () => {
    const gone = aWithdrawal(first, { at: on(3) })
    expect(kgsOf([first, gone, aCorrection(first, { kg: 4.1 }, { at: on(4) })])).toEqual([])
  })
})

describe("duplicates", () => {
  it("count once, also when another device wrote the keys in another order", () => {
    const { id, type, body, ...rest } = first
    const reordered = { body, ...rest, type, id } as Entry
    const { facts, concerns } = resolveEntries([first, reordered, structuredClone(first)])
    expect(facts).toHaveLength(1)
    expect(concerns).toEqual([])
  })

  it("that say different things under one name are marked once, and every device chooses the same one", () => {
    const versions = [4, 5, 6].map((kg): Entry => ({ ...first, body: { kg } }) as Entry)
    const chosen = kgsOf(versions)
    expect(chosen).toHaveLength(1)
    expect(kgsOf(versions.toReversed())).toEqual(chosen)
    expect(kgsOf([...versions.slice(1), ...versions])).toEqual(chosen)
    expect(concernsOf([...versions, ...versions])).toEqual(["same-id-different-entry"])
  })
})

it("changes nothing in a journal that needs no changing", () => {
  const session = aSession("harness-leash/sniff", [aTrial(0)], { at: on(2) })
  const { facts, concerns, made } = resolveEntries([first, session])
  expect(facts.map(({ fact }) => fact)).toEqual([first, session])
  expect([concerns, made]).toEqual([[], []])
})
