import { describe, expect, it } from "vitest"
import { type LintCode, type LintFinding, lintCodes } from "./lint/finding.ts"
import { lintCurriculum } from "./lint-curriculum.ts"
import { type Program, ProgramSource, programOfSource } from "./program.ts"

type Fields = Readonly<Record<string, unknown>>

const soundStep: Fields = {
  id: "sit-together",
  kind: "exposure",
  title: "Sit together",
  why: "The cat finds that nothing happens.",
  axis: { type: "graded", raises: ["duration"], unit: "seconds", start: 5, goal: 60 },
  setup: ["Find a quiet corner."],
  how: ["Wait for the cat to come by itself."],
  calmLooksLike: ["The cat eats."],
  watchFor: ["ears-flat", "pant"],
  stopRule: "Stop when the cat leaves.",
  fallback: { easier: "Sit farther away." },
  easier: "Sit farther away.",
  reinforcement: { type: "counter-conditioning", treat: "A treat every time." },
  sources: ["our-default"],
}
const bodyGates = ["old-enough", "healthy"]
const graded = soundStep.axis as Fields
const wear: Fields = { ...soundStep, id: "wear", teaches: "harness-wear" }
const leash: Fields = {
  ...soundStep,
  id: "leash",
  kind: "skill",
  teaches: "leash-held",
  requires: ["wear"],
  holds: { contact: "leash-on" },
  easier: "Hold the leash a step farther off.",
  gates: ["harness-approved", ...bodyGates],
}
const outdoorGates = [
  "vaccinated",
  "microchipped",
  "parasite-protected",
  "old-enough",
  "healthy",
  "harness-approved",
  "carrier-if-along",
  "weather-fit",
  "preflight",
]
const walk: Fields = {
  ...soundStep,
  id: "walk",
  requires: ["leash"],
  gates: outdoorGates,
  holds: { place: "own-yard", contact: "leash-on" },
}

const programWith = (steps: readonly Fields[], rest: Fields = {}): Program =>
  programOfSource(
    ProgramSource.parse({
      id: "sample",
      version: 1,
      title: "Sample",
      summary: "A sample to lint.",
      goals: ["bonding"],
      sources: ["our-default"],
      phases: [{ id: "only", title: "The only phase", steps }],
      ...rest,
    }),
  )

const lint = (...steps: readonly Fields[]): readonly LintFinding[] => lintCurriculum([programWith(steps)])

