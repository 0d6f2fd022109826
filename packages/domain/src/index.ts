export { type Advice, calmDownRoutine } from "./ethogram/advice.ts"
export { adviseOnSign } from "./ethogram/advise-on-sign.ts"
export { ethogram, signName, signOf, signsOf } from "./ethogram/catalogue.ts"
export { judgeSession, type SessionJudgement } from "./ethogram/judge-session.ts"
export { type Judgement, judgeTrial, type MedicalFinding } from "./ethogram/judge-trial.ts"
export type { EthogramReason } from "./ethogram/reasons.ts"
export { type Sign, type SignGroup, SignId, type SignKind, signIds } from "./ethogram/sign.ts"
export { type Light, lightOf, Outcome, outcomeOf, StressLevel } from "./ethogram/stress-level.ts"
export { FoodResponse, Observation, TrialEvidence } from "./ethogram/trial-evidence.ts"
export { wordEthogramReason } from "./ethogram/word-reason.ts"
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
export {
  type Effort,
  type Forecast,
  type ForecastOptions,
  forecast,
  forecastRun,
  type MasteryForecast,
  type ProgramForecast,
  type StepForecast,
  summariseRuns,
} from "./insights/forecast.ts"
export { type ForecastReason, forecastReasons } from "./insights/forecast-reason.ts"
export { asScheduled, type Habits, habitsOf, usualHabits } from "./insights/habits.ts"
export type { ImaginedMonth, ImaginedStep } from "./insights/imagined-month.ts"
export {
  calmShareOf,
  measureVersions,
  type Share,
  shareOf,
  type WeekMeasures,
  weeksOf,
} from "./insights/measures.ts"
export type { Spread } from "./insights/quantile.ts"
export { type TolerancePoint, toleranceOverTime } from "./insights/tolerance-over-time.ts"
export { wordForecastReason, wordMastery } from "./insights/word-forecast.ts"
export { CatPhoto, CatProfile, Region, Temperament } from "./journal/cat-profile.ts"
export type {
  CatState,
  Concern,
  DayTotals,
  Ending,
  Enrolment,
  GearState,
  JournalState,
  MedicalLock,
  Rest,
} from "./journal/cat-state.ts"
export {
  type Correction,
  Entry,
  type Fact,
  type FactBody,
  type FactOf,
  type FactType,
  factBodies,
  Incident,
  OutingRecord,
  PassiveGlance,
  type Replacement,
  Schedule,
  type Withdrawal,
} from "./journal/entry.ts"
export { exposureOn } from "./journal/fold-exposure.ts"
export { type EntryIssue, type EntryProblem, readEntry } from "./journal/read-entry.ts"
export { append, type ReplayOptions, replay } from "./journal/replay.ts"
export { isChange, resolveEntries } from "./journal/resolve-entries.ts"
export { SessionEnd, SessionRecord, TrialRecord, TrialRole } from "./journal/session-record.ts"
export { openSnapshot, type Snapshot, snapshotOf } from "./journal/snapshot.ts"
export type { ExposureState, PassiveState, SkillState, StepState, TrialSummary } from "./journal/step-state.ts"
export { type StoredEntry, type Upcaster, upcast } from "./journal/upcast.ts"
export { type Agenda, agenda, nextToTrain } from "./planner/agenda.ts"
export type { AgendaLine } from "./planner/agenda-line.ts"
export { clockBehind } from "./planner/clock-behind.ts"
export { type Coaching, coach, type SessionOver } from "./planner/coach.ts"
export { type DayLimits, dayLimits } from "./planner/day-limits.ts"
export { doneOf } from "./planner/done-of.ts"
export { enrolledPrograms } from "./planner/enrolled-programs.ts"
export { sessionRecordOf } from "./planner/finish-session.ts"
export { type MayTrain, mayTrain } from "./planner/may-train.ts"
export { type PlanContext, planContext } from "./planner/plan-context.ts"
export type { PlanReason } from "./planner/plan-reason.ts"
export { calmTrial, planSession, type SessionPlan } from "./planner/plan-session.ts"
export type { PlannedTrial } from "./planner/planned-trial.ts"
export { type Preview, preview } from "./planner/preview.ts"
export { factsForStep } from "./planner/readiness-of.ts"
export { RunningSession, RunningTrial } from "./planner/running-session.ts"
export { sayAmount, saySeconds } from "./planner/say-amount.ts"
export { sayTreats } from "./planner/say-treats.ts"
export type { SessionSoFar } from "./planner/session-run.ts"
export { endingOf, foundationsUnder, type StepStatus, stepStatus } from "./planner/step-status.ts"
export { type TreatAllowance, treatAllowance } from "./planner/treat-allowance.ts"
export { treatsByStep, treatsDue, treatsGiven } from "./planner/treats-given.ts"
export { HANDLING_SECONDS, trialSeconds } from "./planner/trial-length.ts"
export { type WordedReason, wordPlanReason } from "./planner/word-plan-reason.ts"
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
export { type ProgramChoice, programsForGoals, programsToBeginWith } from "./program/programs-for-goals.ts"
export {
  type ExposureStep,
  easierWay,
  Foundation,
  foundations,
  NeededGear,
  type PassiveStep,
  type QualifiedPrerequisite,
  Reinforcement,
  type SkillStep,
  type Step,
  StepSource,
  type TrainedStep,
  Unit,
} from "./program/step.ts"
export {
  type CarrierFacts,
  type CarrierPoint,
  type CarrierVerdict,
  carrierPoints,
  carrierVerdict,
} from "./readiness/carrier-verdict.ts"
export { GateId, gateIds } from "./readiness/gate-id.ts"
export { type GateStage, gateStage, judgeGate } from "./readiness/gates.ts"
export { gearInUse, gearOfStep, missingFor } from "./readiness/gear-of-step.ts"
export { BodyMeasures, Carrier, GearCheck, GearRecord, Harness, Leash } from "./readiness/gear-record.ts"
export { type GearVerdict, gearVerdicts } from "./readiness/gear-verdict.ts"
export { Condition, conditions, HealthRecord, Vaccine } from "./readiness/health-record.ts"
export { type Microchip, type MicrochipProblem, validateMicrochip } from "./readiness/microchip.ts"
export { judgeMicrochip } from "./readiness/microchip-verdict.ts"
export {
  judgePreflight,
  type PreflightAnswers,
  type PreflightFacts,
  preflightItems,
  QUIET_SECONDS,
} from "./readiness/preflight.ts"
export { type PreflightItem, type PreflightItemId, preflightItem } from "./readiness/preflight-items.ts"
export { type GateVerdict, type Readiness, readiness } from "./readiness/readiness.ts"
export { type ReadinessFacts, readinessFactsOf, weatherTraitsOf } from "./readiness/readiness-facts.ts"
export {
  type ReadinessFinding,
  type ReadinessReason,
  sourcesOf,
  wordReadinessReason,
} from "./readiness/readiness-reason.ts"
export { FIT_CHECK, judgeStart, startNeeds, usesCarrier } from "./readiness/session-start.ts"
export { isOpen, type Verdict, type VerdictLevel } from "./readiness/verdict.ts"
export { parseTemperature, Weather, wordTemperatureProblem } from "./readiness/weather.ts"
export { type Band, type WeatherVerdict, weatherBand } from "./readiness/weather-band.ts"
export { err, ok, type Result } from "./result.ts"
export type { RewardReason } from "./rewards/reward-reason.ts"
export { type Chance, seededChance } from "./rewards/seeded.ts"
export { treatBudget } from "./rewards/treat-budget.ts"
export { type Treat, treatCatalogue, treatCautions } from "./rewards/treat-catalogue.ts"
export { treatDose } from "./rewards/treat-dose.ts"
export { rewardCue } from "./rewards/treat-plan.ts"
export { wordRewardReason } from "./rewards/word-reward-reason.ts"
export { bibliography, bibliographyKeys, citationOf, SourceId } from "./sources/bibliography.ts"
export { type GuideId, guideIds, guides, isGuideId } from "./sources/guides.ts"
export { nameSource } from "./sources/name-source.ts"
export {
  addDays,
  addMonths,
  type DayNumber,
  dayNumber,
  daysBetween,
  LocalDate,
  localDateOf,
  monthsBetween,
} from "./time/local-date.ts"
export { type Moment, momentOf, ZonedTime } from "./time/zoned-time.ts"
export { criterionAtMost, difficultyOf, easierDifficulty, goalOf, ladderOf, startOf } from "./tolerance/axis.ts"
export {
  type Belief,
  type Chances,
  chancesAt,
  learnFromTrial,
  meanTolerance,
  priorBelief,
  sdTolerance,
  toleranceAtLeast,
} from "./tolerance/belief.ts"
export { type Coaching as CoachingTemperament, hardestComfortable, type Limits, limitsOf } from "./tolerance/choose.ts"
export { type LikelyTolerance, likelyTolerance } from "./tolerance/likely-tolerance.ts"
export { defaultModel, type ToleranceModel } from "./tolerance/tolerance-model.ts"
