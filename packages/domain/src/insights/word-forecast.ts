import type { StepId } from "../ids.ts"
import type { WordedReason } from "../planner/word-plan-reason.ts"
import type { Curriculum } from "../program/curriculum.ts"
import type { SourceId } from "../sources/bibliography.ts"
import type { MasteryForecast } from "./forecast.ts"
import type { ForecastReason } from "./forecast-reason.ts"

/** What a forecast takes for granted, in plain English, what to do about it, and what it rests on. */
export const wordForecastReason = (reason: ForecastReason, curriculum: Curriculum, name: string): WordedReason => {
  const title = (id: StepId): string => `“${curriculum.step(id)?.title ?? id}”`
  const ours: readonly SourceId[] = ["our-default"]
  const say = (text: string, todo?: string): WordedReason => ({ text, todo, sources: ours })
  switch (reason.code) {
    case "imagined":
      return say(
        `${reason.runs} imagined months of this very cat, each drawn from what is believed of ${name} today. A range, never a promise.`,
      )
    case "every-scheduled-day":
      return say("Assumes training on every scheduled day, with all the sessions a day may hold.")
    case "misses-days":
      return say(
        `Assumes that ${reason.percent} % of the scheduled days pass without training, and that the day’s further sessions happen on ${reason.againPercent} % of the others.`,
      )
    case "nothing-frightening":
      return say("Assumes no scare, illness or move in that time; each would make it longer.")
    case "mostly-first-guesses":
      return say(
        reason.trials === 0
          ? `Nothing was tried with ${name} yet: these are first guesses, and the range is wide.`
          : `Only ${reason.trials} ${reason.trials === 1 ? "trial" : "trials"} so far: mostly first guesses. The range narrows with every session.`,
      )
    case "skills-by-their-ladder":
      return say(
        "For skills, guesses from the rungs climbed so far how often the cat gets it right, and imagines no stress.",
      )
    case "gate-stays-closed":
      return say(
        `${title(reason.step)} stays closed until health and gear allow it, and so does what comes after.`,
        "See what it needs; the forecast then looks further.",
      )
    case "waits-for-another-program":
      return say(
        `${title(reason.step)} builds on ${title(reason.needs)}, which belongs to a program that was not taken up.`,
        "Take that program up too; the forecast then looks further.",
      )
    case "stops-trying":
      return say(
        `In ${reason.percent} % of the months ${title(reason.step)} turns out not to be for ${name} for now. That would be no failure.`,
      )
    case "no-forecast":
      return wordHalt(reason.because, name)
  }
}

const wordHalt = (because: Extract<ForecastReason, { code: "no-forecast" }>["because"], name: string): WordedReason => {
  const sources: readonly SourceId[] = ["our-default"]
  switch (because) {
    case "cat-is-loose":
      return { text: `First ${name} has to be home again.`, todo: "Look for the cat now.", sources }
    case "medical-lock":
      return {
        text: `Training waits for ${name}’s health, and nobody can foresee that.`,
        todo: "Note it when the cat is well or a vet has cleared it.",
        sources,
      }
    case "nothing-enrolled":
      return { text: "No program is taken up, so there is nothing to foresee.", todo: "Take one up.", sources }
  }
}

/** When something is mastered, as a range in words: `in 9 to 17 days, most likely about 12`. */
export const wordMastery = ({ by, early, middle, late }: MasteryForecast): string => {
  const days = by.length - 1
  const within = by.at(-1) ?? 0
  if (by[0] === 1) return "mastered already"
  if (early === undefined) return `hardly within ${days} days`
  if (late === undefined || middle === undefined) {
    return `in ${early} days at the earliest; not within ${days} days in ${tenths(1 - within)} of ten months`
  }
  if (early === late) return `in about ${sayDays(middle)}`
  return `in ${early} to ${sayDays(late)}, most likely about ${middle}`
}

const sayDays = (days: number): string => (days === 1 ? "1 day" : `${days} days`)

const tenths = (share: number): string => {
  const count = Math.round(10 * share)
  return count < 1 ? "less than one" : count > 9 ? "more than nine" : String(count)
}
