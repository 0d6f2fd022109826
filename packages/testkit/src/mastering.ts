import type { Curriculum, Entry, Step, StepId } from "@catwalk/domain"
import { aFact, gearId, type Told } from "./entries.ts"
import { aSession, aTrial } from "./sessions.ts"
import { on } from "./when.ts"

/** Enough calm days at the goal for the step to be mastered, from `day` on, one session a day. */
export const mastering = (step: Step, day: number, told: Told = {}): readonly Entry[] => {
  const days = step.kind === "passive" ? step.axis.days : step.mastery.days + 1
  return Array.from({ length: days }, (_, i) => {
    const at = on(day + i, "10:00")
    if (step.kind === "passive")
      return aFact("passive.noted.v1", { step: step.id, glance: "interested" }, { ...told, at })
    const goal = step.axis.type === "levels" ? step.axis.levels.length - 1 : step.axis.goal
    const trial = aTrial(goal, "calm", { success: true, treats: 0 })
    return aSession(
      step.id,
      Array.from({ length: 10 }, () => trial),
      { ...told, at },
    )
  })
}

/** A cat harness with the ring on the back, whose fit nobody has checked: enough to be put on at home. */
const newHarness = { kind: "harness", name: "New vest", style: "vest", madeForCats: true, ringAt: "back" } as const

/**
 * Every step that `id` builds on, by the first of each alternative, mastered from `day` on; with the harness, where they
 * or the step itself put one on.
 */
export const masteringBefore = (curriculum: Curriculum, id: StepId, day: number, told: Told = {}): readonly Entry[] => {
  const wanted = new Map<StepId, Step>()
  const visit = (step: Step): void => {
    for (const { anyOf } of step.requires) {
      const need = anyOf[0] === undefined ? undefined : curriculum.step(anyOf[0])
      if (need === undefined || wanted.has(need.id)) continue
      visit(need)
      wanted.set(need.id, need)
    }
  }
  const step = curriculum.step(id)
  if (step !== undefined) visit(step)
  const steps = [...wanted.values()]
  const putOn = [...steps, ...(step === undefined ? [] : [step])].some(({ gates }) => gates.includes("harness-suits"))
  const gear = putOn ? [aFact("gear.added.v1", { gear: gearId(99), record: newHarness }, { at: on(day, "07:30") })] : []
  return [...gear, ...steps.flatMap((need) => mastering(need, day, told))]
}
