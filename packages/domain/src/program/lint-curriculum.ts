import { type CurriculumGraph, curriculumGraphOf } from "./curriculum-graph.ts"
import { goalsAreBounded, masteryIsWithinReach, startsWithinReach, unitsFitDimensions } from "./lint/amount-rules.ts"
import {
  ageIsAskedFirst,
  bodyIsAskedFirst,
  companyIsProtected,
  harnessesAreChecked,
  openDoorsAreGated,
} from "./lint/body-rules.ts"
import {
  amountsGrowGently,
  passiveStepsArePassive,
  raisesOneDimension,
  takesSeveralDays,
} from "./lint/difficulty-rules.ts"
import type { LintFinding, ProgramRule, StepRule } from "./lint/finding.ts"
import { asksForNoDanger, asksForNoForce } from "./lint/force-rules.ts"
import {
  canBeReached,
  levelsAreUnique,
  namesAreUnique,
  needsNothingOptional,
  prerequisitesExist,
  programsBeforeExist,
} from "./lint/graph-rules.ts"
import { heldDimensionsRiseGently } from "./lint/held-rules.ts"
import {
  carriersAreChecked,
  outdoorStepsAreGated,
  outdoorStepsRestOnFoundations,
  steppingOutRestsOnWalking,
} from "./lint/outdoor-rules.ts"
import { saysWhereItGoes } from "./lint/place-rules.ts"
import { hasEasierWay, hasStopRule, hasWayBack } from "./lint/way-back-rules.ts"
import {
  exposuresComeWithFood,
  fearIsNoSkill,
  longPairingsSayHowOften,
  pairingsAreNeverThinned,
  pressureIsGuarded,
  watchesForPanting,
  watchesForStopSigns,
} from "./lint/welfare-rules.ts"
import type { Program } from "./program.ts"

const programRules: readonly ProgramRule[] = [namesAreUnique, programsBeforeExist]

const stepRules: readonly StepRule[] = [
  levelsAreUnique,
  prerequisitesExist,
  canBeReached,
  needsNothingOptional,
  hasStopRule,
  hasWayBack,
  hasEasierWay,
  raisesOneDimension,
  unitsFitDimensions,
  heldDimensionsRiseGently,
  amountsGrowGently,
  startsWithinReach,
  goalsAreBounded,
  passiveStepsArePassive,
  takesSeveralDays,
  masteryIsWithinReach,
  saysWhereItGoes,
  outdoorStepsAreGated,
  outdoorStepsRestOnFoundations,
  carriersAreChecked,
  harnessesAreChecked,
  steppingOutRestsOnWalking,
  ageIsAskedFirst,
  bodyIsAskedFirst,
  companyIsProtected,
  openDoorsAreGated,
  fearIsNoSkill,
  pressureIsGuarded,
  pairingsAreNeverThinned,
  longPairingsSayHowOften,
  exposuresComeWithFood,
  asksForNoForce,
  asksForNoDanger,
  watchesForStopSigns,
  watchesForPanting,
]

/**
 * The welfare linter: everything in these programs that could lead a person to frighten or endanger a cat, or leave a
 * cat stuck. Programs are judged together, because steps of one build on steps of another. No errors means fit for use.
 */
export const lintCurriculum = (programs: readonly Program[]): readonly LintFinding[] => {
  const graph = curriculumGraphOf(programs)
  return programs.flatMap((program) => lintProgram(program, graph))
}

const lintProgram = (program: Program, graph: CurriculumGraph): readonly LintFinding[] => [
  ...programRules.flatMap((rule) =>
    rule(program, graph).map(({ field, ...found }): LintFinding => ({ ...found, program: program.id, path: field })),
  ),
  ...program.phases.flatMap((phase, phaseIndex) =>
    phase.steps.flatMap((step, stepIndex) =>
      stepRules.flatMap((rule) =>
        rule(step, graph).map(({ field, ...found }): LintFinding => {
          const path = ["phases", phaseIndex, "steps", stepIndex, ...field]
          return { ...found, program: program.id, step: step.id, path }
        }),
      ),
    ),
  ),
]
