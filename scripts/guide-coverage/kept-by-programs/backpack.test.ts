import { foundations, Goal, heldScales, isOutdoors, outdoorGates, placeOf } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { allSteps, amountsOf, comesAfter, curriculum, graph, levelsOf, stepOf } from "./the-programs.ts"

const trained = allSteps.filter((step) => step.kind !== "passive")
const outdoors = allSteps.filter((step) => isOutdoors(placeOf(step.holds)))

describe("B-01: what the outings are for", () => {
  it.each(Goal.options)("leads a person who wants %s to a program", (goal) => {
    expect(curriculum.programs.filter(({ goals }) => goals.includes(goal))).not.toEqual([])
  })
})

it("B-02: nothing counts as mastered before the cat was calm at the goal on several days", () => {
  for (const { id, kind, mastery } of trained) {
    expect(mastery.days, id).toBeGreaterThanOrEqual(kind === "exposure" ? 3 : 2)
    expect(mastery.calmTrials, id).toBeGreaterThanOrEqual(mastery.days)
  }
})

describe("B-04: the backpack moves in before anything is asked", () => {
  it("stands open for several days with nothing asked of the cat", () => {
    expect(stepOf("backpack/at-home-near", "passive").axis.days).toBeGreaterThanOrEqual(3)
    expect(stepOf("backpack/at-home-near", "passive").requires).toEqual([])
  })

  it("hides treats and toys inside, and watches what was found", () => {
    const { setup, glance } = stepOf("backpack/finds-inside", "passive")
    expect(setup.join(" ")).toMatch(/treats and one toy/)
    expect(glance).toMatch(/taken from the backpack/)
  })

  it("comes closer by contact of the cat's own choosing, one level at a time", () => {
    const step = stepOf("backpack/paws-and-nose", "exposure")
    expect(step.axis.raises).toEqual(["contact"])
    expect(levelsOf(step).length).toBeGreaterThanOrEqual(4)
  })
})

describe("B-05: the click", () => {
  it("is charged before it is used at the backpack", () => {
    for (const id of ["backpack/approach", "backpack/enter", "backpack/in-on-cue"]) {
      expect(comesAfter(id, "clicker/charging"), id).toBe(true)
    }
  })

  it("marks approaching and entering", () => {
    for (const id of ["clicker/charging", "backpack/approach", "backpack/enter"]) {
      expect(stepOf(id, "skill").reinforcement, id).toMatchObject({ type: "operant", marker: true })
    }
  })

  it("leads to staying inside, for a few seconds at first", () => {
    expect(comesAfter("backpack/stay-inside-open", "backpack/enter")).toBe(true)
    expect(amountsOf(stepOf("backpack/stay-inside-open", "exposure"))).toMatchObject({ unit: "seconds", start: 3 })
  })

  it("goes on paying every time while it is charged", () => {
    expect(stepOf("clicker/charging", "skill").reinforcement).toMatchObject({ thinTo: "continuous" })
  })
})

describe("B-07: harness and leash first", () => {
  it("lets no step of any program leave the house by a way around them", () => {
    expect(outdoors.length).toBeGreaterThan(20)
    for (const step of outdoors) {
      expect([...graph.certainFoundations(step)].sort(), step.id).toEqual([...foundations].sort())
    }
  })

  it("teaches both indoors", () => {
    for (const step of allSteps.filter(({ teaches }) => teaches !== undefined)) {
      expect(isOutdoors(placeOf(step.holds)), step.id).toBe(false)
    }
  })
})

