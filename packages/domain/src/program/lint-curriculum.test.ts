import { describe, expect, it } from "vitest"
import { type LintCode, type LintFinding, lintCodes } from "./lint/finding.ts"
import { lintCurriculum } from "./lint-curriculum.ts"
import { type Program, ProgramSource, programOfSource } from "./program.ts"

type Fields = Readonly<Record<string, unknown>>

const soundStep: Fields = {
  id: "sit-together",
  kind: "exposure",
  gates: ["old-enough"],
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
  "age-unasked": ["training a kitten of two weeks", () => [programWith([{ ...soundStep, gates: [] }])]],
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
    "an exposure with nothing good in it",
    () => [programWith([{ ...soundStep, reinforcement: { type: "none" } }])],
  ],
  "unit-of-another-dimension": [
    "a duration in metres",
    () => [programWith([{ ...soundStep, axis: { ...graded, unit: "metres" } }])],
  ],
  "held-rise-starts-high": [
    "a heavier contact that goes on where the lighter one ended",
    () => {
      const near: Fields = { ...soundStep, id: "near", holds: { contact: "near" } }
      const axis = { ...graded, start: 60, goal: 600 }
      return [programWith([soundStep, { ...near, requires: ["sit-together"], axis }])]
    },
  ],
  "starts-too-high": [
    "an hour with something that was never met before",
    () => [programWith([{ ...soundStep, axis: { ...graded, unit: "minutes", start: 6, goal: 10 } }])],
  ],
  "goal-too-large": [
    "five hours in a closed bag",
    () => [programWith([{ ...soundStep, axis: { ...graded, unit: "minutes", start: 1, goal: 300 } }])],
  ],
  "mastery-too-long": [
    "a hundred days at one goal",
    () => [programWith([{ ...soundStep, mastery: { calmTrials: 20, days: 100 } }])],
  ],
  "place-unsaid": [
    "a walk in the park that says it is at home",
    () => [programWith([{ ...soundStep, title: "Walk in the park" }])],
  ],
  "pressure-unguarded": [
    "a steady pull for every cat",
    () => [
      programWith([wear, { ...leash, kind: "exposure", axis: { ...levels("light", "firm"), raises: ["pressure"] } }]),
    ],
  ],
  "endangering-words": [
    "tying the cat to a tree",
    () => [programWith([{ ...soundStep, how: ["Tie the leash to a tree."] }])],
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
    "Pick the cat up and put it in the backpack.",
    "Close the zip before it can get out.",
    "Ignore hissing and struggling.",
    "Wrap the cat in a towel.",
    "Push the cat gently inside.",
    "Zip the cat in.",
    "Pick it up and put it inside.",
    "Hold the cat by the scruff.",
    "Keep the bag closed even if it cries.",
    "Keep the lid shut until the cat is quiet.",
    "Hold the cat still.",
    "Lay the cat on the table and hold it still until it calms down.",
    "Hard pull until it walks",
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
    "Bring the target out slowly and hold it still.",
    "Pick the cat up, walk three steps and put it down on its feet.",
    "Never ignore hissing.",
    "Close the zip for a second, and open it before the cat stops eating.",
  ])("allows: %s", (text) => {
    expect(saying(text)).toEqual([])
  })
})

describe("words of danger", () => {
  const saying = (text: string): readonly LintFinding[] =>
    lint({ ...soundStep, how: [text] }).filter(({ code }) => code === "endangering-words")

  it.each([
    "Tie the leash to a tree and go on reading.",
    "Clip the leash to the garden bench.",
    "Leave the cat for a minute.",
    "Leave it on its own and listen from next door.",
    "Do not feed the cat for a day so that it is hungry.",
    "Skip its breakfast.",
    "Keep the cat hungry.",
    "Give no food on the day before.",
    "Leave the room while the cat wears the harness.",
    "Use a squirt bottle.",
    "Spray water when the cat meows.",
    "Clap at the cat when it scratches.",
    "Tap the cat on the nose.",
  ])("refuses: %s", (text) => {
    expect(saying(text)).toHaveLength(1)
  })

  it.each([
    "Never tie the leash to anything.",
    "Tie the flaps and straps back.",
    "Clip the tether to the ring on the back.",
    "I will not leave the cat for a moment.",
    "Leave the cat in peace.",
    "Never skip a meal to make a cat hungry.",
    "Do not feed from the hand that holds the leash.",
    "Move the gear away if the cat hisses at it.",
    "Stop when the cat misses a meal.",
  ])("allows: %s", (text) => {
    expect(saying(text)).toEqual([])
  })
})

