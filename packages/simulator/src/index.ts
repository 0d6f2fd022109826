export type { Family, Lesson, Mind, Stress } from "./cat/mind.ts"
export type { Traits } from "./cat/traits.ts"
export type { Chance } from "./chance.ts"
export type { Course, CourseStep, StepDescription, StepScale } from "./course/course.ts"
export { harnessAndLeash } from "./course/harness-and-leash.ts"
export { rungsOf } from "./course/rungs.ts"
export { families } from "./families/index.ts"
export { type CatRow, type CohortResult, type CohortSetting, joinCohorts, runCohort } from "./measures/cohort.ts"
export type { Estimate } from "./measures/intervals.ts"
export type { SurvivalStep } from "./measures/kaplan-meier.ts"
export { betterThan, type Placed, paretoFront } from "./measures/pareto.ts"
export { type CalibrationBin, type Summary, summarise } from "./measures/summary.ts"
export { plannerPolicy } from "./planner/planner-policy.ts"
export { courseOfProgram, type TriedProgram } from "./planner/program-course.ts"
export { type Finding, isInside } from "./plausibility/finding.ts"
export { plausibility } from "./plausibility/index.ts"
export type {
  CatDescription,
  DayAnswer,
  DayView,
  NextAnswer,
  Outcome,
  Policy,
  PolicyRun,
  SessionView,
  TrialSeen,
  TrueSight,
} from "./policy.ts"
export { rivals } from "./rivals/index.ts"
export { withSafetyNet } from "./rivals/with-safety-net.ts"
export { type Career, careerOf, reportOn, type StepReport, type WhereStuck } from "./where-stuck.ts"
export { type OwnerHabits, usualOwner } from "./world/owner.ts"
export type { CatResult, TrialRecord } from "./world/result.ts"
export { type CareerSetting, runCat } from "./world/run-cat.ts"
