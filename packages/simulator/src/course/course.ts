/** How a step is graded: named levels, or an amount that grows from `start` to `goal` (seconds). */
export type StepScale =
  | { readonly kind: "levels"; readonly count: number; readonly secondsPerTrial: number }
  | { readonly kind: "graded"; readonly start: number; readonly goal: number }

/** One exposure step of a course. */
export interface CourseStep {
  readonly id: string
  readonly scale: StepScale
  /** Where it happens. A place the cat has not been trained in brings fear back (renewal). */
  readonly place: string
  /** Distinct days with a calm trial at the step's goal (as the owner reads it) before the next step opens. 0: no gate. */
  readonly daysWanted: number
  /** Longest session in which this step is trained, handling included. */
  readonly minutesPerSession: number
  /** Difficulty of the whole step against the usual one (1): scales the fear it can raise. */
  readonly weight: number
}

/** The rules of a training career: the same for every policy. */
export interface Course {
  readonly name: string
  readonly steps: readonly CourseStep[]
  readonly sessionsPerDay: number
  /** Treats limit trials: about 20 pieces of half a kcal stay inside a cat's allowance twice a day. */
  readonly trialsPerSession: number
  /** Fetching, presenting, treating: added to every trial. */
  readonly handlingSeconds: number
  /** Last day looked at; a cat not at its goal by then counts as never. */
  readonly horizonDays: number
}

/** A step as a trainer describes it; what is left out takes the usual value. */
export type StepDescription = { readonly id: string; readonly scale: StepScale } & Partial<
  Omit<CourseStep, "id" | "scale">
>

/** Five minutes twice a day was feasible for 100 shelter cats (kogan-2017). */
export const courseRules = { sessionsPerDay: 2, trialsPerSession: 20, handlingSeconds: 20, horizonDays: 180 } as const

/**
 * A course from the steps of a program, in order. Throws a RangeError for steps nobody could train: no steps, fewer than two
 * levels, a goal not above its start, or a goal that does not fit into one session.
 */
export const courseFrom = (
  name: string,
  steps: readonly StepDescription[],
  rules: Partial<Omit<Course, "name" | "steps">> = {},
): Course => {
  if (steps.length === 0) throw new RangeError("A course needs at least one step")
  const course: Course = {
    name,
    ...courseRules,
    ...rules,
    steps: steps.map((step) => ({ place: "home", daysWanted: 2, minutesPerSession: 5, weight: 1, ...step })),
  }
  for (const step of course.steps) checkStep(course, step)
  return course
}

/** Seconds a trial at `u` lasts, without handling. */
export const secondsAt = (step: CourseStep, u: number): number => {
  switch (step.scale.kind) {
    case "levels":
      return step.scale.secondsPerTrial
    case "graded":
      return step.scale.start * (step.scale.goal / step.scale.start) ** u
  }
}

/** The nearest askable amount at or below `u`: levels are whole, graded amounts are free; always within [0, 1]. */
export const askable = (step: CourseStep, u: number): number => {
  const inside = Math.min(1, Math.max(0, u))
  if (step.scale.kind === "graded") return inside
  const top = step.scale.count - 1
  return Math.floor(inside * top + 1e-9) / top
}

const checkStep = (course: Course, step: CourseStep): void => {
  if (step.scale.kind === "levels" && step.scale.count < 2) throw new RangeError(`${step.id}: fewer than two levels`)
  if (step.scale.kind === "graded" && !(step.scale.start > 0 && step.scale.goal > step.scale.start)) {
    throw new RangeError(`${step.id}: the goal must be above the start, and the start above nothing`)
  }
  if (secondsAt(step, 1) + course.handlingSeconds > step.minutesPerSession * 60) {
    throw new RangeError(`${step.id}: its goal does not fit into a session of ${step.minutesPerSession} minutes`)
  }
}