/** For every rule: what it refuses, as a sentence, and a curriculum that breaks it. */
const examples: Readonly<Record<LintCode, readonly [sentence: string, programs: () => readonly Program[]]>> = {
  "duplicate-program": ["two programs of one name", () => [programWith([soundStep]), programWith([soundStep])]],
  "duplicate-step": ["two steps of one name", () => [programWith([soundStep, soundStep])]],
  "duplicate-level": ["two levels of one name", () => [programWith([{ ...soundStep, axis: levels("near", "near") }])]],
  "unknown-program": [
    "coming after a program that no file has",
    () => [programWith([soundStep], { after: ["nowhere"] })],
  ],
  "program-circle": [
    "two programs that come after each other",
    () => [
      programWith([soundStep], { after: ["other"] }),
      programWith([soundStep], { id: "other", after: ["sample"] }),
    ],
  ],
  "unknown-prerequisite": [
    "requiring a step that nobody wrote",
    () => [programWith([{ ...soundStep, requires: ["fly"] }])],
  ],
  cycle: [
    "two steps that require each other",
    () => [
      programWith([
        { ...soundStep, requires: ["wear"] },
        { ...wear, requires: ["sit-together"] },
      ]),
    ],
  ],
  unreachable: [
    "building on a step that cannot be reached",
    () => [
      programWith([
        { ...wear, requires: ["fly"] },
        { ...soundStep, requires: ["wear"] },
      ]),
    ],
  ],
  "needs-optional": [
    "requiring a step that may be left out",
    () => [
      programWith([
        { ...wear, optional: true },
        { ...soundStep, requires: ["wear"] },
      ]),
    ],
  ],
  "unknown-fallback": [
    "falling back to a step that nobody wrote",
    () => [programWith([{ ...soundStep, fallback: { step: "fly" } }])],
  ],
  "no-way-back": [
    "a way back that makes nothing easier",
    () => [programWith([{ ...soundStep, fallback: { easier: "Nothing." } }])],
  ],
  "fallback-not-earlier": [
    "falling back to a harder, later step",
    () => [
      programWith([
        { ...soundStep, fallback: { step: "wear" } },
        { ...wear, requires: ["sit-together"] },
      ]),
    ],
  ],
  "fallback-circle": [
    "two steps that fall back on each other",
    () => [
      programWith([
        { ...soundStep, fallback: { step: "wear" } },
        { ...wear, fallback: { step: "sit-together" } },
      ]),
    ],
  ],
  "no-stop-rule": ["a stop rule that says nothing", () => [programWith([{ ...soundStep, stopRule: "Not needed." }])]],
  "raises-not-one": [
    "asking for longer and louder at once",
    () => [programWith([{ ...soundStep, axis: { ...graded, raises: ["duration", "sound"] } }])],
  ],
  "raises-what-it-holds": [
    "raising the movement that is to stay still",
    () => [programWith([{ ...soundStep, holds: { movement: "sway" }, axis: { ...graded, raises: ["movement"] } }])],
  ],
  "held-two-raised": [
    "a new place and a closed lid in one step",
    () => [programWith([{ ...soundStep, holds: { closure: "open", place: "doorway" } }])],
  ],
  "held-leap": [
    "from the floor straight to driving",
    () => [
      programWith([
        wear,
        { ...soundStep, requires: ["wear"], holds: { movement: "driving" }, axis: { ...graded, start: 50 } },
      ]),
    ],
  ],
  "goal-not-above-start": [
    "a goal below the start",
    () => [programWith([{ ...soundStep, axis: { ...graded, start: 60, goal: 30 } }])],
  ],
  "growth-too-large": [
    "three times as much at once",
    () => {
      const program = programWith([soundStep])
      return [
        edited(program, (step) =>
          step.axis.type === "graded" && step.kind !== "passive"
            ? { ...step, axis: { ...step.axis, growth: 3 } }
            : step,
        ),
      ]
    },
  ],
  "passive-axis": [
    "a passive step that asks for trials",
    () => {
      const program = programWith([soundStep])
      return [edited(program, (step) => ({ ...step, kind: "passive" }) as unknown as Program["steps"][number])]
    },
  ],
  "too-few-days": [
    "calling fear gone after two days",
    () => [programWith([{ ...soundStep, mastery: { calmTrials: 4, days: 2 } }])],
  ],
  "outdoor-gates": [
    "a walk that does not ask for vaccination",
    () => [programWith([wear, leash, { ...walk, gates: outdoorGates.filter((gate) => gate !== "vaccinated") }])],
  ],
  "outdoor-foundation": [
    "a walk that can be reached without the held leash",
    () => [programWith([wear, leash, { ...walk, requires: [{ anyOf: ["leash", "wear"] }] }])],
  ],
  "carrier-unchecked": [
    "closing a backpack that nobody has checked",
    () => [programWith([{ ...soundStep, holds: { closure: "closed" } }])],
  ],
  "harness-unchecked": [
    "clipping a leash to a harness that nobody has checked",
    () => [programWith([wear, { ...leash, gates: [] }])],
  ],
  "body-gates": [
    "laying straps on a cat that may be ill",
    () => [programWith([{ ...soundStep, holds: { contact: "touching" }, gates: ["old-enough"] }])],
  ],
  "company-gates": [
    "bringing a cat that may have fleas to another's bowl",
    () => [programWith([{ ...soundStep, axis: { ...levels("far", "near"), raises: ["company"] }, gates: bodyGates }])],
  ],
  "doorway-gates": [
    "opening the door for a crying cat without a chip",
    () => [programWith([{ ...soundStep, holds: { place: "doorway" } }])],
  ],
  "stepping-out": [
    "a cat that first sets foot outdoors in the park",
    () => [
      programWith([
        wear,
        leash,
        { ...walk, id: "park", requires: ["leash"], holds: { place: "park", contact: "leash-on" } },
      ]),
    ],
  ],
  "skill-in-fear": [
    "taking a walk outdoors for a trick",
    () => [programWith([wear, leash, { ...walk, kind: "skill", easier: "Sit with the cat." }])],
  ],
  "no-easier-way": [
    "a step that has nothing below its first amount",
    () => [programWith([wear, { ...leash, easier: undefined, fallback: { step: "wear" } }])],
  ],
  "treats-uncounted": [
    "five minutes of food that nobody counts",
    () => [programWith([{ ...soundStep, axis: { ...graded, goal: 300 } }])],
  ],
  "pairing-thinned": [
    "a worrying thing that is only sometimes followed by food",
    () => [
      programWith([
        { ...soundStep, reinforcement: { type: "counter-conditioning", treat: "A treat every second time." } },
      ]),
    ],
  ],
  "exposure-without-food": [
    "an exposure whose treats are thinned",
    () => [
      programWith([
        { ...soundStep, reinforcement: { type: "operant", treat: "A treat.", marker: true, thinTo: "vr3" } },
      ]),
    ],
  ],
  "forcing-words": [
    "putting the cat in",
    () => [programWith([{ ...soundStep, how: ["Gently put the cat in the backpack."] }])],
  ],
  "no-stop-signs": [
    "watching for friendly signs only",
    () => [programWith([{ ...soundStep, watchFor: ["tail-up", "yawn"] }])],
  ],
  "panting-unwatched": [
    "a closed bag in which nobody looks for panting",
    () => [
      programWith([
        {
          ...soundStep,
          holds: { closure: "closed" },
          gates: ["carrier-approved", ...bodyGates],
          watchFor: ["ears-flat"],
        },
      ]),
    ],
  ],
}

