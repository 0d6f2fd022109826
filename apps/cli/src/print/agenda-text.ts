import {
  type Agenda,
  type AgendaLine,
  agenda,
  type CatState,
  clockBehind,
  enrolledPrograms,
  missingFor,
  type NeededGear,
  type PlanReason,
  programOf,
  type SessionPlan,
  type StepId,
  sayTreats,
} from "@catwalk/domain"
import { sayMoment } from "../clock.ts"
import { catOption } from "../find-cat.ts"
import { gearWords } from "../gear-words.ts"
import type { House } from "../house.ts"
import { counted, nameSources, quoteAmount, titleOf, wordReasons } from "./words.ts"
import { wrap } from "./wrap.ts"

/** The day of one cat as a person reads it: every line with its reasons and what to type next. */
export const agendaText = (house: House, cat: CatState): string => {
  const day = agenda(cat, house.at, house.context)
  const behind = clockBehind(house.context, house.at)
  const head = `${house.paint.bold(cat.profile.name)}, ${sayMoment(house.at)}`
  const clock = behind > 0 ? [reasonText(house, cat, [{ code: "clock-behind", hours: behind }])] : []
  const lines = day.lines.map((line) => lineText(house, cat, line))
  const top = [head, dayText(day), ...treatsText(house, cat, day), ...clock].filter((part) => part !== "")
  return `${top.join("\n")}\n\n${lines.join("\n\n")}`
}

/** Sessions that a rest or an emergency does not allow are not said to be left. */
const dayText = ({ sessionsToday, sessionsLeft, lines }: Agenda): string => {
  if (sessionsToday === 0) return ""
  const open = sessionsLeft > 0 && !lines.some(({ kind }) => kind === "rest" || kind === "emergency")
  return `${counted(sessionsToday, "session")} done today${open ? `, ${sessionsLeft} left` : ""}.`
}

/** Said where treats are about to be given. */
const treatsText = ({ context, paint, surroundings }: House, cat: CatState, { lines }: Agenda): readonly string[] =>
  lines.some((line) => (line.kind === "session" || line.kind === "refresher") && line.plan.treats > 0)
    ? [paint.dim(wrap(sayTreats(cat, context), surroundings.out.columns))]
    : []

const lineText = (house: House, cat: CatState, line: AgendaLine): string => {
  const [head, hint] = headOf(house, cat, line)
  const why = reasonText(house, cat, line.reasons)
  const first = line.kind === "glance" && !line.done ? layingDown(house, cat, line.step) : []
  return [head, why, ...first, ...(hint === undefined ? [] : [`    ${house.paint.type(hint)}`])].join("\n")
}

/** Before the first look there has to be something to look at, and it has to lie there. */
const layingDown = (house: House, cat: CatState, id: StepId): readonly string[] => {
  const step = house.curriculum.step(id)
  if (step === undefined || cat.steps.has(id) || missingGear(house, id) !== undefined) return []
  const { columns } = house.surroundings.out
  return ["    First:", ...step.setup.map((line) => wrap(`- ${line}`, columns, 4, 2))]
}

const missingGear = ({ curriculum, state }: House, id: StepId): NeededGear | undefined => {
  const step = curriculum.step(id)
  return step === undefined ? undefined : missingFor(step, curriculum, state.gear.values())
}

/** Nothing is asked about gear that nobody has. */
const glanceHead = (
  house: House,
  { step, done }: Extract<AgendaLine, { kind: "glance" }>,
  whose: string,
): readonly [string, string?] => {
  const { curriculum, paint } = house
  const title = paint.bold(titleOf(step, curriculum))
  const missing = missingGear(house, step)
  if (done) return [`${paint.good("v Looked at today:")} ${title}`]
  return missing === undefined
    ? [`${paint.good("o Look once:")} ${title}`, `catwalk log glance ${step} interested|ignores|avoids${whose}`]
    : [`${paint.dim(`. Once you have a ${gearWords[missing]}:`)} ${title}`, noteGear[missing]]
}

