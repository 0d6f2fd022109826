import {
  type CatState,
  type GateVerdict,
  type GearVerdict,
  localDateOf,
  type Readiness,
  type ReadinessReason,
  readiness,
  readinessFactsOf,
  sourcesOf,
  type VerdictLevel,
  wordReadinessReason,
} from "@catwalk/domain"
import { type Command, Option } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { theCat } from "../find-cat.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { gateNames } from "../print/gate-names.ts"
import { nameSources } from "../print/words.ts"
import { wrap } from "../print/wrap.ts"
import { readWeather, type WeatherOptions } from "../read-weather.ts"

export const addReadyCommand = (program: Command, host: Host): void => {
  program
    .command("ready")
    .description("health, gear and weather: what opens the door, and what to do about the rest")
    .addOption(new Option("--temperature <degrees>", "outdoors now: 21, 21C or 70F"))
    .option("--sun", "direct sun on the cat or the backpack")
    .option("--rain", "it rains")
    .option("--pouring", "it pours, or there is thunder")
    .option("--wind <kph>", "wind, kilometres an hour")
    .option("--humidity <percent>", "humidity")
    .addHelpText(
      "after",
      `
Ends with 1 while something keeps the cat indoors, so that a script can ask.

  $ catwalk ready
  $ catwalk ready --temperature 24 --sun`,
    )
    .action((options: WeatherOptions, command: Command) => {
      const house = houseFor(host, command)
      const cat = theCat(house)
      const found = readinessOf(house, cat, options)
      if (house.options.json === true) sayJson(house, jsonOf(found))
      else say(house, textOf(house, cat, found))
      if (found.gates.some(({ verdict }) => verdict === "blocked")) host.end("problem")
    })
}

const readinessOf = (house: House, cat: CatState, options: WeatherOptions): Readiness => {
  const weather = readWeather(options)
  if (!weather.ok) throw usageProblem(weather.error, "catwalk ready --temperature 21 --sun")
  const facts = readinessFactsOf(cat, [...house.state.gear.values()], localDateOf(house.now.day))
  return readiness({ ...facts, ...(weather.value === undefined ? {} : { weather: weather.value }) })
}

const jsonOf = ({ gates, gear }: Readiness): object => ({
  gates: gates.map(({ gate, verdict, reasons }) => ({ gate, verdict, reasons: reasons.map(reasonJson) })),
  gear: gear.map(({ name, kind, judgement: { verdict, reasons } }) => ({
    ...{ name, kind, verdict },
    reasons: reasons.map(reasonJson),
  })),
})

const reasonJson = (reason: ReadinessReason): object => ({
  ...reason,
  ...wordReadinessReason(reason),
  sources: sourcesOf(reason),
})

const textOf = (
  house: House,
  cat: CatState,
  { gates, gear, toOpenOutdoors, toOpenBackpackOutings }: Readiness,
): string => {
  const closed = toOpenOutdoors.length + toOpenBackpackOutings.length
  const head =
    toOpenOutdoors.length > 0
      ? `${cat.profile.name} stays indoors for now: ${house.paint.stop("not ready")} for the outdoors.`
      : closed > 0
        ? `${cat.profile.name} may go out on the leash; the backpack does not go along yet.`
        : `${house.paint.good("Ready")}: nothing keeps ${cat.profile.name} from outdoor steps but the weather and the checklist at the door.`
  const todo = closed > 0 ? [`To note what you did: ${house.paint.type("catwalk log --help")}`] : []
  const verdicts = [...gates.map((gate) => gateText(house, gate)), ...gear.map((one) => gearText(house, one))]
  return [head, ...verdicts, ...todo].join("\n\n")
}

const gateText = (house: House, { gate, verdict, reasons }: GateVerdict): string =>
  verdictText(house, gateNames[gate], verdict, reasons)

const gearText = (house: House, { name, kind, judgement }: GearVerdict): string =>
  verdictText(house, `${name} (${kind})`, judgement.verdict, judgement.reasons)

const verdictText = (
  house: House,
  name: string,
  verdict: VerdictLevel,
  reasons: readonly ReadinessReason[],
): string => {
  const { columns } = house.surroundings.out
  const lines = reasons.map((reason) => {
    const { text, todo } = wordReadinessReason(reason)
    return wrap(
      `${marks[reason.level]} ${text}${todo === undefined ? "" : ` ${todo}`} [${nameSources(sourcesOf(reason))}]`,
      columns,
      2,
      2,
    )
  })
  return [`${house.paint.bold(name)}: ${painted(house, verdict)}`, ...lines].join("\n")
}

const marks = { ready: "v", caution: "~", blocked: "#" } as const

const painted = ({ paint }: House, verdict: VerdictLevel): string => {
  switch (verdict) {
    case "ready":
      return paint.good("ready")
    case "caution":
      return paint.watch("with care")
    case "blocked":
      return paint.stop("not yet")
  }
}
