import {
  type Agenda,
  type AgendaLine,
  agenda,
  type CatState,
  clockBehind,
  type PlanReason,
  type SessionPlan,
} from "@catwalk/domain"
import { sayMoment } from "../clock.ts"
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
  return [head, dayText(day), ...clock, "", lines.join("\n\n")].filter((part, i) => part !== "" || i === 3).join("\n")
}

const dayText = ({ sessionsToday, sessionsLeft }: Agenda): string => {
  if (sessionsToday === 0) return ""
  return `${counted(sessionsToday, "session")} done today${sessionsLeft > 0 ? `, ${sessionsLeft} left` : ""}.`
}

const lineText = (house: House, cat: CatState, line: AgendaLine): string => {
  const [head, hint] = headOf(house, line)
  const why = reasonText(house, cat, line.reasons)
  return [head, why, ...(hint === undefined ? [] : [`    ${house.paint.type(hint)}`])].join("\n")
}

/** What a line is called, and what to type for it. */
const headOf = ({ curriculum, paint }: House, line: AgendaLine): readonly [string, string?] => {
  const title = (step: SessionPlan["step"]): string => paint.bold(titleOf(step, curriculum))
  switch (line.kind) {
    case "emergency":
      return [`${paint.stop("!! First of all")}`]
    case "rest":
      return [`${paint.watch("~ Rest")}`]
    case "blocked":
      return [`${paint.watch("# Not yet:")} ${title(line.step)}`, "catwalk ready"]
    case "glance":
      return line.done
        ? [`${paint.good("v Looked at today:")} ${title(line.step)}`]
        : [
            `${paint.good("o Look once:")} ${title(line.step)}`,
            `catwalk log glance ${line.step} interested|ignores|avoids`,
          ]
    case "refresher":
      return [
        `${paint.good("> Refresh:")} ${title(line.plan.step)}${sizeOf(curriculum, line.plan)}`,
        `catwalk session ${line.plan.step}`,
      ]
    case "session":
      return [
        `${paint.good("> Train:")} ${title(line.plan.step)}${sizeOf(curriculum, line.plan)}`,
        `catwalk session ${line.plan.step}`,
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
