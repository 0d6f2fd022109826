export { type Sign, type SignGroup, SignId, signIds } from "./ethogram/sign.ts"
export {
  CatId,
  DeviceId,
  EntryId,
  GearId,
  HouseholdId,
  PersonId,
  ProgramId,
  programOf,
  StepId,
  stepIdOf,
} from "./ids.ts"
export { type Curriculum, curriculumOf } from "./program/curriculum.ts"
export { type CurriculumGraph, curriculumGraphOf } from "./program/curriculum-graph.ts"
export {
  Dimension,
  dimensions,
  Held,
  type HeldDimension,
  heldScales,
  isOutdoors,
  type Place,
  placeOf,
} from "./program/dimension.ts"
export { type LintCode, type LintFinding, type LintSeverity, lintCodes } from "./program/lint/finding.ts"
export { leavesHome, outdoorGates } from "./program/lint/outdoor-rules.ts"
export { lintCurriculum } from "./program/lint-curriculum.ts"
export { Goal, type Phase, type Program, ProgramSource, programOfSource } from "./program/program.ts"
export {
  type ExposureStep,
  Foundation,
  foundations,
  type PassiveStep,
  type QualifiedPrerequisite,
  Reinforcement,
  type SkillStep,
  type Step,
  StepSource,
  type TrainedStep,
  Unit,
} from "./program/step.ts"
export { GateId, gateIds } from "./readiness/gate-id.ts"
export { err, ok, type Result } from "./result.ts"
export { SourceId } from "./sources/bibliography.ts"
