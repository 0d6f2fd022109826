import { isOutdoors, placeOf, preflightItems, startNeeds } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { amountsOf, comesAfter, curriculum, graph, levelsOf, stepOf } from "./the-programs.ts"

const programOf = (id: string) => {
  const program = curriculum.programs.find((one) => one.id === id)
  if (program === undefined) throw new Error(`${id} is no program`)
  return program
}

/** Where each phrase stands in the text; -1 where it doesn't. */
const placesOf = (text: string, ...phrases: readonly RegExp[]): readonly number[] =>
  phrases.map((phrase) => text.search(phrase))

describe("L-01: what leash skills are good for", () => {
  it.each([
    ["outdoors", "outdoors/street-sit"],
    ["travel and the vet", "travel-vet/vet-room"],
    ["meeting another cat", "two-cats/same-room"],
  ])("builds %s on the held leash", (_what, id) => {
    expect(graph.ancestors(stepOf(id, "exposure").id)).toContain("harness-leash/hold-and-follow")
  })
})

describe("L-05: harness and leash lie about for several days", () => {
  const step = stepOf("harness-leash/near-food", "passive")

  it("comes first and asks nothing of the cat", () => {
    expect(programOf("harness-leash").steps[0]?.id).toBe(step.id)
    expect(step.requires).toEqual([])
  })

  it("takes several days, near food or bed, with one question a day", () => {
    expect(step.axis.days).toBeGreaterThanOrEqual(3)
    expect(step.setup.join(" ")).toMatch(/food bowl or the favourite sleeping place/)
    expect(step.glance).toMatch(/\?$/)
  })
})

