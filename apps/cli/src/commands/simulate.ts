import {
  asScheduled,
  type CatState,
  type Forecast,
  forecastRun,
  type Habits,
  habitsOf,
  type ImaginedMonth,
  summariseRuns,
} from "@catwalk/domain"
import { type Command, Option } from "commander"
import { theCat } from "../find-cat.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { aWholeNumber } from "../parse-values.ts"
import { forecastJson } from "../print/forecast-json.ts"
import { forecastText } from "../print/forecast-text.ts"
import { type Progress, progressOn } from "../progress.ts"

interface SimulateOptions {
  readonly days: number
  readonly runs: number
  readonly seed: string
}

export const addSimulateCommand = (program: Command, host: Host): void => {
  program
    .command("simulate")
    .description("the coming month with this cat, imagined many times over: a forecast with its range")
    .addOption(
      new Option("--days <days>", "how far to look").default(30).argParser(aWholeNumber("a number of days", 1, 366)),
    )
    .addOption(
      new Option("--runs <runs>", "how many months to imagine")
        .default(60)
        .argParser(aWholeNumber("a number of months", 1, 1000)),
    )
    .addOption(new Option("--seed <seed>", "the same seed draws the same months").default("1"))
    .addHelpText(
      "after",
      `
Each imagined month draws a cat from what the journal lets believe of yours, and trains it day by day with the real agenda and
coach. A range is what eight in ten of those months bring. Nothing is written down.

  $ catwalk simulate --cat Luna
  $ catwalk simulate --days 60 --json | jq '.asUsual.programs[].mastery.middle'`,
    )
    .action((options: SimulateOptions, command: Command) => {
      const house = houseFor(host, command)
      const cat = theCat(house)
      const told = simulate(house, cat, options)
      if (house.options.json === true) sayJson(house, forecastJson(house, cat, told))
      else say(house, forecastText(house, cat, told))
    })
}

/** The same days twice: as the household has kept to its schedule so far, and as the schedule has it. */
export interface TwoForecasts {
  readonly asUsual: Forecast
  readonly asScheduled: Forecast
  /** Scheduled days in the journal that the household's habits rest on. */
  readonly habitDays: number
}

const simulate = (house: House, cat: CatState, options: SimulateOptions): TwoForecasts => {
  const schedule = cat.schedule ?? house.state.schedule
  const { days: habitDays, ...habits } = habitsOf(house.journal.entries, cat.id, schedule, house.now.day)
  const progress = progressOn(house.surroundings.err, "months", 2 * options.runs)
  const imagine = (kept: Habits): Forecast => imagineAll(house, cat, { ...options, habits: kept }, progress)
  const told = { asUsual: imagine(habits), asScheduled: imagine(asScheduled), habitDays }
  progress.done()
  return told
}

const imagineAll = (
  house: House,
  cat: CatState,
  options: SimulateOptions & { readonly habits: Habits },
  progress: Progress,
): Forecast => {
  const months: ImaginedMonth[] = []
  for (let run = 0; run < options.runs; run++) {
    months.push(forecastRun(cat, house.at, house.context, options, run))
    progress.step()
  }
  return summariseRuns(cat, house.context, options, months)
}
