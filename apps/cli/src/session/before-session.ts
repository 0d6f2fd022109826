import {
  factsForStep,
  judgeGate,
  judgePreflight,
  type PreflightAnswers,
  type PreflightItem,
  parseTemperature,
  preflightItems,
  QUIET_SECONDS,
  type ReadinessReason,
  type Weather,
  wordReadinessReason,
  wordTemperatureProblem,
} from "@catwalk/domain"
import { InvalidArgumentError } from "commander"
import { ask } from "../ask.ts"
import { yesOrNo } from "../parse-values.ts"
import { ERASE_LINE } from "../print/marks.ts"
import { wrap } from "../print/wrap.ts"
import type { Desk } from "./desk.ts"

/** Rules to say yes to, the weather, the checklist at the door. False when this session had better not begin. */
export const mayBegin = async (desk: Desk): Promise<boolean> =>
  (await rulesConfirmed(desk)) && (await weatherFits(desk)) && (await preflightPassed(desk))

const rulesConfirmed = async (desk: Desk): Promise<boolean> => {
  for (const rule of desk.step.confirm) {
    if (await desk.confirm(`Say yes to begin: ${rule}`)) continue
    desk.print("Then not now. That is the right call; come back when it holds.")
    return false
  }
  return true
}

const weatherFits = async (desk: Desk): Promise<boolean> => {
  if (!desk.step.gates.includes("weather-fit")) return true
  const weather = await askForWeather(desk)
  const facts = factsForStep(desk.cat, desk.step, desk.house.context)
  const { verdict, reasons } = judgeGate("weather-fit", { ...facts, weather })
  for (const reason of reasons) printReason(desk, reason)
  return verdict !== "blocked"
}

const askForWeather = async ({ house }: Desk): Promise<Weather> => {
  const celsius = await ask(house, {
    ask: "How warm is it outside? (21, 21 C or 70 F)",
    read: (text) => {
      const read = parseTemperature(text)
      if (read.ok) return read.value
      throw new InvalidArgumentError(wordTemperatureProblem(read.error))
    },
  })
  const sun = await ask(house, { ask: "Direct sun on the cat or the backpack? (y/n)", read: yesOrNo })
  const raining = await ask(house, { ask: "Is it raining? (y/n)", read: yesOrNo })
  return { celsius, sun, raining }
}

const preflightPassed = async (desk: Desk): Promise<boolean> => {
  if (!desk.step.gates.includes("preflight")) return true
  const { closure } = desk.step.holds
  const facts = { setting: "outdoor", inCarrier: closure !== undefined && closure !== "none" } as const
  const answers: { -readonly [Id in keyof PreflightAnswers]: PreflightAnswers[Id] } = {}
  for (const item of preflightItems(facts)) answers[item.id] = (await answered(desk, item)) ? "yes" : "no"
  const { verdict, reasons } = judgePreflight(facts, answers)
  for (const reason of reasons) if (reason.level !== "ready") printReason(desk, reason)
  return verdict !== "blocked"
}

/** A cat that cries or pesters gets a waiting game: the walk is the reward for quiet (L-15). */
const answered = async (desk: Desk, item: PreflightItem): Promise<boolean> => {
  for (;;) {
    if (await desk.confirm(item.ask)) return true
    desk.print(wrap(`${item.why} ${item.ifNo}`, desk.house.surroundings.out.columns, 2))
    if (item.id !== "quiet-now") return false
    await waitForQuiet(desk)
  }
}

const waitForQuiet = async (desk: Desk): Promise<void> => {
  const { seconds } = desk.house.surroundings
  for (let from = seconds(); !desk.scripted && seconds() - from < QUIET_SECONDS; ) {
    const left = Math.ceil(QUIET_SECONDS - (seconds() - from))
    const { kind } = await desk.house.surroundings.keyboard.key(1000)
    if (kind === "key") from = seconds()
    if (kind === "interrupt" || kind === "end") return
    desk.house.surroundings.out.write(`${ERASE_LINE}  quiet for ${left} s more (any key: it cried, begin again)`)
  }
  if (!desk.scripted) desk.print(`${ERASE_LINE}  Quiet. Good.`)
}

const printReason = (desk: Desk, reason: ReadinessReason): void => {
  const { text, todo } = wordReadinessReason(reason)
  const said = wrap(todo === undefined ? text : `${text} ${todo}`, desk.house.surroundings.out.columns, 2)
  const { good, watch, stop } = desk.house.paint
  desk.print({ ready: good, caution: watch, blocked: stop }[reason.level](said))
}
