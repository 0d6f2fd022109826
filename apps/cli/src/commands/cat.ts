import {
  CatProfile,
  type CatState,
  Goal,
  type LocalDate,
  localDateOf,
  monthsBetween,
  type Program,
  programsToBeginWith,
  Region,
  Temperament,
} from "@catwalk/domain"
import type { Command } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { catsByName, noCat, quoted, theCat } from "../find-cat.ts"
import { HIDDEN_CURE, hiddenCats, wordHidden } from "../hidden-cats.ts"
import { globalsOf, type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { aDate, bornFromAge, oneOf, someOf } from "../parse-values.ts"
import { aWeight } from "../parse-weight.ts"
import { counted } from "../print/words.ts"
import { type Noted, record } from "../record.ts"
import { REGION_WORDS, regionHere } from "../region.ts"
import { askForCat, USUAL_GOALS } from "./cat-questions.ts"

export const addCatCommands = (program: Command, host: Host): void => {
  const cat = program.command("cat").description("describe your cats")
  profileOptions(cat.command("add [name]"))
    .description("describe a cat; without a name you are asked")
    .option("--no-enroll", "do not take up the programs that fit the goals")
    .addHelpText("after", ADD_HELP)
    .action((name: string | undefined, _options: object, command: Command) => addCat(host, name, command))
  profileOptions(cat.command("edit [name]"))
    .description("change the description of a cat; what is not named stays as it is")
    .option("--name <name>", "its new name")
    .action((name: string | undefined, _options: object, command: Command) => editCat(host, name, command))
  cat
    .command("list")
    .description("all cats, with age, weight and programs")
    .action((_options: object, command: Command) => listCats(houseFor(host, command)))
}

const ADD_HELP = `
  $ catwalk cat add                                     asks question by question
  $ catwalk cat add Luna --age 2y6m --weight 4.2 --temperament cautious --goals safety,travel --region uk-eu
  $ catwalk cat add Max --born 2019-05-01 --traits long-haired --frightened-before

Temperament and age set only the first guess: what the cat shows soon outweighs them.`

/** What may be said of a cat on the command line. */
export interface ProfileOptions {
  readonly born?: LocalDate
  readonly age?: string
  readonly sex?: CatProfile["sex"]
  readonly neutered?: boolean
  readonly region?: CatProfile["region"]
  readonly temperament?: CatProfile["temperament"]
  readonly frightenedBefore?: boolean
  readonly food?: CatProfile["foodMotivation"]
  readonly traits?: CatProfile["traits"]
  readonly goals?: CatProfile["goals"]
  readonly weight?: number
  readonly idealWeight?: number
  readonly enroll?: boolean
  readonly name?: string
}

const TRAITS = ["brachycephalic", "long-haired", "dark-coated", "overweight", "hairless"] as const

const profileOptions = (command: Command): Command =>
  command
    .option("--born <date>", "date of birth, YYYY-MM-DD", aDate)
    .option("--age <age>", "or the age, roughly: 2y, 18m, 10w")
    .option("--weight <kg>", "kilograms", aWeight)
    .option("--ideal-weight <kg>", "what it should weigh, if that differs", aWeight)
    .option("--temperament <word>", Temperament.options.join(", "), oneOf(Temperament.options))
    .option("--goals <list>", `what outings are for: ${Goal.options.join(", ")}`, someOf(Goal.options))
    .option("--region <region>", "vaccination and microchip customs: us or uk-eu", oneOf(Region.options))
    .option("--sex <sex>", "female, male or unknown", oneOf(["female", "male", "unknown"] as const))
    .option("--neutered", "spayed or neutered")
    .option("--no-neutered", "not spayed or neutered")
    .option("--frightened-before", "was badly frightened by a harness, a carrier or the outdoors")
    .option("--food <word>", "keenness on food: low, medium, high", oneOf(["low", "medium", "high"] as const))
    .option("--traits <list>", TRAITS.join(", "), someOf(TRAITS))

const addCat = async (host: Host, name: string | undefined, command: Command): Promise<void> => {
  const house = houseFor(host, command)
  const given = command.opts<ProfileOptions>()
  const wanted = name ?? globalsOf(command).cat
  const asked = wanted === undefined ? await questions(house) : { name: wanted, options: given }
  refuseTwin(house, asked.name)
  const id = house.surroundings.newId() as CatState["id"]
  const region = asked.options.region ?? regionHere(house.surroundings)
  const profile = CatProfile.safeParse({ name: asked.name, ...profileOf(house, asked.options), region })
  if (!profile.success) throw usageProblem(`"${asked.name}" cannot be a name.`, "Use 1 to 60 letters.")
  const { goals } = profile.data
  const begins = programsToBeginWith(goals.length === 0 ? USUAL_GOALS : goals, house.curriculum)
  const programs = given.enroll === false ? [] : begins
  const noted: readonly Noted[] = [
    { type: "cat.profiled.v1", cat: id, body: profile.data },
    ...weightOf(id, asked.options),
    ...programs.map(({ id: one }): Noted => ({ type: "program.enrolled.v1", cat: id, body: { program: one } })),
  ]
  const { entries } = record(house, noted)
  if (house.options.json === true) return sayJson(house, entries)
  say(house, `${profile.data.name} is in the journal (${house.store.path}).`)
  for (const line of assumed(house, profile.data, asked.options, programs)) say(house, line)
  say(house, `What to do first: ${house.paint.type("catwalk today")}`)
}

/** What was taken up, and what was assumed where nothing was said, with the way to change it. */
const assumed = (
  { paint }: House,
  { name, goals, region }: CatProfile,
  said: ProfileOptions,
  programs: readonly Program[],
): readonly string[] => {
  const edit = (change: string): string => paint.type(`catwalk cat edit ${quoted(name)} ${change}`)
  const titles = programs.map(({ title }) => title).join(", ")
  const why = goals.length === 0 ? ", as for most who name no goal. Others: " : ". Others: "
  return [
    programs.length === 0
      ? `Choose a program next: ${paint.type("catwalk programs list")}`
      : `Taken up: ${titles}${why}${paint.type("catwalk programs list")}`,
    ...(said.region === undefined
      ? [
          `Vaccination and microchip customs of ${REGION_WORDS[region]} were assumed. If not: ${edit(`--region ${region === "us" ? "uk-eu" : "us"}`)}`,
        ]
      : []),
  ]
}

const questions = (house: House): Promise<{ readonly name: string; readonly options: ProfileOptions }> => {
  if (house.surroundings.keyboard.isTerminal) return askForCat(house)
  throw usageProblem("A cat needs a name.", "catwalk cat add Luna --age 2y --weight 4.2")
}

const refuseTwin = ({ state, journal }: House, name: string): void => {
  const hidden = hiddenCats(journal, state).find((cat) => cat.name?.toLowerCase() === name.trim().toLowerCase())
  if (hidden !== undefined) {
    throw usageProblem(`There is a cat called ${name} already: ${wordHidden(hidden)}.`, HIDDEN_CURE)
  }
  if (!catsByName(state).some(({ profile }) => profile.name.toLowerCase() === name.trim().toLowerCase())) return
  throw usageProblem(
    `There is a cat called ${name} already.`,
    `Change it: catwalk cat edit "${name}" --temperament shy`,
  )
}

const editCat = (host: Host, name: string | undefined, command: Command): void => {
  const house = houseFor(host, command)
  const given = command.opts<ProfileOptions>()
  const cat = theCat({
    ...house,
    options: { ...house.options, ...(name === undefined ? {} : { cat: name }) },
  })
  if (given.name !== undefined && given.name.toLowerCase() !== cat.profile.name.toLowerCase())
    refuseTwin(house, given.name)
  const body = { ...cat.profile, ...profileOf(house, given), ...(given.name === undefined ? {} : { name: given.name }) }
  const { entries } = record(house, [{ type: "cat.profiled.v1", cat: cat.id, body }, ...weightOf(cat.id, given)])
  if (house.options.json === true) sayJson(house, entries)
  else say(house, `Noted. ${house.paint.type("catwalk cat list")}`)
}

const profileOf = (house: House, options: ProfileOptions): Partial<CatProfile> => {
  const { born, age, sex, neutered, region, temperament, frightenedBefore, food, traits, goals } = options
  const estimate = age === undefined ? undefined : bornFromAge(house.now)(age)
  return {
    ...(born === undefined ? {} : { born, bornIsEstimate: false }),
    ...(born === undefined && estimate !== undefined ? { born: estimate, bornIsEstimate: true } : {}),
    ...(sex === undefined ? {} : { sex }),
    ...(neutered === undefined ? {} : { neutered }),
    ...(region === undefined ? {} : { region }),
    ...(temperament === undefined ? {} : { temperament }),
    ...(frightenedBefore === undefined ? {} : { frightenedBefore }),
    ...(food === undefined ? {} : { foodMotivation: food }),
    ...(traits === undefined ? {} : { traits }),
    ...(goals === undefined ? {} : { goals }),
  }
}

const weightOf = (cat: CatState["id"], { weight, idealWeight }: ProfileOptions): readonly Noted[] =>
  weight === undefined
    ? []
    : [
        {
          type: "cat.weighed.v1",
          cat,
          body: { kg: weight, ...(idealWeight === undefined ? {} : { idealKg: idealWeight }) },
        },
      ]

const listCats = (house: House): void => {
  const cats = catsByName(house.state)
  if (house.options.json === true) sayJson(house, cats.map(catJson))
  else if (cats.length > 0) for (const cat of cats) say(house, catText(house, cat))
  else if (hiddenCats(house.journal, house.state).length > 0) throw noCat(house)
  else say(house, "No cat yet. Describe yours: catwalk cat add Luna --age 2y")
}

const catJson = (cat: CatState): object => ({
  ...cat.profile,
  kg: cat.weights.at(-1)?.kg,
  programs: enrolmentsOf(cat),
})

const catText = (house: House, cat: CatState): string => {
  const { name, temperament, region } = cat.profile
  const kg = cat.weights.at(-1)?.kg
  const facts = [ageOf(house, cat), kg === undefined ? undefined : `${Number(kg.toFixed(2))} kg`, temperament, region]
  const programs = enrolmentsOf(cat).map(({ program, status }) => `  ${program}: ${status}`)
  return [`${house.paint.bold(name)}: ${facts.filter((fact) => fact !== undefined).join(", ")}`, ...programs].join("\n")
}

const enrolmentsOf = (cat: CatState): readonly { readonly program: string; readonly status: string }[] =>
  [...cat.enrolments].map(([program, { status }]) => ({ program, status }))

const ageOf = (house: House, { profile }: CatState): string | undefined => {
  if (profile.born === undefined) return undefined
  const months = monthsBetween(profile.born, localDateOf(house.now.day))
  const said = months < 24 ? counted(months, "month") : counted(Math.floor(months / 12), "year")
  return profile.bornIsEstimate === true ? `about ${said}` : said
}
