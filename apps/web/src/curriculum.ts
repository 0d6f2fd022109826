import { type Curriculum, curriculumOf } from "@catwalk/domain"

/** Every program Catwalk ships, with steps findable by id. They come as a file of their own, beside the app's code. */
export const loadCurriculum = async (): Promise<Curriculum> => {
  const { programs } = await import("virtual:programs")
  return curriculumOf(
    programs.map((program) => ({ ...program, steps: program.phases.flatMap((phase) => phase.steps) })),
  )
}
