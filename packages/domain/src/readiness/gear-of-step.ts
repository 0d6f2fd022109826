import { programOf } from "../ids.ts"
import type { GearState } from "../journal/cat-state.ts"
import type { Curriculum } from "../program/curriculum.ts"
import type { NeededGear, Step } from "../program/step.ts"

/**
 * What a step needs at hand, in the order it is put on: what its gates and held positions name, and what its program
 * lets lie about at the beginning, for that is what the whole program is about.
 */
export const gearOfStep = (step: Step, curriculum: Curriculum): readonly NeededGear[] => {
  const { gates, holds } = step
  const program = curriculum.program(programOf(step.id))
  const lying = [step, ...(program?.steps ?? [])].flatMap(lyingAbout)
  const onLeash = holds.contact === "leash-on" || lyingAbout(step).includes("leash")
  const harness = onLeash || holds.contact === "buckled" || gates.some((gate) => gate.startsWith("harness-"))
  const inside = holds.closure !== undefined && holds.closure !== "none"
  return [
    ...(harness || lying.includes("harness") ? (["harness"] as const) : []),
    ...(onLeash ? (["leash"] as const) : []),
    ...(inside || gates.includes("carrier-approved") || lying.includes("carrier") ? (["carrier"] as const) : []),
  ]
}

const lyingAbout = (step: Step): readonly NeededGear[] => (step.kind === "passive" ? step.gear : [])

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
