import {
  FoodResponse,
  HANDLING_SECONDS,
  type Observation,
  Outcome,
  type SignId,
  signIds,
  type TrainedStep,
  type TrialRecord,
  trialSeconds,
} from "@catwalk/domain"
import { didYouMean } from "@catwalk/protocol"
import { type CliProblem, usageProblem } from "./cli-problem.ts"

export const TRIAL_HELP = `
A trial is an outcome, an amount, and whatever else was seen, with commas between:

  calm@30s                              calm for 30 seconds
  uneasy@45s,done=20s,signs=flop+hide   45 s were asked, after 20 s it flopped and hid
  calm@buckled,food=taken,treats=2      a level by its name or its number
  calm@2,failed                         a skill: calm, but it did not do it
  seen@1min,signs=lip-lick,left         no word of yours: the signs decide

  done=AMOUNT   what the cat really did     signs=A+B     see: catwalk programs show STEP
  food=taken|refused|snatched|not-offered   treats=COUNT  given in this trial (see below)
  secs=COUNT    how long it took            at=COUNT      seconds into the session
  easier        the easier way back         failed        a skill that was not shown
  left          the cat left                not-counted   kept, but teaches nothing
  sated, dim    had eaten plenty; too dark to judge pupils`

/** A trial as it was typed; without `treats` where nothing was said of them. */
export type TypedTrial = Omit<TrialRecord, "treats"> & { readonly treats?: number }

/** Trials as they were typed, one after the other in time. Throws a usage problem that names the trial and the cure. */
export const readTrials = (texts: readonly string[], step: TrainedStep): readonly TypedTrial[] => {
  const trials: TypedTrial[] = []
  let atSecond = 0
  for (const [index, text] of texts.entries()) {
    const trial = readTrial(text, index + 1, step, atSecond)
    trials.push(trial)
    atSecond = trial.atSecond + (trial.evidence.seconds ?? 0) + HANDLING_SECONDS
  }
  return trials
}

type Problem = (message: string, cure: string) => CliProblem

const readTrial = (text: string, number: number, step: TrainedStep, after: number): TypedTrial => {
  const problem: Problem = (message, cure) => usageProblem(`Trial ${number} ("${text}"): ${message}`, cure)
  const [head = "", ...parts] = text.split(",").map((part) => part.trim())
  const [word = "", amount = ""] = head.split("@")
  const outcome = readWord(word, problem)
  const asked = amountOrProblem(amount, step, problem)
  const told = new Told(parts, problem)
  const doneText = told.value("done")
  const done = doneText === undefined ? undefined : amountOrProblem(doneText, step, problem)
  const food = told.food()
  const treats = told.count("treats") ?? (food === "not-offered" ? 0 : undefined)
  const trial: TypedTrial = {
    atSecond: told.count("at") ?? after,
    asked,
    ...(done === undefined ? {} : { done }),
    ...(told.flag("easier") ? { easier: true } : {}),
    evidence: {
      seconds: told.count("secs") ?? Math.round(trialSeconds(step, done ?? asked)),
      signs: readSigns(told.value("signs"), problem),
      food: food ?? "not-offered",
      ...(told.flag("left") ? { left: true } : {}),
      ...(outcome === undefined ? {} : { word: outcome }),
      ...(told.flag("dim") ? { dimLight: true } : {}),
      ...(told.flag("sated") ? { sated: true } : {}),
    },
    ...(step.kind === "skill" ? { success: !told.flag("failed") } : {}),
    ...(treats === undefined ? {} : { treats }),
    counts: !told.flag("not-counted"),
  }
  told.refuseRest()
  return trial
}

const readWord = (word: string, problem: Problem): Outcome | undefined => {
  const outcome = Outcome.safeParse(word)
  if (outcome.success || word === "seen") return outcome.data
  throw problem(
    `"${word}" is no outcome.`,
    "Begin with calm, uneasy, stressed, or seen. See: catwalk log session --help",
  )
}

const amountOrProblem = (text: string, step: TrainedStep, problem: Problem): number => {
  const amount = readAmount(text, step)
  if (amount !== undefined) return amount
  throw problem(text === "" ? "It has no amount." : `"${text}" is no amount here.`, `Write ${amountsOf(step)}.`)
}

/** What stands behind the amount: flags and `name=value`. Every part must be used once. */
class Told {
  private readonly parts: Map<string, string | undefined>
  private readonly problem: Problem