const levels = (...ids: readonly string[]): Fields => ({
  type: "levels",
  raises: ["handling"],
  levels: ids.map((id) => ({ id, title: `Level ${id}` })),
})

/** For what the schema would already have refused: the linter also judges programs that come from elsewhere. */
const edited = (program: Program, change: (step: Program["steps"][number]) => Program["steps"][number]): Program => {
  const phases = program.phases.map((phase) => ({ ...phase, steps: phase.steps.map(change) }))
  return { ...program, phases, steps: phases.flatMap((phase) => phase.steps) }
}

describe("the welfare linter", () => {
  it("lets a sound program pass, indoors and out", () => {
    expect(lint(soundStep, wear, leash, walk)).toEqual([])
  })

  it.each(lintCodes.map((code) => [code, ...examples[code]] as const))("%s refuses %s", (code, _sentence, programs) => {
    const found = lintCurriculum(programs()).filter((finding) => finding.code === code)
    expect(found).not.toEqual([])
    for (const finding of found) {
      expect(finding.message).toMatch(/sample|other/)
      expect(finding.cure).not.toBe("")
      expect(finding.severity).toBe(code === "exposure-without-food" ? "warning" : "error")
    }
  })

  it("names program, step, the place in the file and the cure", () => {
    expect(lint(wear, { ...soundStep, watchFor: ["purr"] })).toEqual([
      {
        code: "no-stop-signs",
        severity: "error",
        program: "sample",
        step: "sample/sit-together",
        path: ["phases", 0, "steps", 1, "watchFor"],
        message: "sample/sit-together watches for no sign that stops a session.",
        cure: "Add at least one, such as ears-flat, escape-attempt, freeze or pant.",
      },
    ])
  })
})

describe("words of force", () => {
  const saying = (text: string): readonly LintFinding[] =>
    lint({ ...soundStep, how: [text] }).filter(({ code }) => code === "forcing-words")

  it.each([
    "Force the lid shut.",
    "Push the cat in with one hand.",
    "Put your kitten into the bag.",
    "Hold it down until the buckle clicks.",
    "Hold the cat down.",
    "Shove the cat forward.",
    "Drag the cat along if it stops.",
    "Jerk the leash once.",
    "Pull on the leash when it stalls.",
    "Wait until it gives up.",
    "If it does not come, drag the cat over.",
    "Make the cat walk.",
  ])("refuses: %s", (text) => {
    expect(saying(text)).toHaveLength(1)
  })

  it.each([
    "Never force anything.",
    "Never jerk the leash.",
    "Do not push, pull or drag the cat.",
    "Nobody puts the cat in.",
    "Wait for the cat to walk in, without pushing the cat inside.",
    "Put the treat in the backpack.",
    "Let the leash drag behind.",
    "Put the cat down on its feet.",
    "Lay the harness down.",
  ])("allows: %s", (text) => {
    expect(saying(text)).toEqual([])
  })
})

describe("one thing harder at a time", () => {
  const codes = (...steps: readonly Fields[]): readonly LintCode[] => lint(...steps).map(({ code }) => code)
  const carried: Fields = {
    ...soundStep,
    id: "carried",
    requires: ["sit-together"],
    gates: ["carrier-approved", ...bodyGates],
    holds: { closure: "open" },
    axis: { ...levels("sway", "steps"), raises: ["movement"] },
  }

  it("takes what a step before has trained for granted", () => {
    const riding = {
      ...soundStep,
      id: "riding",
      requires: ["carried"],
      holds: { closure: "open", movement: "walking" },
      gates: ["carrier-approved", ...bodyGates],
    }
    expect(codes(soundStep, carried, riding)).toEqual([])
  })

  it("looks at the nearest of several prerequisites", () => {
    const near = { ...soundStep, id: "near", holds: { contact: "near" } }
    const open = { ...soundStep, id: "open", holds: { closure: "open" }, gates: bodyGates }
    const both = { ...open, id: "both", requires: ["near", "open"], holds: { closure: "open", contact: "near" } }
    expect(codes(near, open, both)).toEqual([])
    expect(codes(soundStep, { ...both, requires: ["sit-together"] })).toEqual(["held-two-raised"])
  })

  it("lets a place be far harder when the step starts well below what came before", () => {
    const near = { ...walk, id: "near", requires: ["walk"], axis: { ...graded, raises: ["distance"], unit: "metres" } }
    const cafe = { ...walk, id: "cafe", requires: ["walk", "near"], holds: { place: "cafe", contact: "leash-on" } }
    expect(codes(wear, leash, walk, near, cafe)).toEqual([])
    expect(codes(wear, leash, walk, near, { ...cafe, axis: { ...graded, start: 50 } })).toEqual(["held-leap"])
  })
})

