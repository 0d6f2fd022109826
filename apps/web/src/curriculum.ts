import { programs } from "virtual:programs"
import { type Curriculum, curriculumOf } from "@catwalk/domain"

/** Every program Catwalk ships, with steps findable by id. */
export const curriculum: Curriculum = curriculumOf(
  programs.map((program) => ({ ...program, steps: program.phases.flatMap((phase) => phase.steps) })),
)
