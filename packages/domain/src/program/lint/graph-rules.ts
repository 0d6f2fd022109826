import type { ProgramId } from "../../ids.ts"
import type { Program } from "../program.ts"
import { error, type ProgramRule, type StepFinding, type StepRule } from "./finding.ts"

/** Two programs or two steps of one name: journals could not say which was meant. */
export const namesAreUnique: ProgramRule = (program, { curriculum }) => {
  const findings: StepFinding[] = []
  if (curriculum.programs.filter(({ id }) => id === program.id).length > 1) {
    findings.push(
      error("duplicate-program", ["id"], `Two programs are called ${program.id}.`, "Give one of them another id."),
    )
  }
  const seen = new Set<string>()
  program.phases.forEach((phase, phaseIndex) => {
    phase.steps.forEach((step, stepIndex) => {
      if (seen.has(step.id)) {
        const path = ["phases", phaseIndex, "steps", stepIndex, "id"]
        findings.push(
          error("duplicate-step", path, `${step.id} stands twice in its program.`, "Give one of them another id."),
        )
      }
      seen.add(step.id)
    })
  })
  return findings
}

export const levelsAreUnique: StepRule = (step) => {
  if (step.axis.type !== "levels") return []
  const ids = step.axis.levels.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          error(
            "duplicate-level",
            ["axis", "levels", index, "id"],
            `${step.id} has two levels called ${id}.`,
            "Rename one of them.",
          ),
        ],
  )
}

export const programsBeforeExist: ProgramRule = (program, { curriculum }) =>
  program.after.flatMap((id, index) => {
    const path = ["after", index]
    if (curriculum.program(id) === undefined) {
      return [
        error(
          "unknown-program",
          path,
          `${program.id} comes after ${id}, which no file has.`,
          "Correct the id or remove it.",
        ),
      ]
    }
    if (!programsBefore(id, curriculum.program).has(program.id) && id !== program.id) return []
    return [
      error(
        "program-circle",
        path,
        `${program.id} comes after ${id}, which comes after ${program.id}.`,
        "Remove one of the two.",
      ),
    ]
  })

const programsBefore = (id: ProgramId, find: (id: ProgramId) => Program | undefined): ReadonlySet<ProgramId> => {
  const found = new Set<ProgramId>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const before of find(next)?.after ?? []) {
      if (found.has(before)) continue
      found.add(before)
      open.push(before)
    }
  }
  return found
}

export const prerequisitesExist: StepRule = (step, { curriculum }) =>
  step.requires.flatMap(({ anyOf }, index) =>
    anyOf
      .filter((id) => curriculum.step(id) === undefined)
      .map((id) =>
        error(
          "unknown-prerequisite",
          ["requires", index],
          `${step.id} requires ${id}, which no program has.`,
          "Correct the id, or write the program before its step: program/step.",
        ),
      ),
  )

export const canBeReached: StepRule = (step, graph) => {
  if (graph.ancestors(step.id).has(step.id)) {
    const cure = "Follow the requires lines back and remove the one that leads round."
    return [error("cycle", ["requires"], `${step.id} requires itself by way of its prerequisites.`, cure)]
  }
  if (graph.reachable(step.id)) return []
  const cure = "Mend its prerequisites, or those of the steps before it."
  return [error("unreachable", ["requires"], `${step.id} can never be reached: something it builds on cannot.`, cure)]
}

/** An optional step may be left out for ever, so nothing may wait for it. */
export const needsNothingOptional: StepRule = (step, { curriculum }) =>
  step.optional
    ? []
    : step.requires.flatMap(({ anyOf }, index) =>
        anyOf.every((id) => curriculum.step(id)?.optional === true)
          ? [
              error(
                "needs-optional",
                ["requires", index],
                `${step.id} requires ${anyOf.join(" or ")}, which is optional.`,
                "Require a step that everybody does, or make that one not optional.",
              ),
            ]
          : [],
      )
