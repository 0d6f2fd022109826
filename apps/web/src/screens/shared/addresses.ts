import type { CatId, StepId } from "@catwalk/domain"

/** Where a cat is coached through a step. Step ids are `program/step`, as addresses are. */
export const coachAddress = (cat: CatId, step: StepId): string => `/coach/${cat}/${step}`
export const stepAddress = (step: StepId): string => `/step/${step}`