describe("B-08: rides grow indoors first", () => {
  const way = ["stay-inside-open", "half-closed", "closed", "lifted", "shoulder-on", "on-the-back", "carried"]

  it("climbs from the open bag to a walk at home, one thing after the other", () => {
    for (const [i, step] of [...way, "ride-indoors"].entries()) {
      const before = way[i - 1]
      if (before !== undefined) expect(comesAfter(`backpack/${step}`, `backpack/${before}`), step).toBe(true)
    }
    for (const step of curriculum.programs.filter(({ id }) => id === "backpack").flatMap(({ steps }) => steps)) {
      expect(placeOf(step.holds), step.id).toBe("home")
    }
  })

  it("has a way back and a stop rule at every step", () => {
    for (const step of allSteps) {
      expect(step.stopRule.length, step.id).toBeGreaterThan(10)
      expect(Object.keys(step.fallback), step.id).toHaveLength(1)
    }
  })

  it("never puts a cat in", () => {
    const texts = allSteps.map((step) => [step.id, [...step.how, ...step.setup, ...step.cues].join(" ")] as const)
    for (const [id, text] of texts) expect(text, id).not.toMatch(/\b(put|push|place|stuff) the cat (in|into)\b/i)
  })
})

describe("B-09: short and near, then longer, then farther", () => {
  it("raises minutes and metres in steps of their own", () => {
    expect(amountsOf(stepOf("outdoors/longer", "exposure"))).toMatchObject({ raises: ["duration"], unit: "minutes" })
    const farther = amountsOf(stepOf("outdoors/farther", "exposure"))
    expect(farther).toMatchObject({ raises: ["distance-from-home"], unit: "metres", start: 10 })
  })

  it("goes farther only when longer is easy", () => {
    expect(comesAfter("outdoors/farther", "outdoors/longer")).toBe(true)
    expect(comesAfter("outdoors/ride-farther", "outdoors/ride-outside")).toBe(true)
  })

  it("never more than half as much again", () => {
    for (const step of outdoors) {
      if (step.kind !== "passive" && step.axis.type === "graded") {
        expect(step.axis.growth, step.id).toBeLessThanOrEqual(1.5)
      }
    }
  })
})

describe("B-11: new places one by one", () => {
  const places = ["friends-house", "park", "trail", "vet-outside", "cafe"]

  it.each(places)("begins small at a new place: %s", (place) => {
    const step = stepOf(`outdoors/${place}`, "exposure")
    expect(amountsOf(step).start).toBeLessThanOrEqual(3)
    expect(heldScales.place).toContain(placeOf(step.holds))
    expect(step.axis.raises).toEqual(["duration"])
  })

  it("visits none before the way from home is easy", () => {
    for (const place of places) {
      const needs = graph.ancestors(stepOf(`outdoors/${place}`, "exposure").id)
      expect(
        [...needs].some((id) => ["outdoors/farther", "outdoors/ride-farther"].includes(id)),
        place,
      ).toBe(true)
    }
  })
})

it("B-14: the back is a step of its own, raised more slowly, with a way back to the lifted bag", () => {
  const step = stepOf("backpack/on-the-back", "exposure")
  expect(amountsOf(step).growth).toBeLessThan(1.5)
  expect(amountsOf(step).start).toBeLessThanOrEqual(5)
  expect(step.fallback).toEqual({ step: "backpack/lifted" })
})

it("B-15: an open bag with the cat inside is only for a safe room and a watching person", () => {
  const said = stepOf("backpack/stay-inside-open", "exposure").confirm.join(" ")
  expect(said).toMatch(/safe, familiar room/)
  expect(said).toMatch(/watch the whole time/)
})

describe("B-16: being carried", () => {
  it("grows by movement, from standing still to walking", () => {
    expect(stepOf("backpack/carried", "exposure").axis.raises).toEqual(["movement"])
    expect(levelsOf(stepOf("backpack/carried", "exposure"))).toEqual([
      ...["still", "sway", "slow-steps", "across-room", "stairs", "walking"],
    ])
  })

  it("reminds of short, slow movements and a soft voice while it lasts", () => {
    expect(stepOf("backpack/carried", "exposure").cues.join(" ")).toMatch(/slow movements.*soft.*voice/i)
  })

  it("asks whether the backpack sits tight", () => {
    expect(stepOf("backpack/carried", "exposure").confirm.join(" ")).toMatch(/straps sit tight/)
  })
})

it("L-02: no step of any program leaves the house without the gates for it", () => {
  for (const step of outdoors) expect(step.gates, step.id).toEqual(expect.arrayContaining([...outdoorGates]))
})
