export { canonicalState } from "./canonical-state.ts"
export {
  aCorrection,
  aFact,
  aHousehold,
  aWithdrawal,
  catId,
  deviceId,
  gearId,
  miso,
  personId,
  type Told,
} from "./entries.ts"
export { anyEvidence, anyFact, anyJournal, anyMoment, anySession, type JournalOptions } from "./journal-arbitrary.ts"
export {
  type Answer,
  answered,
  entryOf,
  type Life,
  type LifeOptions,
  type Look,
  live,
  type Sitting,
  sit,
} from "./life.ts"
export { mastering, masteringBefore } from "./mastering.ts"
export { anyProgram, anyPrograms } from "./program-arbitrary.ts"
export { aSession, aTrial, trials } from "./sessions.ts"
export { shippedCurriculum, shippedProgramTexts } from "./shipped-programs.ts"
export { wellPrepared } from "./well-prepared.ts"
export { dateOn, firstDay, momentOn, on } from "./when.ts"
