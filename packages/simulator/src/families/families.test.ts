import { describe, expect, it } from "vitest"
import { restingCalm } from "../cat/body.ts"
import type { Mind } from "../cat/mind.ts"
import { drawTraits, nonResponderShare, type Traits } from "../cat/traits.ts"
import { chanceFrom } from "../chance.ts"
import { courseFrom } from "../course/course.ts"
import { families } from "./index.ts"

const course = courseFrom("two places", [
  { id: "indoors", scale: { kind: "graded", start: 10, goal: 120 } },
  { id: "outdoors", scale: { kind: "graded", start: 10, goal: 120 }, place: "yard" },
])

const usual: Traits = {
  ...drawTraits(chanceFrom(5)),
  pace: 1,
  boldness: 0.3,
  slope: 0.1,
  gap: 0.07,
  consolidation: 0.75,
  relapse: 1,
  sensitivity: 1,
  sensitisesFirst: false,
  neverLearns: false,
}

/** Days of calm trials just below tolerance on the first step. */
const train = (mind: Mind, days: number): void => {
  for (let day = 0; day < days; day++) {
    for (let before = 0; before < 6; before++) {
      let u = 1
      while (u > 0.05 && mind.drive(0, u, 0) > -0.05) u -= 0.05
      mind.learn({ step: 0, u, place: 0, stress: 0, food: 0.7, before })
    }
    mind.night()
  }
}

describe.each(families)("$name cats", (family) => {
  const born = (traits: Traits = usual): Mind => family.mind(course, traits, chanceFrom(9))

  it("bear less the harder it gets", () => {
    const mind = born()
    const drives = [0, 0.25, 0.5, 0.75, 1].map((u) => mind.drive(0, u, 0))
    expect(drives).toEqual([...drives].sort((a, b) => a - b))
  })

  it("come to bear the goal by calm trials", () => {
    const mind = born()
    expect(restingCalm(mind, usual, 0, 1, 0)).toBeLessThan(0.5)
    train(mind, 60)
    expect(restingCalm(mind, usual, 0, 1, 0)).toBeGreaterThan(0.9)
  })

  it("carry some of it over to the next step", () => {
    const mind = born()
    const before = mind.drive(1, 1, 1)
    train(mind, 40)
    expect(mind.drive(1, 1, 1)).toBeLessThan(before)
  })

  it("keep a part of a day's gain overnight", () => {
    const mind = born()
    const fresh = mind.drive(0, 0.5, 0)
    for (let before = 0; before < 40; before++) mind.learn({ step: 0, u: 0.3, place: 0, stress: 0, food: 0.7, before })
    const evening = mind.drive(0, 0.5, 0)
    mind.night()
    const morning = mind.drive(0, 0.5, 0)
    expect(evening).toBeLessThan(fresh)
    expect(morning).toBeLessThan(fresh)
    // A plateau-and-jump cat may wake up braver than it fell asleep: its jumps come with sleep.
    if (family.name !== "plateau-jump") expect(morning).toBeGreaterThan(evening)
  })

  it("fear more again after a long break", () => {
    const fears = Array.from({ length: 12 }, (_, cat) => {
      const mind = family.mind(course, usual, chanceFrom(cat))
      train(mind, 40)
      const before = mind.drive(0, 1, 0)
      for (let night = 0; night < 60; night++) mind.night()
      return mind.drive(0, 1, 0) - before
    })
    expect(Math.min(...fears)).toBeGreaterThanOrEqual(0)
    if (family.name !== "latent-cause")
      expect(fears.reduce((sum, x) => sum + x, 0) / fears.length).toBeGreaterThan(0.01)
  })

  it("fear more in a place they do not know", () => {
    const mind = born()
    train(mind, 40)
    expect(mind.drive(0, 1, 1)).toBeGreaterThan(mind.drive(0, 1, 0))
  })

  it("fear more after a fright", () => {
    const fears = Array.from({ length: 12 }, (_, cat) => {
      const mind = family.mind(course, usual, chanceFrom(cat))
      train(mind, 30)
      const before = mind.drive(0, 1, 0)
      mind.scare(1.5)
      return mind.drive(0, 1, 0) - before
    })
    expect(fears.reduce((sum, x) => sum + x, 0)).toBeGreaterThan(0)
  })

  it("gain less from severe trials than from calm ones", () => {
    const gain = (stress: 0 | 3): number => {
      const mind = born()
      const before = mind.drive(0, 0.4, 0)
      for (let day = 0; day < 10; day++) {
        for (let nth = 0; nth < 4; nth++)
          mind.learn({ step: 0, u: 0.3, place: 0, stress, food: stress === 0 ? 0.7 : 0, before: nth })
        mind.night()
      }
      return before - mind.drive(0, 0.4, 0)
    }
    expect(gain(0)).toBeGreaterThan(gain(3))
  })

  it("keep next to nothing if they never learn", () => {
    const mind = born({ ...usual, neverLearns: true })
    train(mind, 60)
    expect(restingCalm(mind, usual, 0, 1, 0)).toBeLessThan(0.5)
  })
})

describe("a latent-cause cat", () => {
  const family = families.find(({ name }) => name === "latent-cause")!

  it("makes a new memory of a large surprise, whose fear comes back with time", () => {
    const mind = family.mind(course, usual, chanceFrom(9))
    train(mind, 40)
    const trained = mind.drive(0, 1, 0)
    mind.learn({ step: 0, u: 0.9, place: 0, stress: 3, food: 0, before: 0 })
    const scared = mind.drive(0, 1, 0)
    train(mind, 5)
    const recovered = mind.drive(0, 1, 0)
    for (let night = 0; night < 60; night++) mind.night()
    expect(scared).toBeGreaterThan(trained)
    expect(recovered).toBeLessThan(scared)
    expect(mind.drive(0, 1, 0)).toBeGreaterThan(recovered)
  })
})

describe("imaginary cats", () => {
  const traits = Array.from({ length: 5000 }, (_, cat) => drawTraits(chanceFrom(cat, 3)))

  it("contain about 4 % that never learn", () => {
    const share = traits.filter(({ neverLearns }) => neverLearns).length / traits.length
    expect(Math.abs(share - nonResponderShare)).toBeLessThan(0.01)
  })

  it("are quicker as kittens", () => {
    const pace = (age: string): number => {
      const list = traits.filter(({ description }) => description.age === age)
      return list.reduce((sum, cat) => sum + Math.log(cat.pace), 0) / list.length
    }
    expect(pace("kitten")).toBeGreaterThan(pace("adult"))
    expect(pace("adult")).toBeGreaterThan(pace("senior"))
  })

  it("are described by their owners with some truth in it", () => {
    const boldness = (word: string): number => {
      const list = traits.filter(({ description }) => description.temperament === word)
      return list.reduce((sum, cat) => sum + cat.boldness, 0) / list.length
    }
    expect(boldness("bold")).toBeGreaterThan(boldness("average"))
    expect(boldness("average")).toBeGreaterThan(boldness("shy"))
  })
})
