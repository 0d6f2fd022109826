import { join } from "node:path"
import {
  type Curriculum,
  type CurriculumGraph,
  curriculumGraphOf,
  curriculumOf,
  type ExposureStep,
  type PassiveStep,
  type SkillStep,
  type Step,
  type StepId,
} from "@catwalk/domain"
import { shippedPrograms } from "../find-steps.ts"

const programs = shippedPrograms(join(import.meta.dirname, "../../.."))

/** The programs as they are shipped. */
export const curriculum: Curriculum = curriculumOf(programs)
export const graph: CurriculumGraph = curriculumGraphOf(programs)
export const allSteps: readonly Step[] = programs.flatMap(({ steps }) => steps)

interface ByKind {
  readonly exposure: ExposureStep
  readonly skill: SkillStep
  readonly passive: PassiveStep
}

/** The step of this id. Throws where there is none, or it is of another kind. */
export const stepOf = <K extends keyof ByKind>(id: string, kind: K): ByKind[K] => {
  const step = curriculum.step(id as StepId)
  if (step?.kind !== kind) throw new Error(`${id} is ${step === undefined ? "no step" : `a ${step.kind} step`}`)
  return step as ByKind[K]
}

/** A graded axis, with its amounts. */
export const amountsOf = ({ axis }: ExposureStep | SkillStep) => {
  if (axis.type !== "graded") throw new Error("This step goes by levels.")
  return axis
}

/** Ids of the levels, easiest first. */
export const levelsOf = ({ axis }: ExposureStep | SkillStep): readonly string[] => {
  if (axis.type !== "levels") throw new Error("This step goes by amounts.")
  return axis.levels.map(({ id }) => id)
}

/** Whether every route to the first step leads through the second. */
export const comesAfter = (id: string, earlier: string): boolean => {
  const step = curriculum.step(id as StepId)
  if (step === undefined) throw new Error(`${id} is no step`)
  return graph.certainAncestors(step).has(earlier as StepId)
}
