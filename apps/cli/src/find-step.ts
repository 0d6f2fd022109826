import type { Curriculum, PassiveStep, Program, ProgramId, Step, StepId, TrainedStep } from "@catwalk/domain"
import { didYouMean } from "@catwalk/protocol"
import { type CliProblem, usageProblem } from "./cli-problem.ts"

/** A step by its id (`harness-leash/wear`) or, where only one program has such a step, by its last part (`wear`). */
export const theStep = (written: string, curriculum: Curriculum): Step => {
  const text = written.trim().toLowerCase()
  const exact = curriculum.step(text as StepId)
  if (exact !== undefined) return exact
  const all = curriculum.programs.flatMap(({ steps }) => steps)
  const [one, ...others] = all.filter(({ id }) => id.slice(id.indexOf("/") + 1) === text)
  if (one !== undefined && others.length === 0) return one
  if (one !== undefined) {
    throw usageProblem(
      `Several steps are called "${written}".`,
      `Say which: ${[one, ...others].map(({ id }) => id).join(", ")}.`,
    )
  }
  throw unknownStep(written, all)
}

export const theTrainedStep = (written: string, curriculum: Curriculum): TrainedStep => {
  const step = theStep(written, curriculum)
  if (step.kind !== "passive") return step
  throw usageProblem(
    `"${step.title}" is not trained: it lies about, and you look once a day.`,
    `Note what you saw: catwalk log glance ${step.id} interested`,
  )
}

export const thePassiveStep = (written: string, curriculum: Curriculum): PassiveStep => {
  const step = theStep(written, curriculum)
  if (step.kind === "passive") return step
  throw usageProblem(`"${step.title}" is trained in sessions.`, `Train it: catwalk session ${step.id}`)
}

export const theProgram = (written: string, curriculum: Curriculum): Program => {
  const found = curriculum.program(written.trim().toLowerCase() as ProgramId)
  if (found !== undefined) return found
  const ids = curriculum.programs.map(({ id }) => id)
  const meant = didYouMean(written, ids)
  throw usageProblem(
    `There is no program "${written}".`,
    meant === undefined ? `There are: ${ids.join(", ")}.` : `Did you mean ${meant}?`,
  )
}

const unknownStep = (written: string, all: readonly Step[]): CliProblem => {
  const ids = all.map(({ id }) => id)
  const meant = didYouMean(written, written.includes("/") ? ids : ids.map((id) => id.slice(id.indexOf("/") + 1)))
  return usageProblem(
    `There is no step "${written}".`,
    `${meant === undefined ? "" : `Did you mean ${meant}? `}All steps: catwalk programs list`,
  )
}
