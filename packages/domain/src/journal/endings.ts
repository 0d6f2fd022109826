import type { StepId } from "../ids.ts"
import type { ExposureStep } from "../program/step.ts"
import type { DayNumber } from "../time/local-date.ts"
import { difficultyOf } from "../tolerance/axis.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { Ending } from "./cat-state.ts"
import type { ExposureState } from "./step-state.ts"

/** Our defaults: two weeks of rest after fear outdoors came back for the first time, else two months before trying again. */
const RETRY_AFTER_DAYS = { first: 14, later: 60 }
const OUTDOOR_MEMORY = 6
/**
 * Two outings in a row that ended in fear ("two tries", catexplorer); or stress in three sessions outdoors in a row (four
 * after the rest that the first time brings), or in five of the last six (our-default): a single trial too far is what
 * sessions are there to find out.
 */
const FEARS_IN_A_ROW = { first: 3, later: 4 }
const FEARS_OF_SIX = 5
/** Our defaults: said only when the evidence is strong, after at least this many sessions on the step. */
const NO_PROGRESS = { sessions: 26, withoutProgress: 12, below: 0.6, certainty: 0.6 }
/** A cat that has mastered another step can learn, and is given far longer with this one (our-default). */
const NO_PROGRESS_OF_A_LEARNER = { sessions: 90, withoutProgress: 45 }

/** Remembers the newest outings and, when fear keeps coming back, ends walking kindly (L-17). */
export const noteOutdoors = (
  cat: CatDraft,
  step: StepId,
  outing: { readonly fear: boolean; readonly whole: boolean },
  day: DayNumber,
): void => {
  cat.outdoors = [...cat.outdoors, { day, ...outing }].slice(-OUTDOOR_MEMORY)
  const fears = cat.outdoors.filter(({ fear }) => fear)
  const wanted = earlierEndings(cat, "repeated-fear-outdoors") === 0 ? FEARS_IN_A_ROW.first : FEARS_IN_A_ROW.later
  const inARow = fears.length >= wanted && cat.outdoors.slice(-wanted).every(({ fear }) => fear)
  const twoOutings = cat.outdoors.length >= 2 && cat.outdoors.slice(-2).every(({ fear, whole }) => fear && whole)
  if (inARow || twoOutings || fears.length >= FEARS_OF_SIX) {
    end(cat, { because: "repeated-fear-outdoors", step, day, sessions: fears.length })
  }
}

/** Ends a step on which the evidence says the cat gains nothing from any trial. */
export const noteNoProgress = (cat: CatDraft, step: ExposureStep, state: ExposureState, day: DayNumber): void => {
  const before = cat.pastEndings.findLast((ending) => ending.because === "no-progress" && ending.step === step.id)
  const enough = hasLearnt(cat) ? NO_PROGRESS_OF_A_LEARNER : NO_PROGRESS
  if (state.mastered !== undefined || state.sessions - (before?.sessions ?? 0) < enough.sessions) return
  if (state.withoutProgress < enough.withoutProgress || hasComeFar(step, state)) return
  // The two slowest hypotheses: nothing from any trial, and so little that no goal is within reach.
  const hopeless = (state.belief.weights[0] ?? 0) + (state.belief.weights[1] ?? 0)
  if (hopeless < NO_PROGRESS.certainty) return
  end(cat, { because: "no-progress", step: step.id, day, sessions: state.sessions })
}

const hasLearnt = (cat: CatDraft): boolean => {
  for (const known of cat.steps.values()) if (known.kind === "exposure" && known.mastered !== undefined) return true
  return false
}

/** A cat that was calm most of the way up has shown that it can; it may simply be slow. */
const hasComeFar = (step: ExposureStep, { longestCalm }: ExposureState): boolean =>
  longestCalm !== undefined && difficultyOf(step, longestCalm) >= NO_PROGRESS.below

/**
 * A way back once its day has come: what ended is open again, with outings counted afresh, and a step without progress
 * begins at its start, with every pace of learning possible again.
 */
export const reopen = (
  cat: CatDraft,
  covers: (ending: Ending) => boolean,
  day: DayNumber,
  model: ToleranceModel,
): void => {
  const back = cat.endings.filter((ending) => covers(ending) && day >= ending.retryOn)
  cat.pastEndings = [...cat.pastEndings, ...back]
  cat.endings = cat.endings.filter((ending) => !back.includes(ending))
  for (const { because, step } of back) {
    if (because === "no-progress") beginAgain(cat, step, model)
    else cat.outdoors = []
  }
}

const beginAgain = (cat: CatDraft, step: StepId, model: ToleranceModel): void => {
  const known = cat.steps.get(step)
  if (known?.kind !== "exposure") return
  cat.steps.set(step, { ...known, ceiling: 0, belief: { ...known.belief, weights: model.paceWeights } })
}

const earlierEndings = (cat: CatDraft, because: Ending["because"]): number =>
  cat.pastEndings.filter((ending) => ending.because === because).length

const end = (
  cat: CatDraft,
  why: {
    readonly because: Ending["because"]
    readonly step: StepId
    readonly day: DayNumber
    readonly sessions: number
  },
): void => {
  const { because, step, day, sessions } = why
  const already = cat.endings.some(
    (ending) => ending.because === because && (because !== "no-progress" || ending.step === step),
  )
  if (already) return
  const first = because === "repeated-fear-outdoors" && earlierEndings(cat, because) === 0
  const retryOn = day + (first ? RETRY_AFTER_DAYS.first : RETRY_AFTER_DAYS.later)
  cat.endings = [...cat.endings, { because, step, on: day, retryOn, sessions, forNow: first }]
}
