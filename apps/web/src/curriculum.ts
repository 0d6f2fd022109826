import { type Curriculum, curriculumOf } from "@catwalk/domain"

/** What a journal is replayed with. */
export interface Basis {
  /** Every program Catwalk ships, with steps findable by id. */
  readonly curriculum: Curriculum
  /** Another one whenever the programs or the code are others. */
  readonly name: string
}

/** The programs come as a file of their own, beside the app's code. */
export const loadBasis = async (): Promise<Basis> => {
  const { programs, basis } = await import("virtual:programs")
  const curriculum = curriculumOf(
    programs.map((program) => ({ ...program, steps: program.phases.flatMap((phase) => phase.steps) })),
  )
  return { curriculum, name: basis }
}
