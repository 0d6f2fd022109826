import {
  factsForStep,
  type GateId,
  type GateVerdict,
  gearInUse,
  judgeStart,
  type PreflightAnswers,
  type PreflightItem,
  preflightItems,
  QUIET_SECONDS,
  type ReadinessReason,
  startNeeds,
  type Weather,
  wordReadinessReason,
} from "@catwalk/domain"
import { ERASE_LINE } from "../print/marks.ts"
import { wrap } from "../print/wrap.ts"
import { askForWeather } from "./ask-weather.ts"
import type { Desk } from "./desk.ts"

/** Rules to say yes to, the weather, the checklist; then every gate once more. False when this had better not begin. */
export const mayBegin = async (desk: Desk): Promise<boolean> => {
  const { confirm, weather, preflight } = startNeeds(desk.step)
  if (!(await rulesConfirmed(desk, confirm))) return false
  const outside = weather ? await askForWeather(desk) : undefined
  // A closed gate is told before anybody puts a harness on for the checklist.
  if (!allOpen(desk, { weather: outside, answers: {}, gates: ({ gate }) => !isAnswered(gate) })) return false
  if (preflight === undefined) return true
  const answers: { -readonly [Id in keyof PreflightAnswers]: PreflightAnswers[Id] } = {}
  for (const item of preflightItems(preflight)) {
    answers[item.id] = isAtHand(desk, item) && (await answered(desk, item)) ? "yes" : "no"
  }
  return allOpen(desk, { weather: outside, answers, gates: ({ gate }) => isAnswered(gate) })
}

/** Gates that the checklist opens. */
const isAnswered = (gate: GateId): boolean => gate === "preflight" || gate === "carrier-if-along"

const rulesConfirmed = async (desk: Desk, rules: readonly string[]): Promise<boolean> => {
  for (const rule of rules) {
    if (await desk.confirm(`Say yes to begin: ${rule}`)) continue
    desk.print("Then not now. That is the right call; come back when it holds.")
    return false
  }
  return true
}

/** Judges the gates with all that is known now, and tells what this moment adds to what was known before. */
const allOpen = (desk: Desk, { weather, answers, gates }: Door): boolean => {
  const { cat, step, house } = desk
  const facts = factsForStep(cat, step, house.context)
  const judge = (known: typeof facts): readonly GateVerdict[] => judgeStart(step, known, answers).filter(gates)
  const before = new Set(judge(facts).flatMap(({ reasons }) => reasons.map((reason) => JSON.stringify(reason))))
  const now = judge({ ...facts, weather })
  for (const { gate, verdict, reasons } of now) {
    const told = reasons.filter((reason) => {
      if (verdict === "blocked") return reason.level === "blocked"
      return gate === "weather-fit" || (reason.level === "caution" && isNews(desk, reason, before))
    })
    for (const reason of told) printReason(desk, reason)
  }
  return now.every(({ verdict }) => verdict !== "blocked")
}

interface Door {
  readonly weather: Weather | undefined
  readonly answers: PreflightAnswers
  /** Which gates are judged now. */
  readonly gates: (gate: GateVerdict) => boolean
}

/** What was known all day has been told by `catwalk ready`; what the checklist found is news, but for what was not asked. */
const isNews = (desk: Desk, reason: ReadinessReason, before: ReadonlySet<string>): boolean => {
  if (reason.code === "preflight-no") return isAtHand(desk, { id: reason.item })
  return !before.has(JSON.stringify(reason))
}

/** A retreat that the household does not own is not asked for: it stays at home. */
const isAtHand = ({ house }: Desk, { id }: Pick<PreflightItem, "id">): boolean =>
  id !== "carrier-along" || gearInUse(house.state.gear.values(), "carrier").length > 0

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
