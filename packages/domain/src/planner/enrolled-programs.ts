import type { CatState, Enrolment } from "../journal/cat-state.ts"
import type { Program } from "../program/program.ts"
import { localDateOf } from "../time/local-date.ts"
import type { PlanContext } from "./plan-context.ts"

/** Programs in force today, in the order they were taken up; a pause that has run out is over by itself. */
export const enrolledPrograms = (cat: CatState, context: PlanContext): readonly Program[] =>
  [...cat.enrolments]
    .filter(([, enrolment]) => enrolment.status === "enrolled" || isPauseOver(enrolment, context))
    .flatMap(([id]) => context.curriculum.program(id) ?? [])

export const isPauseOver = (enrolment: Enrolment, context: PlanContext): boolean =>
  enrolment.status === "paused" && enrolment.until !== undefined && enrolment.until <= localDateOf(context.now.day)
