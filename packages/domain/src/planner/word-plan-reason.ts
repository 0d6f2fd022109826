import { signName } from "../ethogram/catalogue.ts"
import type { StepId } from "../ids.ts"
import type { Curriculum } from "../program/curriculum.ts"
import { easierWay } from "../program/step.ts"
import { wordReadinessReason } from "../readiness/readiness-reason.ts"
import { longDate } from "../readiness/wording-helpers.ts"
import type { SourceId } from "../sources/bibliography.ts"
import type { PlanReason } from "./plan-reason.ts"
import { planReasonSources } from "./plan-reason-sources.ts"
import { sayAmount } from "./say-amount.ts"

/** A reason in plain English, what to do about it where something blocks, and what it rests on. */
export interface WordedReason {
  readonly text: string
  readonly todo: string | undefined
  readonly sources: readonly SourceId[]
}

/** Words a reason for the cat called `name`. */
export const wordPlanReason = (reason: PlanReason, curriculum: Curriculum, name: string): WordedReason => {
  const words = new Words(curriculum, name)
  const sources = planReasonSources(reason, curriculum)
  if (reason.code === "readiness") return { ...wordReadiness(reason), sources }
  return { text: words.text(reason), todo: words.todo(reason), sources }
}

const wordReadiness = ({ finding }: Extract<PlanReason, { code: "readiness" }>) => {
  const { text, todo } = wordReadinessReason(finding)
  return { text, todo }
}

type Own = Exclude<PlanReason, { code: "readiness" }>

class Words {
  private readonly curriculum: Curriculum
  private readonly name: string
  constructor(curriculum: Curriculum, name: string) {
    this.curriculum = curriculum
    this.name = name
  }

  private title(id: StepId): string {
    return `“${this.curriculum.step(id)?.title ?? id}”`
  }

  private amount(id: StepId, criterion: number): string {
    const step = this.curriculum.step(id)
    if (step === undefined) return String(criterion)
    const said = sayAmount(step, criterion)
    return step.axis.type === "levels" ? `“${said}”` : said
  }

  private easierWay(id: StepId): string | undefined {
    const step = this.curriculum.step(id)
    return step === undefined ? undefined : easierWay(step)
  }