describe("where a step happens", () => {
  const codes = (more: Fields): readonly LintCode[] => lint({ ...soundStep, ...more }).map(({ code }) => code)

  it.each([
    "Walk in the park",
    "On the busy street outside",
    "In the park with dogs",
    "Carry the cat to the quiet garden.",
    "Sit outside and read.",
    "Go outdoors together.",
    "Drive once round the block.",
    "Buckled for half an hour in the car",
    "Walk through the front door.",
    "Wait in the vet's lobby.",
    "Go for a short walk.",
    "Visit your vet.",
    "Stand on the balcony.",
    "Open the front door and watch the cat go.",
  ])("asks for a place: %s", (text) => {
    expect(codes({ title: text })).toEqual(["place-unsaid"])
    expect(codes({ how: [text] })).toEqual(["place-unsaid"])
    const levelled = [
      { id: "one", title: "In the room" },
      { id: "two", title: text },
    ]
    expect(codes({ axis: { type: "levels", raises: ["response"], levels: levelled } })).toEqual(["place-unsaid"])
  })

  it.each([
    "Sniffs the outside",
    "Toss another treat outside, so that the cat comes out again.",
    "Zips and clips from outside",
    "A clean leaf or a pebble from outside",
    "Let the leash trail behind",
    "A trail of crumbs to a find",
    "Open the curtain when the street is quiet.",
    "A guest plays vet",
    "Ring your vet when the cat limps, as the vet said.",
    "Stay a step outside the pen.",
    "Never practise in the street.",
  ])("is content at home: %s", (text) => {
    expect(codes({ title: text })).toEqual([])
  })

  it("is not home for a cat that is driven, whatever the step leaves out (L-02, B-10)", () => {
    const closed = { ...soundStep, id: "closed", holds: { closure: "open" }, gates: bodyGates }
    const driven = {
      ...closed,
      holds: { closure: "closed", movement: "driving" },
      gates: ["carrier-approved", ...bodyGates],
    }
    const found = lint(closed, { ...driven, id: "driven", requires: ["closed"] })
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["place-unsaid", "outdoor-gates", "outdoor-foundation"]),
    )
    expect(found.find(({ code }) => code === "outdoor-gates")?.message).toMatch(/vaccinated.*weather-fit, preflight/)
  })
})

