import { type Coaching, type Judgement, type Step, sayAmount, saySeconds, signName } from "@catwalk/domain"

type JudgedTrial = Coaching["judged"][number]

/** A trial that was more than the cat could take. */
export interface TooMuch {
  readonly outcome: "uneasy" | "stressed"
  /** What was asked, in the step's unit; undefined for the easier way. */
  readonly asked: number | undefined
  /** Seconds from the start of the trial to its end. */
  readonly seconds: number | undefined
  readonly because: Judgement["reasons"][number] | undefined
  readonly medical: boolean
}

/** What the cat showed in the trials that counted. */
export interface Happened {
  /** The most that was calm, in the step's unit; "easier" when only the easier way was, undefined when nothing was. */
  readonly calmMost: number | "easier" | undefined
  /** The worst trial that was not calm, the newest of several alike. */
  readonly tooMuch: TooMuch | undefined
}

/** Told from the trials themselves, never from the plan. A skill counts as calm only where it was shown. */
export const whatHappened = (judged: readonly JudgedTrial[]): Happened => {
  const calm = judged.filter(({ record, judgement }) => judgement.outcome === "calm" && record.success !== false)
  const amounts = calm.filter(({ record }) => record.easier !== true).map(({ record }) => record.done ?? record.asked)
  return {
    calmMost: amounts.length > 0 ? Math.max(...amounts) : calm.length > 0 ? "easier" : undefined,
    tooMuch: tooMuchOf(judged),
  }
}

const tooMuchOf = (judged: readonly JudgedTrial[]): TooMuch | undefined => {
  let worst: JudgedTrial | undefined
  for (const trial of judged) {
    if (trial.judgement.outcome === "calm") continue
    if (worst === undefined || trial.judgement.stress >= worst.judgement.stress) worst = trial
  }
  if (worst === undefined || worst.judgement.outcome === "calm") return undefined
  const { record, judgement } = worst
  return {
    outcome: judgement.outcome === "stressed" ? "stressed" : "uneasy",
    asked: record.easier === true ? undefined : record.asked,
    seconds: record.evidence.seconds,
    because: judgement.reasons[0],
    medical: judgement.medical !== undefined,
  }
}

/** The most that was calm, short enough to stand large. */
export const sayCalmMost = (step: Step, { calmMost }: Happened): string => {
  if (calmMost === undefined) return "not this time"
  return calmMost === "easier" ? "the easier way in" : sayAmount(step, calmMost)
}

/** What was too much, and how it showed, in a sentence; undefined when all was calm. */
export const wordTooMuch = (step: Step, { tooMuch }: Happened): string | undefined => {
  if (tooMuch === undefined) return undefined
  const { outcome, asked, seconds, because, medical } = tooMuch
  const amount = asked === undefined ? "The easier way" : quoted(step, asked)
  const how = wordBecause(because)
  const when = seconds === undefined || seconds < 1 ? "" : ` after ${saySeconds(seconds)}`
  if (medical) return `${how ?? "It"} was seen${when}.`
  const what = outcome === "stressed" ? `${amount} was too much` : `${amount} made it uneasy`
  return how === undefined ? `${what}${when}.` : `${what}: ${lower(how)}${when}.`
}

/** A level has a title, an amount has none. */
const quoted = (step: Step, criterion: number): string =>
  step.axis.type === "levels" ? `“${sayAmount(step, criterion)}”` : sayAmount(step, criterion)

const wordBecause = (because: TooMuch["because"]): string | undefined => {
  switch (because?.code) {
    case "sign-counts":
    case "passive-fear":
    case "lasted":
    case "never-a-pass":
    case "medical":
      return signName(because.sign)
    case "food-refused":
      return "Food refused"
    case "opted-out":
      return "It left"
    case "mild-signs-stack":
      return "Several mild signs together"
    default:
      return undefined
  }
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
