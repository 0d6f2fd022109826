import {
  type CatState,
  coach,
  easierWay,
  HANDLING_SECONDS,
  type PassiveGlance,
  resolveEntries,
  type SessionEnd,
  SessionEnd as SessionEnds,
  type SessionRecord,
  type TrainedStep,
  type TrialRecord,
  treatAllowance,
  treatsByStep,
  treatsGiven,
  type ZonedTime,
} from "@catwalk/domain"
import type { Command } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { secondsAfter } from "../clock.ts"
import { theCat } from "../find-cat.ts"
import { thePassiveStep, theStep, theTrainedStep } from "../find-step.ts"
import { type Host, houseFor, say } from "../host.ts"
import type { House } from "../house.ts"
import { readSignList, readTrials, TRIAL_HELP, type TypedTrial } from "../parse-trial.ts"
import { aNumber, aWholeNumber, oneOf } from "../parse-values.ts"
import { changesText, trialsText } from "../print/changes-text.ts"
import { counted } from "../print/words.ts"
import { note, noteAbout } from "./note.ts"

export const addTrainingCommands = (log: Command, host: Host): void => {
  log
    .command("session <step>")
    .description("a session, trial by trial, after it happened")
    .option("--trial <trial>", "one trial; again for the next", collect, [])
    .option("--signs <list>", "signs seen in the last trial, with commas between")
    .option("--seconds <count>", "how long it took in all", aWholeNumber("seconds", 0, 86_400))
    .option("--ended <why>", `why it ended: ${SessionEnds.options.join(", ")}`, oneOf(SessionEnds.options))
    .option("--treat-kcal <kcal>", "kilocalories of the treats", aNumber("kilocalories", 0, 1000))
    .option("--note <text>", "anything else")
    .addHelpText("after", `${TRIAL_HELP}\n\n${TREATS_HELP}\n\n--at is when it began; without it, it has just ended.`)
    .action((written: string, options: SessionOptions, command: Command) =>
      logSession(houseFor(host, command), written, options),
    )
  log
    .command("glance <step> <seen>")
    .description("gear that lies about: interested, ignores or avoids")
    .option("--note <text>", "anything else")
    .action((step: string, seen: string, options: { readonly note?: string }, command: Command) =>
      noteGlance(houseFor(host, command), step, glanceIn(seen), options),
    )
  log
    .command("outing <step>")
    .description("time outside as one record")
    .requiredOption("--minutes <count>", "how long", aNumber("minutes", 0, 1440))
    .option("--metres <count>", "how far from home", aNumber("metres", 0, 1_000_000))
    .option("--signs <list>", "signs seen, with commas between")
    .option("--ended <why>", OUTING_ENDS.join(", "), oneOf(OUTING_ENDS), "planned")
    .option("--note <text>", "anything else")
    .action(
      noteAbout(host, (house, _cat, step: string, options: OutingOptions) => ({
        type: "outing.recorded.v1",
        body: {
          step: theStep(step, house.curriculum).id,
          seconds: Math.round(options.minutes * 60),
          ...(options.metres === undefined ? {} : { metresFromHome: options.metres }),
          signs: options.signs === undefined ? [] : readSignList(options.signs),
          ended: options.ended,
          ...noteIn(options),
        },
      })),
    )
}

/** One look a day: another answer on the same day puts the first one right. */
const noteGlance = (
  house: House,
  written: string,
  glance: PassiveGlance["glance"],
  options: { readonly note?: string },
): void => {
  const cat = theCat(house)
  const step = thePassiveStep(written, house.curriculum)
  const body = { step: step.id, glance, ...noteIn(options) }
  const earlier = resolveEntries(house.journal.entries).facts.findLast(
    ({ fact, moment }) =>
      fact.type === "passive.noted.v1" &&
      fact.cat === cat.id &&
      fact.body.step === step.id &&
      moment.day === house.now.day,
  )
  if (earlier === undefined) note(house, [{ type: "passive.noted.v1", cat: cat.id, body }])
  else {
    const replacement = { type: "passive.noted.v1", body }
    note(house, [{ type: "entry.corrected.v1", cat: cat.id, body: { entry: earlier.fact.id, replacement } }])
  }
  if (glance !== "avoids" || house.options.json === true) return
  say(house, `Then make it easier today. ${easierWay(step) ?? ""}`.trimEnd())
  say(house, step.stopRule)
}

const OUTING_ENDS = ["planned", "cat-chose", "fear", "weather", "medical", "other"] as const

interface OutingOptions {
  readonly minutes: number
  readonly metres?: number
  readonly signs?: string
  readonly ended: (typeof OUTING_ENDS)[number]
  readonly note?: string
}

