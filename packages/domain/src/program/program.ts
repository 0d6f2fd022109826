import * as z from "zod/mini"
import { ProgramId, type StepId, stepIdOf } from "../ids.ts"
import { SourceId } from "../sources/bibliography.ts"
import { type Step, StepSource } from "./step.ts"

/** What outings are for (B-01, L-01): chosen at the welcome, it picks programs. */
export const Goal = z.enum(["bonding", "exercise", "safety", "travel", "vet-visits", "another-cat", "enrichment"])
export type Goal = z.infer<typeof Goal>

export const PhaseSource = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  steps: z.array(StepSource).check(z.minLength(1)),
})

/** A program file as it stands on disk. */
export const ProgramSource = z.strictObject({
  /** Points editors at the JSON Schema. */
  $schema: z.optional(z.string()),
  id: ProgramId,
  version: z.int().check(z.gte(1)),
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  summary: z.string().check(z.minLength(10), z.maxLength(600)),
  goals: z.array(Goal).check(z.minLength(1)),
  /** Programs to walk first, by id; the linter checks they exist. */
  after: z._default(z.array(ProgramId), []),
  sources: z.array(SourceId).check(z.minLength(1)),
  phases: z.array(PhaseSource).check(z.minLength(1)),
})
export type ProgramSource = Readonly<z.infer<typeof ProgramSource>>

export interface Phase {
  readonly id: string
  readonly title: string
  readonly steps: readonly Step[]
}

/** A program with its step ids qualified, ready for the planner. */
export interface Program {
  readonly id: ProgramId
  readonly version: number
  readonly title: string
  readonly summary: string
  readonly goals: readonly Goal[]
  readonly after: readonly ProgramId[]
  readonly sources: readonly SourceId[]
  readonly phases: readonly Phase[]
  /** All steps in order, over all phases. */
  readonly steps: readonly Step[]
}

/** Qualifies every id of a parsed program file: `wear` in program `harness-leash` becomes `harness-leash/wear`. */
export const programOfSource = (source: ProgramSource): Program => {
  const qualify = (id: string): StepId => (id.includes("/") ? (id as StepId) : stepIdOf(source.id, id))
  const phases = source.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => qualifyStep(step, qualify)),
  }))
  const { $schema: _editorHint, ...rest } = source
  return { ...rest, phases, steps: phases.flatMap((phase) => phase.steps) }
}

const qualifyStep = (step: StepSource, qualify: (id: string) => StepId): Step => ({
  ...step,
  id: qualify(step.id),
  requires: step.requires.map((need) =>
    typeof need === "string" ? { anyOf: [qualify(need)] } : { anyOf: need.anyOf.map(qualify) },
  ),
  fallback: "step" in step.fallback ? { step: qualify(step.fallback.step) } : step.fallback,
})
