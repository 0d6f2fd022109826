import {
  type Dimension,
  dimensions,
  type GateId,
  type Held,
  type HeldDimension,
  heldScales,
  isOutdoors,
  outdoorGates,
  type Program,
  ProgramSource,
  placeOf,
  programOfSource,
} from "@catwalk/domain"
import fc from "fast-check"

/** A step on its way into a program file, with what later steps need to know of it. */
interface Draft {
  readonly id: string
  readonly holds: Held
  readonly source: Readonly<Record<string, unknown>>
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const heldDimensions = Object.keys(heldScales) as readonly HeldDimension[]
/** Dimensions that neither take the cat out of the house by themselves nor wait for everything else, as pressure does. */
const indoorDimensions = dimensions.filter(
  (dimension) => dimension !== "place" && dimension !== "distance-from-home" && dimension !== "pressure",
)

/** Shares of what the linter allows: low starts, so that a step may go on from any other, and goals that leave room. */
const anyGradedAxis = fc.record({
  type: fc.constant("graded" as const),
  minutes: fc.boolean(),
  start: share,
  goal: share,
  growth: fc.constantFrom(1.1, 1.25, 1.5, 2),
})

const amounts = {
  seconds: { start: [1, 150], goal: [300, 1800] },
  minutes: { start: [1, 2], goal: [5, 30] },
  metres: { start: [1, 5], goal: [10, 200] },
  times: { start: [1, 2], goal: [5, 50] },
} as const

/** The axis in the unit of what it raises. */
const axisFor = (axis: Seed["axis"], raised: Dimension): Readonly<Record<string, unknown>> => {
  if (axis.type === "levels") return { ...axis, raises: [raised] }
  const time = axis.minutes ? "minutes" : "seconds"
  const unit = raised === "duration" ? time : raised === "distance" ? "metres" : "times"
  const within = ([least, most]: readonly [number, number], at: number): number =>
    least + Math.floor(at * (most - least + 1))
  const { start, goal } = amounts[unit]
  const { type, growth } = axis
  return { type, growth, unit, raises: [raised], start: within(start, axis.start), goal: within(goal, axis.goal) }
}

const anyLevelAxis = fc
  .record({ count: fc.integer({ min: 2, max: 8 }), seconds: fc.integer({ min: 1, max: 60 }) })
  .map(({ count, seconds }) => ({
    type: "levels" as const,
    seconds,
    levels: Array.from({ length: count }, (_, index) => ({ id: `level-${index + 1}`, title: `Level ${index + 1}` })),
  }))

/** What chance decides about one step; the rest follows so that the step is sound. */
const anySeed = fc.record({
  kind: fc.constantFrom("exposure", "skill", "passive"),
  /** Steps it builds on, as shares of how many there are before it; the first is the one it goes on from. */
  before: fc.array(share, { maxLength: 3 }),
  alternatives: fc.boolean(),
  raises: fc.constantFrom(...indoorDimensions),
  axis: fc.oneof(anyGradedAxis, anyLevelAxis),
  climbs: fc.option(fc.constantFrom(...heldDimensions), { nil: undefined }),
  days: fc.integer({ min: 3, max: 7 }),
  calmTrials: fc.integer({ min: 1, max: 8 }),
  thinTo: fc.constantFrom("continuous", "vr2", "vr3", "vr5"),
  pairs: fc.boolean(),
  fallsBack: fc.boolean(),
})
type Seed = typeof anySeed extends fc.Arbitrary<infer S> ? S : never

/**
 * Programs fit for use: random in what builds on what, what is raised and held, how amounts run and where it happens;
 * sound by the schema, which parses them here, and by the welfare linter. Each begins with worn harness and held leash.
 */
export const anyProgram = (id = "generated"): fc.Arbitrary<Program> =>
  fc.array(anySeed, { minLength: 1, maxLength: 10 }).map((seeds) => {
    const drafts = [...foundationDrafts]
    for (const seed of seeds) drafts.push(draftOf(seed, drafts))
    return programOfSource(ProgramSource.parse(sourceOf(id, drafts)))
  })

/** One to three programs of different names that do not build on each other. */
export const anyPrograms: fc.Arbitrary<readonly Program[]> = fc
  .tuple(anyProgram("one"), anyProgram("two"), anyProgram("three"), fc.integer({ min: 1, max: 3 }))
  .map(([one, two, three, count]) => [one, two, three].slice(0, count))

const sourceOf = (id: string, drafts: readonly Draft[]): unknown => ({
  id,
  version: 1,
  title: "A generated program",
  summary: "Made up by chance, and sound in every way the linter knows.",
  goals: ["bonding"],
  sources: ["our-default"],
  phases: [
    { id: "foundations", title: "Foundations", steps: drafts.slice(0, 2).map(({ source }) => source) },
    { id: "generated", title: "Generated", steps: drafts.slice(2).map(({ source }) => source) },
  ],
})

const words = {
  title: "A generated step",
  why: "It is there to be planned with.",
  setup: ["Prepare a quiet room."],
  how: ["Wait for the cat to come by itself."],
  calmLooksLike: ["The cat stays and eats."],
  watchFor: ["ears-flat", "escape-attempt", "pant"],
  stopRule: "Stop when the cat leaves or does not eat.",
  fallback: { easier: "Do the same from farther away." },
  sources: ["our-default"],
}

const pairing = { type: "counter-conditioning", treat: "A treat every time." }
const inHarness: Held = { contact: "buckled" }
const onLeash: Held = { contact: "leash-on" }

const foundationDrafts: readonly Draft[] = [
  {
    id: "wear",
    holds: inHarness,
    source: {
      ...words,
      id: "wear",
      kind: "exposure",
      teaches: "harness-wear",
      requires: [],
      holds: {},
      gates: ["old-enough", "healthy"],
      axis: {
        ...{ type: "levels", raises: ["contact"], seconds: 10 },
        levels: ["near", "laid-on", "worn"].map((id) => ({ id, title: `The harness ${id}` })),
      },
      reinforcement: pairing,
    },
  },
  {
    id: "held-leash",
    holds: onLeash,
    source: {
      ...words,
      id: "held-leash",
      kind: "skill",
      teaches: "leash-held",
      requires: ["wear"],
      gates: ["old-enough", "healthy", "harness-approved"],
      holds: onLeash,
      axis: { type: "graded", raises: ["duration"], unit: "seconds", start: 10, goal: 300 },
      reinforcement: { type: "operant", treat: "A treat now and then.", marker: false, thinTo: "vr3" },
    },
  },
]

const draftOf = (seed: Seed, before: readonly Draft[]): Draft => {
  const id = `step-${before.length}`
  const chosen = seed.before.flatMap((at) => before[Math.floor(at * before.length)] ?? [])
  const nearest = chosen[0]
  const holds = withoutRaised(climbed(nearest?.holds ?? {}, seed.climbs), seed)
  const kind = seed.kind === "skill" && frightens(holds, seed.raises) ? "exposure" : seed.kind
  const gates = gatesFor(holds, kind === "passive" ? undefined : seed.raises)
  const base = { ...words, id, kind, holds, gates }
  const requires = [...needsOf(seed, chosen), ...(leaves(holds) ? ["held-leash"] : [])]
  const certain = requires.find((need) => typeof need === "string")
  const fallback = seed.fallsBack && certain !== undefined ? { step: certain } : words.fallback
  const easier = "Pay for a look in the right direction."
  return { id, holds, source: { ...base, requires, fallback, easier, ...askedOf({ ...seed, kind }) } }
}

/** One position up one scale at the most: all that a step may hold harder than the step it goes on from. */
const climbed = (holds: Held, dimension: HeldDimension | undefined): Held => {
  if (dimension === undefined) return holds
  const scale: readonly string[] = heldScales[dimension]
  const next = scale[scale.indexOf(holds[dimension] ?? scale[0] ?? "") + 1]
  return next === undefined || next === firstFarPlace || next === "driving" ? holds : { ...holds, [dimension]: next }
}

/** Far places want a cat that has walked near home, or its carrier; chance seldom brings that about. */
const firstFarPlace = "friends-house"

/** What may frighten a cat is no skill. */
const frightens = (holds: Held, raised: Dimension): boolean =>
  leaves(holds) ||
  holds.company === "cat" ||
  (["contact", "closure", "movement", "handling", "company", "sound"] as readonly Dimension[]).includes(raised)

const withoutRaised = (holds: Held, seed: Seed): Held => {
  if (seed.kind === "passive") return holds
  const kept = heldDimensions.filter(
    (dimension) => (dimension as Dimension) !== seed.raises && holds[dimension] !== undefined,
  )
  return Object.fromEntries(kept.map((dimension) => [dimension, holds[dimension]]))
}

const needsOf = (seed: Seed, chosen: readonly Draft[]): readonly unknown[] => {
  const ids = [...new Set(chosen.map((draft) => draft.id))]
  return seed.alternatives && ids.length > 1 ? [{ anyOf: ids }] : ids
}

const leaves = (holds: Held): boolean => isOutdoors(placeOf(holds))

/** More than the linter asks for where that is simpler: every step asks for age and health. */
const gatesFor = (holds: Held, raised: Dimension | undefined): readonly GateId[] => {
  const inCarrier = holds.closure !== undefined && holds.closure !== "none"
  const forCarrier: readonly GateId[] = inCarrier ? ["carrier-approved"] : []
  if (leaves(holds)) return [...outdoorGates, ...(inCarrier ? forCarrier : (["carrier-if-along"] as const))]
  const inHarness = holds.contact === "draped" || holds.contact === "buckled"
  return [
    ...(["old-enough", "healthy"] as const),
    ...(holds.company === "cat" || raised === "company" ? (["vaccinated", "parasite-protected"] as const) : []),
    ...(holds.place === "doorway" ? (["microchipped", "preflight"] as const) : []),
    ...(inHarness && holds.place !== "doorway" ? (["harness-suits"] as const) : []),
    ...(holds.contact === "leash-on" || holds.place === "doorway" ? (["harness-approved"] as const) : []),
    ...forCarrier,
  ]
}

const askedOf = (seed: Seed): Readonly<Record<string, unknown>> => {
  if (seed.kind === "passive") {
    const axis = { type: "passive", days: seed.days }
    return { axis, glance: "Was the cat as usual today?", reinforcement: { type: "none" } }
  }
  const thinTo = seed.kind === "exposure" ? "continuous" : seed.thinTo
  const operant = { type: "operant", treat: "A treat.", marker: true, thinTo }
  const mastery = { calmTrials: seed.calmTrials, days: seed.days }
  const paired = { ...pairing, treatEverySeconds: 20 }
  return { axis: axisFor(seed.axis, seed.raises), mastery, reinforcement: seed.pairs ? paired : operant }
}
