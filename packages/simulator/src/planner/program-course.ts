import { type ExposureStep, type Program, placeOf, type Step } from "@catwalk/domain"
import { type Course, courseFrom, type StepScale } from "../course/course.ts"

/** A program made ready for imaginary cats, who know nothing but fear. */
export interface TriedProgram {
  readonly course: Course
  /** The exposure steps alone, in a row, without gates: what the planner follows on that course. */
  readonly program: Program
  readonly tried: readonly ExposureStep[]
  /** Skills and steps without trials: no imaginary cat can say anything about them. */
  readonly leftOut: readonly Step[]
}

/**
 * The course of a program's exposure steps, in the order of the file, each opened by the one before. What they need from
 * other programs is taken to be mastered, and every gate to be open. Undefined where a program has no exposure step.
 */
export const courseOfProgram = (program: Program, horizonDays: number): TriedProgram | undefined => {
  const tried = program.steps.filter((step): step is ExposureStep => step.kind === "exposure")
  if (tried.length === 0) return undefined
  const inARow = tried.map((step, i): ExposureStep => {
    const before = tried[i - 1]
    return { ...step, requires: before === undefined ? [] : [{ anyOf: [before.id] }], gates: [], optional: false }
  })
  const course = courseFrom(
    program.title,
    tried.map((step) => ({
      id: step.id,
      scale: scaleOf(step),
      place: placeOf(step.holds),
      daysWanted: step.mastery.days,
      minutesPerSession: minutesFor(step),
    })),
    { horizonDays },
  )
  const phases = [{ id: "all", title: program.title, steps: inARow }]
  return {
    course,
    program: { ...program, after: [], phases, steps: inARow },
    tried,
    leftOut: program.steps.filter((step) => step.kind !== "exposure"),
  }
}

/** Seconds that one unit of an amount takes; walking a metre beside a cat, or doing something once, our-default. */
const SECONDS_PER = { seconds: 1, minutes: 60, metres: 3, times: 5 } as const

const scaleOf = ({ axis }: ExposureStep): StepScale =>
  axis.type === "levels"
    ? { kind: "levels", count: axis.levels.length, secondsPerTrial: axis.seconds }
    : { kind: "graded", start: axis.start * SECONDS_PER[axis.unit], goal: axis.goal * SECONDS_PER[axis.unit] }

/** Five minutes, and where the goal itself takes long, room for it, a warm-up and an easy ending. */
const minutesFor = (step: ExposureStep): number => {
  const scale = scaleOf(step)
  const longest = scale.kind === "levels" ? scale.secondsPerTrial : scale.goal
  return Math.max(5, step.minutes ?? 0, Math.ceil((1.5 * longest) / 60 + 2))
}