const noteGear: Readonly<Record<NeededGear, string>> = {
  harness: 'catwalk log gear harness "Red vest"',
  leash: 'catwalk log gear leash "Blue one"',
  carrier: "catwalk log gear carrier Rucksack --capacity 8",
}

/** What to type about a step that waits: what comes first may belong to a program that was never taken up. */
const unblock = (house: House, cat: CatState, { step, reasons }: Extract<AgendaLine, { kind: "blocked" }>): string => {
  if (reasons.some(({ code }) => code === "readiness")) return "catwalk ready"
  const taken = new Set(enrolledPrograms(cat, house.context).map(({ id }) => id))
  const foreign = reasons
    .flatMap((reason) => (reason.code === "needs-first" ? reason.steps : []))
    .map(programOf)
    .find((program) => !taken.has(program))
  return foreign === undefined ? `catwalk why ${step}` : `catwalk enroll ${foreign}`
}

/** What a line is called, and what to type for it. */
const headOf = (house: House, cat: CatState, line: AgendaLine): readonly [string, string?] => {
  const { curriculum, paint } = house
  const whose = catOption(house, cat)
  const title = (step: SessionPlan["step"]): string => paint.bold(titleOf(step, curriculum))
  switch (line.kind) {
    case "emergency":
      return [`${paint.stop("!! First of all")}`]
    case "rest":
      return [`${paint.watch("~ Rest")}`]
    case "blocked":
      return [`${paint.watch("# Not yet:")} ${title(line.step)}`, `${unblock(house, cat, line)}${whose}`]
    case "glance":
      return glanceHead(house, line, whose)
    case "refresher":
      return [
        `${paint.good("> Refresh:")} ${title(line.plan.step)}${sizeOf(curriculum, line.plan)}`,
        `catwalk session ${line.plan.step}${whose}`,
      ]
    case "session":
      return [
        `${paint.good("> Train:")} ${title(line.plan.step)}${sizeOf(curriculum, line.plan)}`,
        `catwalk session ${line.plan.step}${whose}`,
      ]
    case "later":
      return [`${paint.dim(". Later:")} ${title(line.step)}`]
    case "ended":
      return [`${paint.watch("- Not for now:")} ${title(line.ending.step)}`]
    case "finished":
      return [`${paint.good("* Finished:")} ${curriculum.program(line.program)?.title ?? line.program}`]
    case "enough":
      return line.reasons.some(({ code }) => code === "nothing-enrolled")
        ? ["No program yet", "catwalk programs list"]
        : [paint.good("* Enough for now")]
  }
}

/** `, up to 45 s; about 4 min, 6 trials, 6 treats`. */
const sizeOf = (curriculum: House["curriculum"], plan: SessionPlan): string => {
  const step = curriculum.step(plan.step)
  const top =
    step === undefined || step.kind === "passive"
      ? ""
      : plan.easier
        ? ", the easier way"
        : `, up to ${quoteAmount(step, plan.top)}`
  return `${top}; about ${plan.minutes} min, ${counted(plan.trials.length, "trial")}, ${counted(plan.treats, "treat")}`
}

/** Reasons, one a line, with their sources and what to do where something blocks. */
export const reasonText = (house: House, cat: CatState, reasons: readonly PlanReason[]): string =>
  wordReasons(reasons, house.curriculum, cat.profile.name)
    .map(({ text, todo, sources }) => {
      const said = todo === undefined ? text : `${text} ${todo}`
      const lines = wrap(`${said} [${nameSources(sources)}]`, house.surroundings.out.columns, 4, 2)
      return dimSources(lines, house)
    })
    .join("\n")

/** The last bracket is the sources. */
const dimSources = (text: string, { paint }: House): string => {
  const at = text.lastIndexOf("[")
  return text.slice(0, at) + paint.dim(text.slice(at))
}
