import type { ProgramId, StepId } from "../../ids.ts"
import type { CurriculumGraph } from "../curriculum-graph.ts"
import type { Program } from "../program.ts"
import type { Step } from "../step.ts"

/** An error refuses the program; a warning is shown and the program is used. */
export type LintSeverity = "error" | "warning"

export const lintCodes = [
  "duplicate-program",
  "duplicate-step",
  "duplicate-level",
  "unknown-program",
  "program-circle",
  "unknown-prerequisite",
  "cycle",
  "unreachable",
  "needs-optional",
  "unknown-fallback",
  "no-way-back",
  "no-easier-way",
  "fallback-not-earlier",
  "fallback-circle",
  "no-stop-rule",
  "raises-not-one",
  "raises-what-it-holds",
  "unit-of-another-dimension",
  "held-two-raised",
  "held-leap",
  "held-rise-starts-high",
  "goal-not-above-start",
  "growth-too-large",
  "starts-too-high",
  "goal-too-large",
  "mastery-too-long",
  "passive-axis",
  "too-few-days",
  "place-unsaid",
  "outdoor-gates",
  "outdoor-foundation",
  "carrier-unchecked",
  "harness-unchecked",
  "age-unasked",
  "body-gates",
  "company-gates",
  "doorway-gates",
  "stepping-out",
  "skill-in-fear",
  "pressure-unguarded",
  "pairing-thinned",
  "treats-uncounted",
  "exposure-without-food",
  "forcing-words",
  "endangering-words",
  "no-stop-signs",
  "panting-unwatched",
] as const
export type LintCode = (typeof lintCodes)[number]

/** What a rule says of one step; `field` leads from the step to the value at fault. */
export interface StepFinding {
  readonly code: LintCode
  readonly severity: LintSeverity
  readonly field: readonly (string | number)[]
  readonly message: string
  readonly cure: string
}

/** What the linter says: which program and step, where in the file (`path` from the program's root), what, and the cure. */
export interface LintFinding {
  readonly code: LintCode
  readonly severity: LintSeverity
  readonly program: ProgramId
  readonly step?: StepId
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly cure: string
}

export type StepRule = (step: Step, graph: CurriculumGraph) => readonly StepFinding[]
/** A rule about a whole program; its `field` leads from the program's root. */
export type ProgramRule = (program: Program, graph: CurriculumGraph) => readonly StepFinding[]

export const error = (
  code: LintCode,
  field: readonly (string | number)[],
  message: string,
  cure: string,
): StepFinding => ({ code, severity: "error", field, message, cure })

export const warning = (
  code: LintCode,
  field: readonly (string | number)[],
  message: string,
  cure: string,
): StepFinding => ({ code, severity: "warning", field, message, cure })