  text(reason: Own): string {
    const { name } = this
    switch (reason.code) {
      case "first-time":
        return `New for ${name}: begin at the very start, ${this.amount(reason.step, reason.criterion)}.`
      case "calm-so-far":
        return `Calm in ${reason.calm} of ${reason.of} at ${this.amount(reason.step, reason.criterion)}${overDays(reason.days)}.`
      case "likely-calm":
        return `About ${reason.percent} % likely to be calm at ${this.amount(reason.step, reason.criterion)} (an estimate).`
      case "capped-by-growth":
        return `Never more than ${sayFactor(reason.factor)} the longest calm trial so far (${this.amount(reason.step, reason.longest)}).`
      case "capped-by-level":
        return `One level at a time: ${this.amount(reason.step, reason.level)} is the hardest that was calm so far.`
      case "lowered-after-stress":
        return `${capital(this.amount(reason.step, reason.criterion))} was too much on ${longDate(reason.on)}: less is asked until it has been calm again.`
      case "below-start":
        return "Even the first amount was too much lately: take the easier way in first."
      case "warm-up":
        return "A warm-up, below what is comfortable."
      case "easiest-there-is":
        return "A warm-up at the easiest amount there is."
      case "varied":
        return "Amounts rise and fall, so that the next one can't be predicted."
      case "easy-ending":
        return "An easy one to end on."
      case "eased-off":
        return "Eased off after unease."
      case "at-goal":
        return `This is the goal: calm there on ${reason.days} of ${reason.daysWanted} days wanted.`
      case "set-of-five":
        return `${reason.right} of ${reason.of} right so far. After five, four right go on, three stay, fewer go back.`
      case "pushed":
        return `Next in the ladder: ${this.amount(reason.step, reason.criterion)}.`
      case "dropped":
        return `Dropped to ${this.amount(reason.step, reason.criterion)}: fewer than three of five were right above it.`
      case "split":
        return "The next level proved too far twice, so go half of the way first."
      case "minutes-for-age":
        return reason.age === "unknown"
          ? `Up to ${reason.minutes} minutes, as for an adult cat: nobody has said yet how old ${name} is.`
          : `Up to ${reason.minutes} minutes: short sessions suit ${reason.age === "adult" ? "an adult cat" : `a ${reason.age}`}.`
      case "longer-amount":
        return `About ${reason.minutes} minutes: a warm-up, one trial at this amount and an easy ending take that long.`
      case "up-to":
        return `If every trial stays calm, up to ${this.amount(reason.step, reason.criterion)} in this session; else less.`
      case "minutes-chosen":
        return `Up to ${reason.minutes} minutes, as you chose.`
      case "goal-reached":
        return `All ${reason.trials} trials done, and the last was easy.`
      case "goal-today":
        return `Calm at the goal ${reason.times} times: that is all one day can add.`
      case "lost-interest":
        return `${name} has lost interest. Ending before that is the best habit there is.`
      case "uneasy-pair":
        return "Two uneasy trials in a row, then an easy ending."
      case "took-a-break":
        return "That sign asks for a break now and another try later."
      case "stressed":
        return `Stress level ${reason.stress} of 5: that is red, so the session is over.`
      case "medical":
        return `${signName(reason.sign)} can be a medical matter.`
      case "time-is-up":
        return `${reason.minutes} minutes are up.`
      case "treats-used-up":
        return `Today's treats are used up (${reason.kcal} kcal).`
      case "person-ended":
        return "You ended it."
      case "next-step":
        return `Next on the path: ${this.title(reason.step)}.`
      case "needs-first":
        return `Needs ${reason.steps.map((id) => this.title(id)).join(" and ")} first.`
      case "needs-refreshing":
        return `${this.title(reason.step)} was ${sayDays(reason.days)} ago; calm at the goal is about ${reason.percent} % likely now, below 80 %.`
      case "rusty":
        return `${this.title(reason.step)} was last practised ${sayDays(reason.days)} ago.`
      case "mastered":
        return `Mastered on ${longDate(reason.on)}.`
      case "break-steps-back":
        return `After ${reason.days} days away, begin ${reason.steps === 1 ? "a step" : "two steps"} lower.`
      case "days-lying-about":
        return reason.done === 0
          ? `Just leave it there for ${sayDays(reason.wanted)}; nothing is asked of ${this.name}.`
          : `${reason.done} of ${reason.wanted} days so far.`
      case "avoids-it":
        return reason.times === 1 ? `${name} avoided it last time.` : `${name} has avoided it ${reason.times} times.`
      case "outdoors-rests":
        return `Being outside frightened ${name} ${reason.fears} times lately. Walks are no treat for a frightened cat, so outdoor steps rest until ${reason.retryOn}; play and puzzles indoors instead.`
      case "not-for-this-cat-outdoors":
        return `Being outside has frightened ${name} again and again. Walking is not for this cat, and that is no failure: a rich life indoors is a success. If you like, try again after ${reason.retryOn}.`
      case "no-progress":
        return `${reason.sessions} sessions of ${this.title(reason.step)} have not made it easier for ${name}. It may not be for this cat; it rests until ${reason.retryOn}.`
      case "try-again-possible":
        return `Since ${longDate(reason.since)} you may try again: resume the program, and it begins easy.`
      case "way-back":
        return `${this.title(reason.step)} was too much twice in a row: one session of what comes before it.`
      case "first-day-back":
        return `The first day back since ${longDate(reason.on)}: a few easy ones and no more than before.`
      case "goal-met-today":
        return `${this.title(reason.step)} went calmly at its goal today. The next calm day confirms it; more today adds nothing.`
      case "keep-up":
        return `${this.title(reason.step)} is mastered, and was ${sayDays(reason.days)} ago: doing it regularly keeps it easy.`
      case "optional-step":
        return "Optional: everything else is mastered."
      case "resting":
        return reason.because === "scare"
          ? `A rest of ${sayRest(reason.hours)} after a scare; ${sayRest(reason.hoursLeft)} to go. Play and affection, no training.`
          : `A rest of ${sayRest(reason.hours)} after a stressful session; ${sayRest(reason.hoursLeft)} to go. Play and affection, no training.`
      case "enough-for-today":
        return `${reason.sessions} ${reason.sessions === 1 ? "session" : "sessions"} today: enough. Well done, both of you.`
      case "hours-between":
        return `${reason.hours} hours between sessions; the next can start in ${sayMinutes(reason.minutesLeft)}.`
      case "treats-for-today-used":
        return `Today's treats are eaten: ${reason.kcal} of ${reason.budget} kcal.`
      case "sitting-open":
        return `That went well, and ${sayMinutes(reason.minutes)} of this sitting are left: go straight on if you both like, or leave it at that.`
      case "day-off":
        return "A day off, as your schedule says. Missed days never pile up."
      case "all-mastered":
        return `Every step of ${this.curriculum.program(reason.program)?.title ?? reason.program} is mastered.`
      case "nothing-enrolled":
        return `${name} has no program yet. Choose one to begin.`
      case "tomorrow":
        return "Its turn comes on another day."
      case "locked-by-sign":
        return `${signName(reason.sign)} was seen on ${longDate(reason.since)}. Training is locked until a vet has cleared ${name}.`
      case "locked-by-illness":
        return `${name} has been unwell since ${longDate(reason.since)}. No training until it is over.`
      case "cat-is-loose":
        return `${name} is loose. Look close by first: most cats hide within a few hundred metres, silent.`
      case "paused":
        return reason.until === undefined ? "Paused." : `Paused until ${longDate(reason.until)}.`
      case "clock-behind":
        return `This device's clock is ${reason.hours} h behind the newest entry; check the date and time.`
    }
  }

  todo(reason: Own): string | undefined {
    switch (reason.code) {
      case "locked-by-sign":
        return "Ring your vet; then record the vet's clearance under Cat and gear."
      case "locked-by-illness":
        return "When the cat is well again, note that it has recovered."
      case "cat-is-loose":
        return "Don't chase. Leave the backpack open, search on foot nearby at a quiet hour, tell neighbours, report the chip as lost; note when the cat is found."
      case "avoids-it":
        return this.easierWay(reason.step) ?? "Move it away until the cat eats and rests as usual."
      case "below-start":
        return this.easierWay(reason.step)
      case "clock-behind":
        return "Set the clock right; nothing recorded is lost."
      default:
        return undefined
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const overDays = (days: number): string => (days > 1 ? ` over ${days} days` : "")
const sayDays = (days: number): string => (days === 1 ? "1 day" : `${days} days`)
const sayRest = (hours: number): string =>
  hours > 48 ? sayDays(Math.ceil(hours / 24)) : hours === 1 ? "1 hour" : `${hours} hours`
const sayFactor = (factor: number): string => (factor === 1.5 ? "one and a half times" : `${factor} times`)
const sayMinutes = (minutes: number): string =>
  minutes >= 90 && minutes % 60 === 0 ? `${minutes / 60} h` : sayHoursAndMinutes(minutes)

const sayHoursAndMinutes = (minutes: number): string =>
  minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
