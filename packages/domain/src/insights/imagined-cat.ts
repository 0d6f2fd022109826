import type { Outcome } from "../ethogram/stress-level.ts"
import type { StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import { exposureOn } from "../journal/fold-exposure.ts"
import { skillOn } from "../journal/fold-skill.ts"
import type { SkillState } from "../journal/step-state.ts"
import type { PlannedTrial } from "../planner/planned-trial.ts"
import type { ExposureStep, SkillStep, TrainedStep } from "../program/step.ts"
import { type Chance, seededChance } from "../rewards/seeded.ts"
import type { DayNumber } from "../time/local-date.ts"
import type { Moment } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import { difficultyOf, easierDifficulty } from "../tolerance/axis.ts"
import { type Belief, learnFromTrial, passDays } from "../tolerance/belief.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import { drawIndex, drawNormal, drawShare } from "./draw.ts"

/** What a person would note of one trial. */
export interface Reaction {
  readonly outcome: Outcome
  /** For skills: whether the cat did what was asked. */
  readonly success: boolean | undefined
}

/** One way in which the cat may really be. Asked about one session at a time, in order. */
export interface ImaginedCat {
  readonly begin: (known: CatState, step: TrainedStep, moment: Moment) => void
  readonly react: (step: TrainedStep, trial: PlannedTrial) => Reaction
  readonly end: (epochMs: number) => void
}

/** What the cat truly bears on one step. Its belief has no doubt left, so that the model's own learning applies to it. */
interface Truth {
  readonly model: ToleranceModel
  readonly chance: Chance
  belief: Belief
  day: DayNumber
  trialsToday: number
}

/**
 * Draws a cat from what is believed of it: on each step a pace by its weight and a tolerance from that pace's curve, when the
 * step is first met; a step never tried from the very first guess that replay would make. From then on it reacts, learns and
 * forgets as the tolerance model says, and some trials are misread as the model says. The same seed gives the same cat.
 */
export const imagineCat = (cat: CatState, model: ToleranceModel, seed: string): ImaginedCat => {
  const truths = new Map<StepId, Truth>()
  const skills = new Map<StepId, { readonly share: number; readonly chance: Chance }>()
  let arousal = cat.arousal
  let level = 0

  const meet = (known: CatState, step: ExposureStep, day: DayNumber): void => {
    const truth = truths.get(step.id)
    if (truth === undefined) truths.set(step.id, drawTruth(known, step, day, model, seededChance(`${seed}|${step.id}`)))
    else if (day > truth.day) sleepUntil(truth, day)
  }
  const facing = (step: ExposureStep, trial: PlannedTrial): Outcome => {
    const truth = truths.get(step.id) as Truth
    const u = trial.easier ? easierDifficulty(step) : difficultyOf(step, trial.criterion)
    const outcome = face(truth, u, level * model.arousalCost)
    level = raisedArousal(level, outcome)
    return truth.chance.next() < model.lapse ? misread(model, truth.chance) : outcome
  }
  return {
    begin: (known, step, moment) => {
      level = arousalAt(arousal, moment.epochMs, model)
      if (step.kind === "exposure") meet(known, step, moment.day)
      else if (!skills.has(step.id)) {
        const chance = seededChance(`${seed}|${step.id}`)
        skills.set(step.id, { share: drawSkill(skillOn(known, step, moment.day), step, chance), chance })
      }
    },
    react: (step, trial) => {
      if (step.kind === "exposure") return { outcome: facing(step, trial), success: undefined }
      const skill = skills.get(step.id)
      return { outcome: "calm", success: skill !== undefined && skill.chance.next() < skill.share }
    },
    end: (epochMs) => {
      arousal = { level, epochMs }
    },
  }
}

const drawTruth = (
  known: CatState,
  step: ExposureStep,
  day: DayNumber,
  model: ToleranceModel,
  chance: Chance,
): Truth => {
  const { belief, trialsToday } = exposureOn(known, step, day, model)
  const k = drawIndex(belief.weights, chance)
  const tolerance = (belief.means[k] ?? 0) + Math.sqrt(belief.variances[k] ?? 0) * drawNormal(chance)
  return {
    model: { ...model, paces: [model.paces[k] ?? 0] },
    chance,
    belief: certainOf(tolerance, belief.gainedToday[k] ?? 0),
    day,
    trialsToday,
  }
}

const certainOf = (tolerance: number, gained: number): Belief => ({
  weights: [1],
  means: [tolerance],
  variances: [0],
  gainedToday: [gained],
})

/** The truth wanders as the model says that cats do; whatever happens, it stays without doubt. */
const wandered = ({ means, gainedToday }: Belief, variance: number, chance: Chance): Belief =>
  certainOf((means[0] ?? 0) + Math.sqrt(variance) * drawNormal(chance), gainedToday[0] ?? 0)

const sleepUntil = (truth: Truth, day: DayNumber): void => {
  const days = day - truth.day
  truth.belief = wandered(passDays(truth.belief, truth.model, days), truth.model.dayNoise * days, truth.chance)
  truth.day = day
  truth.trialsToday = 0
}

const face = (truth: Truth, u: number, shift: number): Outcome => {
  const { model, chance, belief } = truth
  const shown = (belief.means[0] ?? 0) - shift + model.slope * drawNormal(chance)
  const outcome = shown >= u ? "calm" : shown >= u - model.gap ? "uneasy" : "stressed"
  const learned = learnFromTrial(belief, model, { u, outcome, shift, earlier: truth.trialsToday })
  truth.belief = wandered(learned, model.trialNoise, chance)
  truth.trialsToday++
  return outcome
}

const misread = ({ lapseShares }: ToleranceModel, chance: Chance): Outcome => {
  const draw = chance.next()
  if (draw < lapseShares.calm) return "calm"
  return draw < lapseShares.calm + lapseShares.uneasy ? "uneasy" : "stressed"
}

/** Eight of ten right before anything is known, as push, drop, stick wants it (donaldson-2010; our-default). */
const SKILL_PRIOR = { rights: 8, wrongs: 2 }
/** More than so many trials of the past do not make it surer (our-default). */
const SKILL_MEMORY = 20

/**
 * How often the cat does what is asked, drawn from what its ladder shows: four of five right for every rung climbed, calm
 * trials at the goal, and the set under way; the other trials at the rung count against it. No stress is imagined in skills.
 */
const drawSkill = (state: SkillState, step: SkillStep, chance: Chance): number => {
  const { rights, wrongs } = SKILL_PRIOR
  const shown = 4 * state.rung + state.goalTrials + state.set.filter((mark) => mark === "right").length
  // Warm-ups and easy endings stand below the rung and prove nothing.
  const tried = Math.max(shown, state.trials - 2 * state.sessions)
  const weight = tried === 0 ? 0 : Math.min(1, SKILL_MEMORY / tried)
  const most = Math.max(step.mastery.calmTrials, SKILL_MEMORY)
  const good = Math.min(most, Math.round(shown * weight))
  return drawShare(rights + good, wrongs + Math.min(most, Math.round((tried - shown) * weight)), chance)
}
