import { anyFact, anyJournal, anyPrograms, canonicalState, momentOn, on, shippedCurriculum } from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import { type Curriculum, curriculumOf } from "../program/curriculum.ts"
import { momentOf } from "../time/zoned-time.ts"
import type { JournalState } from "./cat-state.ts"
import type { Entry } from "./entry.ts"
import { append, type ReplayOptions, replay } from "./replay.ts"

const shipped = shippedCurriculum()
const DAYS = 30
const options: ReplayOptions = { curriculum: shipped, now: momentOn(DAYS) }

/** Journals over the shipped programs: by far the most steps, and the ones people will have. */
const anyShippedJournal = anyJournal(shipped, { days: DAYS })
const anyShippedFacts = anyJournal(shipped, { days: DAYS, changes: false })

const shuffled = <T>(values: readonly T[], keys: readonly number[]): readonly T[] =>
  values
    .map((value, i) => ({ value, key: keys[i % keys.length] ?? 0, i }))
    .sort((a, b) => a.key - b.key || a.i - b.i)
    .map(({ value }) => value)
const anyOrder = fc.array(fc.nat(), { minLength: 40, maxLength: 40 })

/** As an app adds what arrives: one by one where it can be added, all anew where not. */
const addedOneByOne = (prefix: readonly Entry[], rest: readonly Entry[], by: ReplayOptions): JournalState => {
  let state = replay(prefix, by)
  rest.forEach((entry, i) => {
    state = append(state, entry, by) ?? replay([...prefix, ...rest.slice(0, i + 1)], by)
  })
  return state
}

it("does not depend on the order in which entries arrive", () => {
  fc.assert(
    fc.property(anyShippedJournal, anyOrder, (journal, order) => {
      const once = canonicalState(replay(journal, options))
      expect(canonicalState(replay(shuffled(journal, order), options))).toBe(once)
      expect(canonicalState(replay(journal.toReversed(), options))).toBe(once)
    }),
  )
})

it("keeps cats, gear and people in one order, whoever was heard of first", () => {
  const keys = ({ cats, gear, people }: JournalState) => [[...cats.keys()], [...gear.keys()], [...people.keys()]]
  fc.assert(
    fc.property(anyShippedFacts, anyOrder, fc.nat(), (journal, order, at) => {
      const arrived = shuffled(journal, order)
      const split = at % (arrived.length + 1)
      const grown = addedOneByOne(arrived.slice(0, split), arrived.slice(split), options)
      expect(keys(grown)).toEqual(keys(replay(journal, options)))
      expect(keys(grown)[0]).toEqual(keys(grown)[0]?.toSorted())
    }),
  )
})

it("is changed by no duplicate, wherever it turns up", () => {
  fc.assert(
    fc.property(anyShippedJournal, anyOrder, fc.nat(), (journal, order, again) => {
      const copies = journal.filter((_, i) => (i + again) % 3 !== 0).map((entry) => structuredClone(entry))
      const doubled = shuffled([...journal, ...copies], order)
      expect(canonicalState(replay(doubled, options))).toBe(canonicalState(replay(journal, options)))
    }),
  )
})

it("comes to the same by a prefix and then the rest, in any order and with duplicates, as by all at once", () => {
  fc.assert(
    fc.property(anyShippedJournal, anyOrder, fc.nat(), fc.boolean(), (journal, order, at, inTime) => {
      const arrived = inTime
        ? journal.toSorted((a, b) => ms(a) - ms(b) || (a.id < b.id ? -1 : 1))
        : shuffled(journal, order)
      const split = at % (arrived.length + 1)
      const prefix = arrived.slice(0, split)
      const rest = [...arrived.slice(split), ...arrived.slice(0, at % 4)]
      expect(canonicalState(addedOneByOne(prefix, rest, options))).toBe(canonicalState(replay(journal, options)))
    }),
    { numRuns: 200 },
  )
})

const ms = (entry: Entry): number => momentOf(entry.at).epochMs

it("comes to the same on two devices that swap what they have, whoever sends first", () => {
  fc.assert(
    fc.property(anyShippedJournal, fc.nat(), (journal, salt) => {
      const phone = journal.filter((_, i) => (i * 7 + salt) % 3 !== 0)
      const tablet = journal.filter((_, i) => (i * 7 + salt) % 3 !== 1)
      const onPhone = addedOneByOne(phone, tablet, options)
      const onTablet = addedOneByOne(tablet, phone, options)
      expect(canonicalState(onPhone)).toBe(canonicalState(onTablet))
      expect(canonicalState(onPhone)).toBe(canonicalState(replay(journal, options)))
    }),
  )
})

it("obeys the same laws over programs nobody has written yet", () => {
  const anyCase = anyPrograms.chain((programs) => {
    const curriculum = curriculumOf(programs)
    return fc.record({ curriculum: fc.constant(curriculum), journal: anyJournal(curriculum, { days: DAYS }) })
  })
  fc.assert(
    fc.property(anyCase, anyOrder, fc.nat(), ({ curriculum, journal }, order, at) => {
      const by: ReplayOptions = { curriculum, now: momentOn(DAYS) }
      const arrived = shuffled(journal, order)
      const split = at % (arrived.length + 1)
      const once = canonicalState(replay(journal, by))
      expect(canonicalState(replay([...arrived, ...journal.slice(0, 5)], by))).toBe(once)
      expect(canonicalState(addedOneByOne(arrived.slice(0, split), arrived.slice(split), by))).toBe(once)
    }),
    { numRuns: 60 },
  )
})

