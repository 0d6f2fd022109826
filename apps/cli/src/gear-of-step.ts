import { type Curriculum, type GearState, programOf, type Step } from "@catwalk/domain"

/** Gear that a step can't do without. */
export type NeededGear = "harness" | "leash" | "carrier"

/**
 * What a step needs at hand, in the order it is put on: what its gates and held positions name, and what its program
 * lets lie about at the beginning, for that is what the whole program is about.
 */
export const gearOfStep = (step: Step, curriculum: Curriculum): readonly NeededGear[] => {
  const { gates, holds } = step
  const lying = [step, ...(curriculum.program(programOf(step.id))?.steps ?? [])].flatMap(lyingAbout)
  const onLeash = holds.contact === "leash-on" || (step.kind === "passive" && lyingAbout(step).includes("leash"))
  const worn = onLeash || holds.contact === "buckled"
  const harness = worn || gates.includes("harness-suits") || gates.includes("harness-approved")
  const inside = holds.closure !== undefined && holds.closure !== "none"
  return [
    ...(harness || lying.includes("harness") ? (["harness"] as const) : []),
    ...(onLeash ? (["leash"] as const) : []),
    ...(inside || gates.includes("carrier-approved") || lying.includes("carrier") ? (["carrier"] as const) : []),
  ]
}

/** A step that asks nothing of the cat has only its own words to say what lies there. */
const lyingAbout = (step: Step): readonly NeededGear[] => {
  if (step.kind !== "passive") return []
  const said = [step.title, step.glance, ...step.setup].join(" ")
  const kinds: readonly NeededGear[] = ["harness", "leash", "carrier"]
  return kinds.filter((kind) => namesOf[kind].test(said))
}

const namesOf: Readonly<Record<NeededGear, RegExp>> = {
  harness: /\bharness\b/i,
  leash: /\bleash\b/i,
  carrier: /\b(backpack|carrier)\b/i,
}

/** The household's gear of that kind that is in use. */
export const gearInUse = (gear: Iterable<GearState>, kind: NeededGear): readonly GearState[] =>
  [...gear].filter(({ record, retired }) => record.kind === kind && !retired)

/**
 * What a question about gear lying about waits for: there is nothing to lie about yet. A leash is often noted later than
 * the harness it comes with, so it is not waited for.
 */
export const missingFor = (step: Step, curriculum: Curriculum, gear: Iterable<GearState>): NeededGear | undefined => {
  const all = [...gear]
  return gearOfStep(step, curriculum).find((kind) => kind !== "leash" && gearInUse(all, kind).length === 0)
}

export const gearWords: Readonly<Record<NeededGear, string>> = {
  harness: "harness",
  leash: "leash",
  carrier: "backpack",
}
