import {
  adviseOnSign,
  doneOf,
  ethogram,
  type Outcome,
  type PlannedTrial,
  type RunningTrial,
  type Sign,
  type SignId,
  saySeconds,
  signName,
  signOf,
  type TrialRecord,
  treatsDue,
  treatsGiven,
} from "@catwalk/domain"
import type { Desk } from "./desk.ts"

/** How a trial ended: finished and written down, taken back before it counted, or the person wants to stop. */
export type TrialEnd = "finished" | "taken-back" | "stop"

/** Runs the trial under way by keyboard until it is over. Every tap is on the disk before it is answered. */
export const runTrial = async (desk: Desk, trial: PlannedTrial): Promise<TrialEnd> => {
  for (;;) {
    const key = await desk.key(() => statusLine(desk, trial))
    const end = await press(desk, trial, key)
    if (end !== undefined) return end
  }
}

const press = async (desk: Desk, trial: PlannedTrial, key: string): Promise<TrialEnd | undefined> => {
  const { current } = desk.running
  if (current === undefined) return "taken-back"
  const skill = desk.step.kind === "skill"
  switch (key) {
    case "c":
    case "u":
    case "s":
      return finish(desk, trial, { word: outcomes[key], ...(skill && key === "c" ? { success: true } : {}) })
    case "n":
      return skill ? finish(desk, trial, { word: "calm", success: false }) : undefined
    case "x":
      return finish(desk, trial, { left: true })
    case "d":
      return finish(desk, trial, { counts: false })
    case "l":
      return finish(desk, trial, { sign: "lost-interest" })
    case "q":
      return stopInTheMiddle(desk, trial, current)
    case "z":
      return takeBackTap(desk)
    case "space":
      return click(desk, trial, current)
    case "f":
    case "r":
      return food(desk, current, key === "f" ? "taken" : "refused")
    case "?":
      return void desk.print(TRIAL_KEYS)
    case "/":
      return seen(desk, trial, await chooseSign(desk))
    default:
      return seen(desk, trial, watchList(desk)[Number(key) - 1]?.id)
  }
}

const outcomes = { c: "calm", u: "uneasy", s: "stressed" } as const satisfies Record<string, Outcome>

export const TRIAL_KEYS = [
  "  space click   f treat taken   r treat refused   1-9 a sign of the list   / any sign by name",
  "  c calm   n calm, but not done (skills)   u uneasy   s stressed   x the cat left",
  "  l lost interest   d didn't count   z undo   q stop",
].join("\n")

const click = (desk: Desk, trial: PlannedTrial, { clicks }: RunningTrial): undefined => {
  desk.writeTrial({ clicks: [...clicks, rounded(desk.trialSeconds())] })
  desk.print(`  click at ${saySeconds(desk.trialSeconds())}${trial.treat ? ", treat now" : ""}`)
}

/** Only what was eaten has a time as food; a refusal has it as the sign it is, which `z` takes back like any other. */
const food = (desk: Desk, { evidence, treats }: RunningTrial, response: "taken" | "refused"): undefined => {
  const atSecond = rounded(desk.trialSeconds())
  if (response === "taken") {
    const eaten = [...(evidence.foodAtSeconds ?? []), atSecond]
    desk.writeTrial({ evidence: { ...evidence, food: response, foodAtSeconds: eaten }, treats: treats + 1 })
    desk.print(`  treat taken (${treats + 1})`)
    return
  }
  const signs = [...evidence.signs, { sign: "refuse-food" as const, atSecond }]
  desk.writeTrial({ evidence: { ...evidence, food: response, signs } })
  desk.print(desk.house.paint.watch("  treat refused"))
}

/** A sign was tapped: the answer comes at once. A stop asks for Enter, so that a slip of the finger can be taken back. */
const seen = async (desk: Desk, trial: PlannedTrial, id: SignId | undefined): Promise<TrialEnd | undefined> => {
  const { current } = desk.running
  if (id === undefined || current === undefined) return undefined
  const tap = { sign: id, atSecond: rounded(desk.trialSeconds()) }
  const advice = adviseOnSign(tap, current.evidence)
  desk.writeTrial({ evidence: { ...current.evidence, signs: [...current.evidence.signs, tap] } })
  const { good, watch, stop } = desk.house.paint
  const paint = { "go-on": good, "ease-off": watch, stop, vet: stop }[advice.act]
  desk.print(`  ${signName(id)}: ${paint(advice.say)}`)
  if (advice.act === "go-on") return undefined
  for (const line of advice.do) desk.print(`    - ${line}`)
  if (advice.act === "ease-off") return undefined
  const key = await desk.key(() => "  Enter to end the trial, z if that was a slip")
  return key === "z" ? takeBackTap(desk) : finish(desk, trial, {})
}