describe("stop rules and ways back that say the opposite", () => {
  const codes = (more: Fields): readonly LintCode[] => lint({ ...soundStep, ...more }).map(({ code }) => code)

  it.each([
    "Keep going whatever the cat does, until time is up.",
    "Never stop before the goal.",
    "Stop only if you must, no matter how it looks.",
    "Carry on until the timer rings.",
  ])("refuses to stop by: %s", (stopRule) => {
    expect(codes({ stopRule })).toEqual(["no-stop-rule"])
  })

  it.each(["Stop when the cat leaves. Never carry on.", "Stop, and ring your vet if it goes on."])(
    "stops by: %s",
    (stopRule) => {
      expect(codes({ stopRule })).toEqual([])
    },
  )

  it.each([
    "There is no easier way.",
    "Do the same for twice as long, closer to the dog.",
    "Try again once more.",
    "Keep trying with better treats.",
    "Turn the sound up louder.",
  ])("refuses to make easier by: %s", (easier) => {
    expect(codes({ easier })).toEqual(["no-easier-way"])
    expect(codes({ fallback: { easier } })).toEqual(["no-way-back"])
  })

  it.each([
    "Do the same from farther away.",
    "Go back to touching the target.",
    "Sit down, no closer than the cat likes.",
  ])("makes easier by: %s", (easier) => {
    expect(codes({ easier, fallback: { easier } })).toEqual([])
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

  it("starts over where something else gets harder, at half of what was reached or where that began", () => {
    const buckled = { ...soundStep, id: "buckled", requires: ["before"], holds: { contact: "buckled" } }
    const before = { ...soundStep, id: "before", axis: { ...levels("near", "on"), raises: ["contact"] } }
    const putOn = [before, buckled].map((step) => ({ ...step, gates: ["harness-approved", ...bodyGates] }))
    const onLeash = (start: number, goal: number, rest: Fields = {}) =>
      codes(...putOn, {
        ...soundStep,
        ...{ id: "on-leash", requires: ["buckled"], holds: { contact: "leash-on" }, ...rest },
        gates: ["harness-approved", ...bodyGates],
        axis: { ...graded, start, goal },
        reinforcement: { type: "counter-conditioning", treat: "A treat every time.", treatEverySeconds: 20 },
      })
    expect(onLeash(30, 600)).toEqual([])
    expect(onLeash(31, 600)).toEqual(["held-rise-starts-high"])
    expect(onLeash(120, 600)).toContain("held-rise-starts-high")
    expect(onLeash(60, 600, { holds: { contact: "buckled" } })).toEqual([])
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

describe("amounts", () => {
  const codes = (...steps: readonly Fields[]): readonly LintCode[] => lint(...steps).map(({ code }) => code)
  const fed = { ...(soundStep.reinforcement as Fields), treatEverySeconds: 20 }
  const lasting = (start: number, goal: number): Fields => ({
    ...{ ...soundStep, reinforcement: fed },
    axis: { ...graded, unit: "minutes", start, goal },
  })

  it("are in the unit of what they raise", () => {
    const counts = (raised: string, unit: string) =>
      codes({ ...soundStep, gates: bodyGates, axis: { ...graded, raises: [raised], unit, start: 1, goal: 5 } })
    expect(counts("distance", "metres")).toEqual([])
    expect(counts("response", "times")).toEqual([])
    for (const [raised, unit] of [
      ["distance", "seconds"],
      ["duration", "metres"],
      ["duration", "times"],
      ["handling", "seconds"],
    ] as const)
      expect(counts(raised, unit), `${raised} in ${unit}`).toEqual(["unit-of-another-dimension"])
  })

  it("begin where the steps before have come to, or low", () => {
    expect(codes(lasting(5, 10))).toEqual([])
    const onwards = (start: number) =>
      codes(lasting(1, 10), { ...lasting(start, 30), id: "on", requires: ["sit-together"] })
    expect(onwards(10)).toEqual([])
    expect(onwards(11)).toEqual(["starts-too-high"])
    const far: Fields = {
      ...{ ...walk, id: "far", requires: ["walk"] },
      axis: { ...graded, raises: ["distance-from-home"], unit: "metres", start: 2000, goal: 20_000 },
    }
    expect(codes(wear, leash, walk, far)).toEqual(["starts-too-high", "goal-too-large"])
  })

  it("end at an hour, and at half of one in a harness that nobody has checked", () => {
    expect(codes(lasting(1, 60))).toEqual([])
    expect(codes(lasting(1, 61))).toEqual(["goal-too-large"])
    const before = {
      ...soundStep,
      id: "before",
      gates: bodyGates,
      axis: { ...levels("near", "on"), raises: ["contact"] },
    }
    const worn = (goal: number, gate: string) =>
      codes(before, {
        ...lasting(1, goal),
        requires: ["before"],
        holds: { contact: "buckled" },
        gates: [gate, ...bodyGates],
      })
    expect(worn(30, "harness-suits")).toEqual([])
    expect(worn(31, "harness-suits")).toEqual(["goal-too-large"])
    expect(worn(31, "harness-approved")).toEqual([])
  })

  it("are mastered in twenty calm trials on fourteen days at the most", () => {
    expect(codes({ ...soundStep, mastery: { calmTrials: 20, days: 14 } })).toEqual([])
    expect(codes({ ...soundStep, mastery: { calmTrials: 100, days: 100 } })).toEqual([
      "mastery-too-long",
      "mastery-too-long",
    ])
  })
})

describe("pressure on the leash (L-11)", () => {
  const pull: Fields = {
    ...leash,
    ...{ id: "pull", kind: "exposure", optional: true, requires: ["leash"], teaches: undefined },
    axis: { ...levels("light", "lighter"), raises: ["pressure"] },
  }
  const codes = (...steps: readonly Fields[]): readonly LintCode[] =>
    lint(wear, leash, ...steps).map(({ code }) => code)

  it("is optional, last, and on a checked harness", () => {
    expect(codes(pull)).toEqual([])
    expect(codes({ ...pull, optional: false })).toEqual(["pressure-unguarded"])
    expect(codes({ ...pull, requires: ["wear"] })).toContain("pressure-unguarded")
    expect(codes(pull, { ...soundStep, optional: true, requires: ["pull"] })).toEqual(["pressure-unguarded"])
    expect(codes({ ...pull, holds: {}, gates: bodyGates })).toEqual(["pressure-unguarded"])
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
    for (const raised of ["contact", "closure", "movement", "handling", "company", "pressure", "sound"]) {
      const gates = ["carrier-approved", "vaccinated", "parasite-protected", ...bodyGates]
      const axis = { ...levels("one", "two"), raises: [raised] }
      const free: Fields = { ...leash, holds: {}, gates: [...gates, "harness-approved"], axis }
      expect(codes(wear, free), raised).toContain("skill-in-fear")
      expect(codes(wear, { ...free, kind: "exposure" }), raised).not.toContain("skill-in-fear")
    }
  })

  it("the marker's own sound is no fright, as long as it is never thinned (B-05)", () => {
    const sounding = (title: string, thinTo: string) =>
      codes({
        ...{
          ...soundStep,
          kind: "skill",
          axis: {
            type: "levels",
            raises: ["sound"],
            levels: [
              { id: "soft", title: `Muffled ${title}` },
              { id: "plain", title: `Plain ${title}` },
            ],
          },
        },
        reinforcement: { type: "operant", treat: "A treat after each.", marker: true, thinTo },
      })
    expect(sounding("click", "continuous")).toEqual([])
    expect(sounding("click", "vr3")).toEqual(["skill-in-fear"])
    expect(sounding("vacuum cleaner", "continuous")).toEqual(["skill-in-fear"])
  })

  it("no pairing is thinned by calling it operant (B-06)", () => {
    const operant = { type: "operant", treat: "A treat.", marker: true }
    expect(codes({ ...soundStep, reinforcement: operant })).toEqual(["pairing-thinned"])
    expect(codes({ ...soundStep, reinforcement: { ...operant, thinTo: "continuous" } })).toEqual([])
    expect(codes({ ...soundStep, kind: "skill", reinforcement: operant })).toEqual([])
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