  constructor(parts: readonly string[], problem: Problem) {
    this.parts = new Map(
      parts
        .filter((part) => part !== "")
        .map((part): [string, string | undefined] => {
          const [name = "", value] = part.split("=")
          return [name, value]
        }),
    )
    this.problem = problem
  }

  value(name: string): string | undefined {
    const value = this.parts.get(name)
    if (this.parts.has(name) && value === undefined) throw this.problem(`"${name}" needs a value.`, `Write ${name}=...`)
    this.parts.delete(name)
    return value
  }

  flag(name: string): boolean {
    return this.parts.delete(name)
  }

  count(name: string): number | undefined {
    const text = this.value(name)
    if (text === undefined) return undefined
    const value = Number(text)
    if (text !== "" && value >= 0) return value
    throw this.problem(`"${name}=${text}" is no number.`, `Write ${name}=3.`)
  }

  food(): FoodResponse | undefined {
    const text = this.value("food")
    if (text === undefined) return undefined
    const food = FoodResponse.safeParse(text)
    if (food.success) return food.data
    throw this.problem(`"${text}" is not known of food.`, `Choose one of: ${FoodResponse.options.join(", ")}.`)
  }

  refuseRest(): void {
    const [name] = this.parts.keys()
    if (name === undefined) return
    const meant = didYouMean(name, KNOWN)
    throw this.problem(
      `"${name}" is not known.`,
      meant === undefined ? `Known are: ${KNOWN.join(", ")}.` : `Did you mean ${meant}?`,
    )
  }
}

const KNOWN = [
  "done",
  "signs",
  "food",
  "treats",
  "secs",
  "at",
  "easier",
  "failed",
  "left",
  "not-counted",
  "sated",
  "dim",
]

/** `flop+freeze:12`: signs, each with the second it was seen at where that matters. */
const readSigns = (text: string | undefined, problem: Problem): Observation[] =>
  (text ?? "")
    .split("+")
    .filter((part) => part !== "")
    .map((part) => {
      const [id = "", second] = part.split(":")
      const atSecond = second === undefined ? 0 : Number(second)
      if (!(atSecond >= 0)) throw problem(`"${part}" has no such second.`, `Write ${id}:12 for the 12th second.`)
      return { sign: readSign(id, problem), atSecond }
    })

const readSign = (id: string, problem: Problem): SignId => {
  const found = signIds.find((known) => known === id)
  if (found !== undefined) return found
  const meant = didYouMean(id, signIds)
  throw problem(
    `There is no sign "${id}".`,
    meant === undefined ? `Signs: ${signIds.join(", ")}.` : `Did you mean ${meant}?`,
  )
}

export const readSignList = (text: string): Observation[] =>
  readSigns(text.replaceAll(/[,\s]+/g, "+"), (message, cure) => usageProblem(`--signs: ${message}`, cure))

/** An amount in the step's own unit, or a level by name or by number from 1. Undefined when it is neither. */
const readAmount = (text: string, step: TrainedStep): number | undefined => {
  const { axis } = step
  if (axis.type === "levels") {
    const named = axis.levels.findIndex(({ id }) => id === text.toLowerCase())
    const level = named >= 0 ? named : Number(text) - 1
    return Number.isInteger(level) && level >= 0 && level < axis.levels.length ? level : undefined
  }
  const amount = axis.unit === "seconds" || axis.unit === "minutes" ? readDuration(text, axis.unit) : readPlain(text)
  return amount !== undefined && amount > 0 && amount <= 100_000 ? amount : undefined
}

const readDuration = (text: string, unit: "seconds" | "minutes"): number | undefined => {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  const match = /^(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+(?:\.\d+)?)\s*m(?:in)?)?\s*(?:(\d+(?:\.\d+)?)\s*s)?$/i.exec(text)
  if (match === null || text.trim() === "") return undefined
  const seconds = Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
  return unit === "seconds" ? seconds : seconds / 60
}

const readPlain = (text: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?)\s*(?:m|x|times)?$/i.exec(text)
  return match === null ? undefined : Number(match[1])
}

const amountsOf = ({ axis }: TrainedStep): string => {
  if (axis.type === "levels") return `a level, ${axis.levels.map(({ id }) => id).join(", ")}, or its number from 1`
  switch (axis.unit) {
    case "seconds":
    case "minutes":
      return "a time, such as 45s or 1min30s"
    case "metres":
      return "metres, such as 12m"
    case "times":
      return "a count, such as 3"
  }
}