it("leaves the state it started from untouched", () => {
  fc.assert(
    fc.property(anyShippedFacts, anyFact(shipped, DAYS), (journal, entry) => {
      const state = replay(journal, options)
      const before = canonicalState(state)
      append(state, entry, options)
      expect(canonicalState(state)).toBe(before)
    }),
  )
})

it("leaves the entries untouched", () => {
  fc.assert(
    fc.property(anyShippedJournal, (journal) => {
      const before = JSON.stringify(journal)
      replay(journal, options)
      expect(JSON.stringify(journal)).toBe(before)
    }),
  )
})

/** What training made of the cats that `known` knows: without what holds whatever the clock says. */
const trained = (state: JournalState, known: JournalState): JournalState => ({
  ...state,
  cats: new Map(
    [...state.cats]
      .filter(([id]) => known.cats.has(id))
      .map(([id, cat]) => {
        const { profile } = known.cats.get(id) ?? cat
        return [
          id,
          { ...cat, profile, described: true, lock: undefined, rest: undefined, loose: false, watched: [] },
        ] as const
      }),
  ),
})

it("never opens a lock or ends a rest because the clock was set back", () => {
  fc.assert(
    fc.property(anyShippedFacts, fc.integer({ min: 1, max: DAYS }), (journal, day) => {
      const whole = replay(journal, options)
      const back = replay(journal, { curriculum: shipped, now: momentOf(on(day, "12:00")) })
      for (const [id, { lock, loose, rest }] of whole.cats) {
        const then = back.cats.get(id)
        if (lock?.because === "sign") expect(then?.lock?.because).toBe("sign")
        if (loose) expect(then?.loose).toBe(true)
        if (rest !== undefined && rest.untilEpochMs > options.now.epochMs)
          expect(then?.rest?.untilEpochMs).toBeGreaterThan(momentOf(on(day, "12:00")).epochMs)
      }
    }),
  )
})

it("learns nothing of training from entries of the future, and marks every one of them", () => {
  fc.assert(
    fc.property(anyShippedFacts, fc.integer({ min: 2, max: DAYS }), (journal, day) => {
      const now = momentOf(on(day, "12:00"))
      const by: ReplayOptions = { curriculum: shipped, now }
      const known = journal.filter((entry) => ms(entry) <= now.epochMs + 86_400_000)
      const state = replay(journal, by)
      const marked = state.concerns.filter(({ code }) => code === "in-the-future").map(({ entry }) => entry)
      const ahead = journal.filter((entry) => ms(entry) > now.epochMs + 86_400_000)
      expect(marked.toSorted()).toEqual([...new Set(ahead.map(({ id }) => id))].toSorted())
      const concerns = state.concerns.filter(({ code }) => code !== "in-the-future")
      const without = replay(known, by)
      expect(canonicalState(trained({ ...state, concerns }, without))).toBe(canonicalState(trained(without, without)))
    }),
  )
})

it("learns nothing from a trial that did not count", () => {
  fc.assert(
    fc.property(anyShippedFacts, (journal) => {
      const told = journal.map((entry) =>
        entry.type === "session.recorded.v1"
          ? { ...entry, body: { ...entry.body, trials: entry.body.trials.filter(({ counts }) => counts) } }
          : entry,
      ) as Entry[]
      const learnt = (state: JournalState): unknown =>
        [...state.cats.values()].map(({ steps, learner, arousal, rest, endings, outdoors }) => [
          ...[[...steps], learner, arousal, rest, endings, outdoors],
        ])
      expect(learnt(replay(journal, options))).toEqual(learnt(replay(told, options)))
    }),
  )
})

it("gives the same state from a withdrawn entry as without it", () => {
  fc.assert(
    fc.property(anyShippedFacts, fc.nat(), (journal, at) => {
      const withdrawn = journal[at % Math.max(1, journal.length)]
      if (withdrawn === undefined) return
      const without = journal.filter(({ id }) => id !== withdrawn.id)
      const { type: _, ...envelope } = withdrawn
      const withdrawal = {
        ...envelope,
        id: "ffffffff-ffff-7fff-8fff-ffffffffffff",
        type: "entry.withdrawn.v1",
        body: { entry: withdrawn.id },
      } as Entry
      const state = replay([withdrawal, ...journal], options)
      const rest = replay(without, options)
      expect(canonicalState({ ...state, newest: undefined })).toBe(canonicalState({ ...rest, newest: undefined }))
    }),
  )
})

it("never makes a state with a number that is not finite", () => {
  const numbersIn = (value: unknown): readonly number[] => {
    if (typeof value === "number") return [value]
    if (value instanceof Map) return [...value.values()].flatMap(numbersIn)
    if (Array.isArray(value)) return value.flatMap(numbersIn)
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : []
  }
  fc.assert(
    fc.property(anyShippedJournal, (journal) => {
      for (const number of numbersIn(replay(journal, options))) expect(Number.isFinite(number)).toBe(true)
    }),
  )
})

/** Nothing that was removed from the programs may take a journal down with it. */
it("keeps and marks every session whose step no program has", () => {
  const none: Curriculum = curriculumOf([])
  fc.assert(
    fc.property(anyShippedFacts, (journal) => {
      const state = replay(journal, { curriculum: none, now: momentOn(DAYS) })
      const marked = new Set(state.concerns.filter(({ code }) => code === "unknown-step").map(({ entry }) => entry))
      const lost = journal.filter(({ type }) =>
        ["session.recorded.v1", "passive.noted.v1", "outing.recorded.v1"].includes(type),
      )
      expect([...marked].toSorted()).toEqual([...new Set(lost.map(({ id }) => id))].toSorted())
    }),
  )
})