describe("gates that a step's own words call for", () => {
  const codes = (...steps: readonly Fields[]): readonly LintCode[] => lint(...steps).map(({ code }) => code)
  const ready = { ...soundStep, gates: bodyGates }

  it("a harness that is put on suits; one that a leash hangs from was checked (L-04)", () => {
    const draped = { ...ready, holds: { contact: "draped" } }
    const before = { ...ready, id: "before", axis: { ...levels("near", "on"), raises: ["contact"] } }
    const putOn = (gates: readonly string[]) =>
      codes(before, { ...draped, requires: ["before"], gates: [...bodyGates, ...gates] })
    expect(putOn([])).toEqual(["harness-unchecked"])
    expect(putOn(["harness-suits"])).toEqual([])
    expect(putOn(["harness-approved"])).toEqual([])
    expect(codes(wear, { ...leash, gates: [...bodyGates, "harness-suits"] })).toEqual(["harness-unchecked"])
  })

  it("a carrier that comes along was checked, on foot or inside (B-03)", () => {
    const without = outdoorGates.filter((gate) => gate !== "carrier-if-along")
    expect(codes(wear, leash, { ...walk, gates: without })).toEqual(["carrier-unchecked"])
    expect(codes(wear, leash, { ...walk, gates: [...without, "carrier-approved"] })).toEqual([])
    const riding = { ...walk, holds: { ...(walk.holds as Fields), closure: "closed" } }
    expect(codes(wear, leash, riding)).toContain("carrier-unchecked")
  })

  it("a cat in its carrier may go anywhere that a cat on foot must have walked up to (L-12)", () => {
    const park = { ...walk, id: "park", requires: ["walk"], holds: { place: "park", contact: "leash-on" } }
    const inBag = { ...park, holds: { ...park.holds, closure: "closed" }, gates: [...outdoorGates, "carrier-approved"] }
    expect(codes(wear, leash, walk, park)).toContain("stepping-out")
    expect(codes(wear, leash, walk, inBag)).not.toContain("stepping-out")
  })

  it("no skill is made of what may frighten, at home either", () => {
    for (const raised of ["contact", "closure", "movement", "handling", "company"]) {
      const gates = ["carrier-approved", "vaccinated", "parasite-protected", ...bodyGates]
      const axis = { ...levels("one", "two"), raises: [raised] }
      const free: Fields = { ...leash, holds: {}, gates: [...gates, "harness-approved"], axis }
      expect(codes(wear, free), raised).toContain("skill-in-fear")
      expect(codes(wear, { ...free, kind: "exposure" }), raised).not.toContain("skill-in-fear")
    }
  })

  it("treats within a long trial are counted, and a minute is not long", () => {
    const fed = { ...(soundStep.reinforcement as Fields), treatEverySeconds: 20 }
    expect(codes({ ...soundStep, axis: { ...graded, unit: "minutes", goal: 10 } })).toEqual(["treats-uncounted"])
    expect(codes({ ...soundStep, axis: { ...graded, unit: "minutes", goal: 10 }, reinforcement: fed })).toEqual([])
    expect(codes(soundStep)).toEqual([])
  })
})

describe("ways back", () => {
  const codes = (...steps: readonly Fields[]): readonly LintCode[] => lint(...steps).map(({ code }) => code)
  const a = { ...soundStep, id: "a" }
  const b = { ...soundStep, id: "b", requires: ["a"] }
  const c = { ...soundStep, id: "c", requires: ["a"] }
  const d = { ...soundStep, id: "d", requires: [{ anyOf: ["b", "c"] }] }

  it("lead to a step that every route has passed", () => {
    expect(codes(a, b, c, { ...d, fallback: { step: "a" } })).toEqual([])
  })

  it("do not lead to a step that only one of two routes has passed", () => {
    expect(codes(a, b, c, { ...d, fallback: { step: "b" } })).toEqual(["fallback-not-earlier"])
  })
})
