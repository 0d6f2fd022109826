import type { ProgramId, StepId } from "../ids.ts"
import type { Program } from "./program.ts"
import type { Step } from "./step.ts"

/** All programs together, with steps findable by id. Build it once; everything that plans takes it as an argument. */
export interface Curriculum {
  readonly programs: readonly Program[]
  readonly program: (id: ProgramId) => Program | undefined
  readonly step: (id: StepId) => Step | undefined
  /** Steps that name `id` among their prerequisites. */
  readonly dependents: (id: StepId) => readonly Step[]
}

export const curriculumOf = (programs: readonly Program[]): Curriculum => {
  const byProgram = new Map(programs.map((program) => [program.id, program]))
  const byStep = new Map(programs.flatMap((program) => program.steps.map((step) => [step.id, step] as const)))
  const dependents = new Map<StepId, Step[]>()
  for (const step of byStep.values()) {
    for (const need of step.requires.flatMap((prerequisite) => prerequisite.anyOf)) {
      dependents.set(need, [...(dependents.get(need) ?? []), step])
    }
  }
  return {
    programs,
    program: (id) => byProgram.get(id),
    step: (id) => byStep.get(id),
    dependents: (id) => dependents.get(id) ?? [],
  }
}