interface SessionOptions {
  readonly trial: readonly string[]
  readonly signs?: string
  readonly seconds?: number
  readonly ended?: SessionEnd
  readonly treatKcal?: number
  readonly note?: string
}

const TREATS_HELP = `Without treats=, a calm trial of a step that pays every trial counts the treats the step gives for its
length; --treat-kcal tells the energy of them all instead.`

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]
const glanceIn = oneOf(["interested", "ignores", "avoids"] as const)
const noteIn = ({ note: text }: { readonly note?: string }): { readonly note?: string } =>
  text === undefined ? {} : { note: text }

const logSession = (house: House, written: string, options: SessionOptions): void => {
  const step = theTrainedStep(written, house.curriculum)
  const cat = theCat(house)
  const typed = withLastSigns(readTrials(options.trial, step), options.signs)
  const trials = withTreats(house, cat, step, typed)
  if (trials.length === 0)
    throw usageProblem("A session needs trials.", `catwalk log session ${step.id} --trial calm@...`)
  const seconds = options.seconds ?? lengthOf(trials)
  const startedAt = house.options.at === undefined ? secondsAfter(house.at, -seconds) : house.at
  const body: SessionRecord = {
    step: step.id,
    seconds,
    trials: [...trials],
    ended: options.ended ?? endOf(house, cat, step, trials, startedAt),
    treatKcal: options.treatKcal ?? kcalOf(house, cat, trials),
    ...noteIn(options),
  }
  const after = note(house, [{ type: "session.recorded.v1", cat: cat.id, at: startedAt, body }])
  if (house.options.json === true) return
  say(house, trialsText(house, step, body))
  const taken = treatsTaken(typed, trials, body)
  if (taken !== undefined) say(house, taken)
  const changes = changesText(house, after, cat.id, step)
  if (changes !== "") say(house, changes)
}

const withLastSigns = (trials: readonly TypedTrial[], signs: string | undefined): readonly TypedTrial[] => {
  const last = trials.at(-1)
  if (signs === undefined || last === undefined) return trials
  const evidence = { ...last.evidence, signs: [...last.evidence.signs, ...readSignList(signs)] }
  return [...trials.slice(0, -1), { ...last, evidence }]
}

/** Where nothing is said of treats, a calm trial was paid as the step has it, as far as the day allows. */
const withTreats = (
  house: House,
  cat: CatState,
  step: TrainedStep,
  typed: readonly TypedTrial[],
): readonly TrialRecord[] => {
  let left = treatAllowance(cat, house.context).pieces
  return typed.map((trial) => {
    if (trial.treats !== undefined) return { ...trial, treats: trial.treats }
    const eaten = trial.evidence.food === "taken" || trial.evidence.food === "snatched" ? 1 : 0
    const due = Math.min(left, treatsByStep(cat, step, trial.evidence.seconds ?? 0))
    const treats = treatsGiven({ ...trial, treats: eaten }, due)
    left = Math.max(0, left - treats)
    return { ...trial, treats }
  })
}

/** What was taken for granted is said, with the way to put it right. */
const treatsTaken = (
  typed: readonly TypedTrial[],
  trials: readonly TrialRecord[],
  { treatKcal = 0 }: SessionRecord,
): string | undefined => {
  const assumed = trials.filter((trial, i) => trial.treats > 0 && typed[i]?.treats === undefined)
  if (assumed.length === 0) return undefined
  const pieces = trials.reduce((sum, { treats }) => sum + treats, 0)
  return `Counted: ${counted(pieces, "treat")}, ${treatKcal} kcal. Where it was another number, say treats=COUNT in the trial.`
}

const lengthOf = (trials: readonly TrialRecord[]): number => {
  const last = trials.at(-1)
  return last === undefined ? 0 : Math.round(last.atSecond + (last.evidence.seconds ?? 0) + HANDLING_SECONDS)
}

/** What the coach would have said at that point; the person's own wish when it would have gone on. */
const endOf = (
  house: House,
  cat: CatState,
  step: TrainedStep,
  trials: readonly TrialRecord[],
  startedAt: ZonedTime,
): SessionEnd => {
  const { next } = coach(cat, step, { startedAt, trials: [...trials] }, house.context)
  return next.kind === "over" ? next.ended : "person"
}

const kcalOf = (house: House, cat: CatState, trials: readonly TrialRecord[]): number => {
  const treats = trials.reduce((sum, trial) => sum + trial.treats, 0)
  return Number((treats * treatAllowance(cat, house.context).pieceKcal).toFixed(2))
}
