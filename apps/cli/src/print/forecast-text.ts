import {
  addDays,
  type CatState,
  forecastReasons,
  type MasteryForecast,
  type ProgramForecast,
  type Spread,
  type StepForecast,
  wordForecastReason,
  wordMastery,
} from "@catwalk/domain"
import type { TwoForecasts } from "../commands/simulate.ts"
import type { House } from "../house.ts"
import { tableText } from "./table.ts"
import { counted, nameSources } from "./words.ts"
import { wrap } from "./wrap.ts"

/** The coming days of one cat as a person reads them: a table of ranges for each program, then what it all rests on. */
export const forecastText = (house: House, cat: CatState, told: TwoForecasts): string => {
  const { asUsual, asScheduled, habitDays } = told
  const { paint } = house
  const last = addDays(house.now.date, asUsual.days)
  const head = `${paint.bold(cat.profile.name)}, the next ${counted(asUsual.days, "day")}, to ${last}`
  const reasons = [...forecastReasons(asUsual, cat, house.context)]
    .map((reason) => wordForecastReason(reason, house.curriculum, cat.profile.name))
    .map(({ text, todo, sources }) =>
      wrap(`${text}${todo === undefined ? "" : ` ${todo}`} [${nameSources(sources)}]`, columns(house), 2, 2),
    )
  if (asUsual.halted !== undefined) return [head, "", ...reasons].join("\n")
  const programs = asUsual.programs.map((program, i) =>
    programText(house, program, asScheduled.programs[i] ?? program, asUsual.days),
  )
  return [head, "", programs.join("\n\n"), "", ...totalLines(house, told), "", ...reasons, habitsLine(house, habitDays)]
    .filter((line) => line !== undefined)
    .join("\n")
}

const columns = (house: House): number => house.surroundings.out.columns

const programText = (house: House, program: ProgramForecast, strict: ProgramForecast, days: number): string => {
  const title = house.curriculum.program(program.program)?.title ?? program.program
  const shown = program.steps
    .map((step, i) => ({ step, strict: strict.steps[i] ?? step }))
    .filter(({ step }) => step.mastery.by[0] !== 1 && happens(step))
  const done = program.steps.filter(({ mastery }) => mastery.by[0] === 1).length
  const far = program.steps.length - done - shown.length
  const rows = shown.map(({ step, strict: other }) => [
    house.curriculum.step(step.step)?.title ?? step.step,
    sayMastery(step.mastery),
    sayMastery(other.mastery),
    saySpread(step.effort.sessions),
    saySpread(step.effort.stressed),
  ])
  const table =
    rows.length === 0
      ? []
      : tableText([["", "as usual", "every day", "sessions", "stressed"], ...rows.map(shortened)], {
          indent: 2,
          right: [3, 4],
        })
  return [
    `${house.paint.bold(title)}, the whole program: ${wordMastery(program.mastery)}`,
    ...table,
    ...(done > 0 ? [`  ${counted(done, "step")} mastered already.`] : []),
    ...(far > 0 ? [`  ${counted(far, "further step")} not within ${counted(days, "day")}.`] : []),
  ].join("\n")
}

const happens = ({ mastery, effort }: StepForecast): boolean =>
  mastery.early !== undefined || effort.sessions.middle > 0 || (mastery.by.at(-1) ?? 0) > 0

const TITLE_WIDTH = 44
const shortened = ([title = "", ...cells]: readonly string[]): readonly string[] => [
  title.length > TITLE_WIDTH ? `${title.slice(0, TITLE_WIDTH - 3)}...` : title,
  ...cells,
]

/** `5-20, about 12` days; `9 or later (60 %)`; `no`. */
const sayMastery = ({ by, early, middle, late }: MasteryForecast): string => {
  const within = Math.round(100 * (by.at(-1) ?? 0))
  if (early === undefined) return within === 0 ? "not yet" : `hardly (${within} %)`
  if (late === undefined) return `day ${early} or later (${within} %)`
  return early === late ? `day ${middle}` : `day ${early}-${late}, about ${middle}`
}

const saySpread = ({ low, middle, high }: Spread): string => {
  const whole = (value: number): number => Math.round(value)
  return whole(low) === whole(high) ? String(whole(middle)) : `${whole(middle)} (${whole(low)}-${whole(high)})`
}

/** `1 session`, `12 (9-15) sessions`. */
const countedSpread = (spread: Spread, one: string): string => {
  const said = saySpread(spread)
  return `${said} ${said === "1" ? one : `${one}s`}`
}

const totalLines = (house: House, { asUsual, asScheduled }: TwoForecasts): readonly string[] => {
  const line = (name: string, { total }: typeof asUsual): string =>
    wrap(
      `${name}: ${countedSpread(total.sessions, "session")}, ${countedSpread(total.minutes, "minute")} of your time, ${countedSpread(total.stressed, "stressed trial")}.`,
      columns(house),
      0,
      2,
    )
  return [line("As usual", asUsual), line("Every scheduled day", asScheduled)]
}

const habitsLine = (house: House, days: number): string =>
  wrap(
    days === 0
      ? "“As usual” is our default; it becomes yours as the journal grows."
      : `“As usual” rests on ${counted(days, "scheduled day")} of your journal, drawn towards our default.`,
    columns(house),
    2,
    2,
  )
