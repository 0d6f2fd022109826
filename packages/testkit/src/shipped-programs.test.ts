import { curriculumGraphOf, leavesHome, outdoorGates, type Step, type StepId } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { shippedCurriculum } from "./shipped-programs.ts"

const curriculum = shippedCurriculum()
const steps = curriculum.programs.flatMap((program) => program.steps)
const stepOf = (id: string): Step => {
  const step = curriculum.step(id as StepId)
  if (step === undefined) throw new Error(`There is no step ${id}.`)
  return step
}

/** All that a cat can master when some steps are out of reach for it. */
const reachableWithout = (closed: (step: Step) => boolean): ReadonlySet<string> => {
  const reached = new Set<string>()
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const step of steps) {
      if (!closed(step) && step.requires.every(({ anyOf }) => anyOf.some((id) => reached.has(id)))) reached.add(step.id)
    }
  }
  return reached
}

describe("the programs that Catwalk ships", () => {
  it("begin on the first day with the gear near the food, the bag in the room, the clicker and a richer home", () => {
    const onDayOne = steps
      .filter(({ requires, gates }) => requires.length === 0 && gates.every((gate) => gate === "old-enough"))
      .map(({ id }) => id)
    expect(onDayOne).toEqual(
      expect.arrayContaining([
        "clicker/charging",
        "harness-leash/near-food",
        "backpack/at-home-near",
        "enrichment/scatter",
        "enrichment/prey-play",
      ]),
    )
  })

  it("wait for a quiet cat before the harness, and for the harness before the door, and carry nobody untaught (L-15)", () => {
    const step = stepOf("outdoors/look-out")
    const how = step.how.join(" ")
    const order = ["wait until the cat is quiet", "put harness and leash on", "open the door"].map((words) =>
      how.indexOf(words),
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(step.gates).toContain("preflight")
    const { certainAncestors } = curriculumGraphOf(curriculum.programs)
    const taught = certainAncestors(step).has("outdoors/carry-in-arms" as StepId)
    expect(taught || !/\bcarry\b|\bin your arms\b/i.test(how)).toBe(true)
  })

  it("keep a newcomer apart for two weeks, and let nothing pass between cats that a vet has not cleared", () => {
    const { certainAncestors } = curriculumGraphOf(curriculum.programs)
    const apart = stepOf("two-cats/own-room")
    expect(apart.axis.type === "passive" && apart.axis.days).toBeGreaterThanOrEqual(14)
    const sharing = steps.filter(({ id }) => id.startsWith("two-cats/") && id !== apart.id)
    expect(sharing.length).toBeGreaterThan(6)
    for (const step of sharing) {
      expect(certainAncestors(step), step.id).toContain(apart.id)
      expect(step.gates, step.id).toEqual(expect.arrayContaining(["vaccinated", "parasite-protected", "healthy"]))
      const asked = [...step.setup, ...step.confirm].join(" ")
      expect(asked, step.id).toMatch(/other cat (is|has been seen by a vet, is) vaccinated.*FIV and FeLV/)
    }
    for (const step of sharing.filter(({ holds }) => holds.contact === "leash-on"))
      expect(step.confirm.join(" "), step.id).toMatch(
        /On both cats, a cat harness with the ring on the back, two fingers/,
      )
  })

  it("lengthen an outing by three tenths at the most, up to half an hour (B-09)", () => {
    const outings = steps.filter(
      (step) => leavesHome(step) && step.axis.type === "graded" && step.axis.unit === "minutes",
    )
    expect(outings.length).toBeGreaterThan(12)
    for (const { id, axis, holds } of outings.filter(({ id }) => id.startsWith("outdoors/"))) {
      if (axis.type !== "graded") throw new Error(`${id} is not graded.`)
      expect(axis.growth, id).toBeLessThanOrEqual(1.3)
      expect(axis.goal, id).toBeLessThanOrEqual(30)
      expect(axis.start, id).toBeLessThanOrEqual(5)
      expect(holds.contact, id).toBe("leash-on")
    }
  })

  it("tell how to check the fit before a leash is clipped for the first time (L-04, L-08)", () => {
    expect(stepOf("harness-leash/wear").how.join(" ")).toMatch(/make the fit check.*No leash is clipped before that/)
    expect(stepOf("harness-leash/clip").gates).toContain("harness-approved")
  })

  it("keep every point of the guides that a step can keep", () => {
    const kept = new Set<string>(steps.flatMap(({ sources }) => sources))
    const backpack = [
      "B-01",
      "B-04",
      "B-05",
      "B-06",
      "B-07",
      "B-08",
      "B-09",
      "B-10",
      "B-11",
      "B-12",
      "B-14",
      "B-15",
      "B-16",
    ]
    const leash = [
      "L-01",
      "L-02",
      "L-03",
      "L-04",
      "L-05",
      "L-06",
      "L-07",
      "L-08",
      "L-09",
      "L-10",
      "L-11",
      "L-12",
      "L-13",
      "L-14",
      "L-15",
      "L-16",
      "L-17",
      "L-18",
    ]
    expect([...backpack, ...leash].filter((id) => !kept.has(id))).toEqual([])
  })

  it("ask everything before every step that leaves the house (L-02, L-14 to L-16)", () => {
    const outdoors = steps.filter(leavesHome)
    expect(outdoors.length).toBeGreaterThan(20)
    for (const step of outdoors) expect(step.gates, step.id).toEqual(expect.arrayContaining([...outdoorGates]))
  })

  it("let a cat without a backpack walk as far as the café (B-07, L-12)", () => {
    const reached = reachableWithout(({ id, holds }) => id.startsWith("backpack/") || holds.closure !== undefined)
    for (const id of ["outdoors/farther", "outdoors/park", "outdoors/trail", "outdoors/cafe", "outdoors/retreat"])
      expect(reached).toContain(id)
  })

  it("let a cat without a yard go everywhere else", () => {
    const reached = reachableWithout(({ id }) => id.startsWith("outdoors/yard-"))
    expect(steps.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([
      "outdoors/yard-sit",
      "outdoors/yard-explore",
      "outdoors/yard-follow",
    ])
  })

  it("let a cat that only rides see every new place from its bag, and step out at none (B-09, B-11)", () => {
    const onFoot = ["outdoors/street-", "outdoors/yard-", "outdoors/longer", "outdoors/farther", "outdoors/out-in-arms"]
    const reached = reachableWithout(({ id }) => onFoot.some((start) => id.startsWith(start)))
    const places = ["friends-house", "park", "trail", "vet", "cafe"]
    for (const place of places) expect(reached).toContain(`outdoors/ride-${place}`)
    expect(reached).toContain("travel-vet/vet-room")
    for (const id of ["friends-house", "park", "trail", "vet-outside", "cafe"])
      expect(reached).not.toContain(`outdoors/${id}`)
    for (const place of places) {
      const { holds, confirm } = stepOf(`outdoors/ride-${place}`)
      expect(holds).toMatchObject({ place, closure: "closed", contact: "leash-on" })
      expect(confirm.join(" ")).toMatch(/tether is clipped to the back of the harness/)
    }
  })

  it("let a cat step out far from home only when it has walked outdoors near it (L-12)", () => {
    const reached = reachableWithout(({ id }) => ["outdoors/yard-follow", "outdoors/street-follow"].includes(id))
    for (const id of ["friends-house", "park", "trail", "vet-outside", "cafe"])
      expect(reached).not.toContain(`outdoors/${id}`)
  })

  it("ask age and health before anything is laid on a cat, and before anybody plays vet or brings another cat near", () => {
    const programs = ["harness-leash/", "travel-vet/", "two-cats/"]
    const trained = steps.filter(({ id, kind }) => kind !== "passive" && programs.some((start) => id.startsWith(start)))
    expect(trained.length).toBeGreaterThan(25)
    for (const { id, gates } of trained) expect(gates, id).toEqual(expect.arrayContaining(["old-enough", "healthy"]))
  })

  it("know the harness before it first touches the cat, and have it checked once it was worn (L-04, L-08)", () => {
    for (const id of ["touch-and-remove", "drape", "buckle", "wear"])
      expect(stepOf(`harness-leash/${id}`).gates, id).toContain("harness-suits")
    const { certainAncestors } = curriculumGraphOf(curriculum.programs)
    for (const step of steps.filter(({ gates }) => gates.includes("harness-approved")))
      expect(certainAncestors(step), step.id).toContain("harness-leash/wear")
  })

  it("have a backpack that comes along on foot checked, like one that is ridden in (B-03)", () => {
    for (const step of steps.filter(leavesHome)) {
      const rides = step.holds.closure !== undefined
      expect(step.gates, step.id).toContain(rides ? "carrier-approved" : "carrier-if-along")
    }
  })

  it("make a skill of nothing that may frighten: not outdoors, with another cat, or of hands on the body", () => {
    for (const id of [
      "outdoors/yard-follow",
      "outdoors/street-follow",
      "outdoors/retreat",
      "enrichment/asked-before-touched",
    ])
      expect(stepOf(id).kind, id).toBe("exposure")
    for (const step of steps.filter(({ kind }) => kind === "skill")) expect(leavesHome(step), step.id).toBe(false)
  })

  it("count every treat of a long wear or ride (B-06)", () => {
    const everyOf = (id: string): number | undefined => {
      const { reinforcement } = stepOf(id)
      return reinforcement.type === "counter-conditioning" ? reinforcement.treatEverySeconds : undefined
    }
    for (const id of ["harness-leash/wear", "backpack/stay-inside-open", "backpack/ride-indoors", "two-cats/mesh-time"])
      expect(everyOf(id), id).toBeLessThanOrEqual(60)
    expect(everyOf("travel-vet/drive")).toBeLessThanOrEqual(300)
  })

  it("keep voluntary entry before everything that closes or lifts the backpack (B-08)", () => {
    const { certainAncestors } = curriculumGraphOf(curriculum.programs)
    const inside = steps.filter(({ holds }) => holds.closure !== undefined && holds.closure !== "none")
    expect(inside.length).toBeGreaterThan(10)
    for (const step of inside) expect(certainAncestors(step), step.id).toContain("backpack/enter")
  })

  it("give the back its own way back, and go to it from every kind of movement (B-14, B-16)", () => {
    expect(stepOf("backpack/on-the-back").fallback).toEqual({ step: "backpack/lifted" })
    expect(stepOf("backpack/carried").fallback).toEqual({ step: "backpack/on-the-back" })
    const { axis } = stepOf("backpack/carried")
    expect(axis.type === "levels" && axis.levels.map(({ id }) => id)).toEqual([
      "still",
      "sway",
      "slow-steps",
      "across-room",
      "stairs",
      "walking",
    ])
  })

  it("have the rule for an open backpack confirmed before each session (B-15)", () => {
    expect(stepOf("backpack/stay-inside-open").confirm.join(" ")).toMatch(
      /safe, familiar room.*stay beside the open bag and watch/,
    )
  })

  it("present, touch, remove, then treat, in this order (L-06)", () => {
    const how = stepOf("harness-leash/touch-and-remove").how.join(" ")
    const order = ["Present", "lay the harness on", "Take the harness off", "open the hand"].map((words) =>
      how.indexOf(words),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it("take several days over gear in the room, wearing and the trailing leash (L-05, L-08, L-09)", () => {
    const nearFood = stepOf("harness-leash/near-food")
    expect(nearFood.axis.type === "passive" && nearFood.axis.days).toBeGreaterThanOrEqual(3)
    for (const id of ["harness-leash/wear", "harness-leash/leash-drag"]) {
      const step = stepOf(id)
      expect(step.kind !== "passive" && step.mastery.days).toBeGreaterThanOrEqual(3)
    }
  })

  it("need nobody to learn giving way to the leash (L-11)", () => {
    expect(stepOf("harness-leash/yield-to-pressure").optional).toBe(true)
    expect(curriculum.dependents("harness-leash/yield-to-pressure" as StepId)).toEqual([])
  })

  it("train no kitten that is too young, and leave the home, rest and resources of every kitten alone", () => {
    for (const { id, kind, gates } of steps) if (kind !== "passive") expect(gates, id).toContain("old-enough")
    for (const id of ["enrichment/safe-places", "enrichment/resources-apart"]) expect(stepOf(id).gates).toEqual([])
  })

  it("offer indoor enrichment without any gate but age (L-17, L-18)", () => {
    const enrichment = steps.filter(({ id }) => id.startsWith("enrichment/"))
    expect([...new Set(enrichment.flatMap(({ gates }) => gates))]).toEqual(["old-enough"])
    const words = enrichment
      .map(({ title, id }) => `${id} ${title}`)
      .join(" ")
      .toLowerCase()
    for (const kind of ["puzzle", "prey", "scent", "climbing", "window", "training"]) expect(words).toContain(kind)
  })

  it("pair what may worry a cat with food every time, and thin only what is learned (B-06)", () => {
    for (const step of steps) {
      if (step.kind === "exposure") expect(step.reinforcement.type, step.id).toBe("counter-conditioning")
      if (step.kind === "skill") expect(step.reinforcement.type, step.id).toBe("operant")
    }
  })
})