describe("L-06: sniff, touch, take away, eat", () => {
  it("treats for sniffing before the harness touches the cat", () => {
    expect(comesAfter("harness-leash/touch-and-remove", "harness-leash/sniff")).toBe(true)
  })

  it("keeps that order in the instructions: the treat is eaten after the harness has gone", () => {
    const how = stepOf("harness-leash/touch-and-remove", "exposure").how.join(" ")
    const places = placesOf(
      how,
      /sniff/,
      /lay the harness on/,
      /Take the harness off/,
      /eats after the harness has gone/,
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

describe("L-07: from a drape to closed buckles", () => {
  it("drapes over the shoulders, then down the chest between the front legs", () => {
    const levels = levelsOf(stepOf("harness-leash/drape", "exposure"))
    expect(levels.slice(0, 3)).toEqual(["over-shoulders", "down-chest", "between-legs"])
  })

  it("closes buckles in small levels, after draping and after their sound is nothing new", () => {
    expect(comesAfter("harness-leash/buckle", "harness-leash/drape")).toBe(true)
    expect(comesAfter("harness-leash/buckle", "harness-leash/fastener-sounds")).toBe(true)
    expect(levelsOf(stepOf("harness-leash/buckle", "exposure")).at(-1)).toBe("fitted")
  })
})

describe("L-08: wearing it without a leash", () => {
  const step = stepOf("harness-leash/wear", "exposure")

  it("asks for two fingers' room before every session", () => {
    expect(step.confirm.join(" ")).toMatch(/two fingers/i)
  })

  it("begins with seconds, grows by at most half, and wants several days", () => {
    expect(amountsOf(step)).toMatchObject({ unit: "seconds", start: 10, growth: 1.5 })
    expect(step.mastery.days).toBeGreaterThanOrEqual(3)
  })

  it("ends when interest falls, and watches for it", () => {
    expect(step.stopRule).toMatch(/interest in treats falls/)
    expect(step.watchFor).toContain("lost-interest")
  })
})

describe("L-09: the leash trails in an open room", () => {
  const step = stepOf("harness-leash/leash-drag", "exposure")

  it("asks for a room with nothing to snag on", () => {
    expect(step.confirm.join(" ")).toMatch(/open.*nothing the leash can snag on/)
  })

  it("wants several days, with treats or play", () => {
    expect(step.mastery.days).toBeGreaterThanOrEqual(3)
    expect(step.how.join(" ")).toMatch(/treats.*or play/)
  })
})

describe("L-10: the leash held loosely", () => {
  const step = stepOf("harness-leash/hold-and-follow", "skill")

  it("lets the cat lead", () => {
    expect(step.cues).toEqual(expect.arrayContaining(["The leash hangs in a curve.", "The cat leads, you follow."]))
  })

  it("praises often and treats from time to time, once the cat knows it", () => {
    expect(step.reinforcement).toMatchObject({ type: "operant", thinTo: "vr3" })
    expect(step.how.join(" ")).toMatch(/Praise softly and often/)
  })
})

describe("L-11: guiding a little", () => {
  const guided = [
    ["harness-leash/follow-voice", "skill"],
    ["harness-leash/yield-to-pressure", "exposure"],
  ] as const

  it("teaches the voice before any pressure, and indoors", () => {
    expect(comesAfter("harness-leash/yield-to-pressure", "harness-leash/follow-voice")).toBe(true)
    for (const [id, kind] of guided) expect(placeOf(stepOf(id, kind).holds), id).toBe("home")
  })

  it.each(guided)("never jerks: %s", (id, kind) => {
    expect(stepOf(id, kind).cues.join(" ")).toMatch(/never jerk/i)
  })

  it("slackens after two steps, and nothing needs the step with pressure", () => {
    const step = stepOf("harness-leash/yield-to-pressure", "exposure")
    expect(step.how.join(" ")).toMatch(/two steps towards you, let the leash go slack/)
    expect(step.optional).toBe(true)
    expect(curriculum.dependents(step.id)).toEqual([])
  })
})

describe("L-12: sit, explore, follow, farther", () => {
  it.each([
    ["outdoors/yard-explore", "outdoors/yard-sit"],
    ["outdoors/yard-follow", "outdoors/yard-explore"],
    ["outdoors/street-explore", "outdoors/street-sit"],
    ["outdoors/street-follow", "outdoors/street-explore"],
    ["outdoors/farther", "outdoors/street-follow"],
  ])("opens %s after %s", (later, earlier) => {
    expect(comesAfter(later, earlier)).toBe(true)
  })

  it("asks for nothing but sitting at first", () => {
    expect(stepOf("outdoors/yard-sit", "exposure").cues).toContain("Sit. Nothing else.")
    expect(amountsOf(stepOf("outdoors/street-sit", "exposure"))).toMatchObject({ unit: "minutes", start: 1 })
  })
})

describe("L-14 to L-16: before every step in the open", () => {
  const leashed = programOf("outdoors").steps.filter(
    (step) => isOutdoors(placeOf(step.holds)) && step.holds.closure === undefined,
  )

  it("has people say yes to the quiet cat, the carrying out, and that it is never tied or left, each once", () => {
    expect(leashed.length).toBeGreaterThan(10)
    for (const step of leashed) {
      const { preflight, confirm } = startNeeds(step)
      expect(preflight && preflightItems(preflight).filter(({ needed }) => needed), step.id).toEqual(
        expect.arrayContaining(
          ["quiet-now", "away-from-door", "clip-and-backup", "carried-out", "never-tied"].map((id) =>
            expect.objectContaining({ id }),
          ),
        ),
      )
      expect(confirm.join(" "), step.id).not.toMatch(/quiet|from the door|carry the cat|wrist|tie/)
    }
  })
})

it("L-17: fear is watched for on every step in the open", () => {
  for (const step of programOf("outdoors").steps.filter((one) => isOutdoors(placeOf(one.holds)))) {
    expect(step.watchFor, step.id).toEqual(expect.arrayContaining(["low-crouch", "escape-attempt"]))
  }
})

it("L-18: enrichment indoors has puzzles, prey play, scent, climbing, a window and games, and needs no harness", () => {
  const program = programOf("enrichment")
  expect(program.steps.map(({ id }) => id)).toEqual(
    expect.arrayContaining(
      ["puzzle-feeder", "prey-play", "scent", "climbing", "window", "training-games"].map((id) => `enrichment/${id}`),
    ),
  )
  for (const step of program.steps) {
    expect(
      [...graph.ancestors(step.id)].filter((id) => id.startsWith("harness-leash/")),
      step.id,
    ).toEqual([])
  }
})