/** Undoes the newest sign, treat or click; with nothing to undo, the start of the trial itself. */
const takeBackTap = (desk: Desk): TrialEnd | undefined => {
  const { current } = desk.running
  if (current === undefined) return "taken-back"
  const { evidence, clicks } = current
  const foods = evidence.foodAtSeconds ?? []
  const newest = Math.max(evidence.signs.at(-1)?.atSecond ?? -1, foods.at(-1) ?? -1, clicks.at(-1) ?? -1)
  if (newest < 0) {
    desk.write({ current: undefined })
    desk.print("  The trial is taken back.")
    return "taken-back"
  }
  if (evidence.signs.at(-1)?.atSecond === newest) desk.writeTrial({ evidence: withoutLastSign(evidence) })
  else if (foods.at(-1) === newest) desk.writeTrial(withoutLastFood(current))
  else desk.writeTrial({ clicks: clicks.slice(0, -1) })
  desk.print("  Taken back.")
  return undefined
}

const withoutLastSign = (evidence: RunningTrial["evidence"]): RunningTrial["evidence"] => {
  const refusal = evidence.signs.at(-1)?.sign === "refuse-food" && evidence.food === "refused"
  const signs = evidence.signs.slice(0, -1)
  return refusal ? { ...evidence, signs, food: foodOf(evidence.foodAtSeconds) } : { ...evidence, signs }
}

const withoutLastFood = ({ evidence, treats }: RunningTrial): Partial<RunningTrial> => {
  const eaten = (evidence.foodAtSeconds ?? []).slice(0, -1)
  const response = evidence.food === "taken" ? foodOf(eaten) : evidence.food
  return { evidence: { ...evidence, food: response, foodAtSeconds: eaten }, treats: Math.max(0, treats - 1) }
}

const foodOf = (eaten: readonly number[] | undefined): "taken" | "not-offered" =>
  eaten === undefined || eaten.length === 0 ? "not-offered" : "taken"

/** A trial that was broken off is left out, unless something was seen in it: a sign is never thrown away. */
const stopInTheMiddle = (desk: Desk, trial: PlannedTrial, { evidence }: RunningTrial): TrialEnd => {
  if (evidence.signs.length > 0) finish(desk, trial, { success: false })
  return "stop"
}

interface Finish {
  readonly word?: Outcome
  readonly success?: boolean
  readonly left?: boolean
  readonly counts?: boolean
  readonly sign?: SignId
}

const finish = (desk: Desk, trial: PlannedTrial, { word, success, left, counts, sign }: Finish): TrialEnd => {
  const { current, trials } = desk.running
  if (current === undefined) return "taken-back"
  if (desk.scripted) desk.skipTo(trial.seconds)
  const seconds = rounded(desk.trialSeconds())
  const done = desk.scripted || success === true ? undefined : doneOf(desk.step, current, seconds)
  const { evidence, clicks, ...asked } = current
  const record: TrialRecord = {
    ...asked,
    ...(done === undefined ? {} : { done }),
    evidence: {
      ...evidence,
      seconds,
      ...(word === undefined ? {} : { word }),
      ...(left === true ? { left } : {}),
      signs: sign === undefined ? evidence.signs : [...evidence.signs, { sign, atSecond: seconds }],
    },
    ...(success === undefined ? {} : { success }),
    ...(clicks.length === 0 ? {} : { clicks }),
    counts: counts !== false,
  }
  const treats = treatsGiven(record, treatsDue(trial, seconds))
  desk.write({ trials: [...trials, { ...record, treats }], current: undefined })
  return "finished"
}

/** Signs of the step's own list, as many as there are number keys. */
export const watchList = ({ step }: Desk): readonly Sign[] => step.watchFor.slice(0, 9).map(signOf)

/** Any sign, by typing part of its name or id. */
const chooseSign = async (desk: Desk): Promise<SignId | undefined> => {
  let typed = ""
  for (;;) {
    const found = typed === "" ? [] : ethogram.filter(({ id, term }) => `${id} ${term.toLowerCase()}`.includes(typed))
    const shown = found.slice(0, 4).map(({ id }) => id)
    const key = await desk.key(() => `  sign: ${typed}_  ${shown.join(", ")}  (Enter takes the first, Esc none)`)
    if (key === "escape") return undefined
    if (key === "enter") return found[0]?.id
    if (key === "backspace") typed = typed.slice(0, -1)
    else typed += key === "space" ? " " : key.length === 1 ? key : ""
  }
}

const statusLine = (desk: Desk, trial: PlannedTrial): string => {
  const now = desk.trialSeconds()
  const share = Math.min(1, now / Math.max(1, trial.seconds))
  const bar = "#".repeat(Math.round(share * BAR)).padEnd(BAR, ".")
  const time = `${saySeconds(now)} of ${saySeconds(trial.seconds)}`
  const due = now < trial.seconds ? "" : trial.treat ? " time: treat" : " time"
  return `  [${bar}] ${time}${due}  c calm u uneasy s stressed ? keys`
}

const BAR = 20
const rounded = (seconds: number): number => Number(seconds.toFixed(1))
