import { type Carrier, Harness, Leash } from "@catwalk/domain"
import { type Command, InvalidArgumentError } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { gearInHouse } from "../find-gear.ts"
import { type Host, houseFor } from "../host.ts"
import type { House } from "../house.ts"
import { addNeeded, answersTo, needsOneOf, needsYesOrNo } from "../needed.ts"
import { aNumber, oneOf, someOf, yesOrNo } from "../parse-values.ts"
import { addGearChecks } from "./log-gear-checks.ts"
import { note } from "./note.ts"

export const addGearCommands = (log: Command, host: Host): void => {
  const gear = log
    .command("gear")
    .description("harness, leash, backpack, treats: added, checked, cleaned, retired")
    .addHelpText(
      "after",
      `
  $ catwalk log gear harness "Red vest" --style vest --ring back --made-for-cats yes
  $ catwalk log gear fit "Red vest"             asks what to look at, one by one
  $ catwalk log gear leash "Blue one" --metres 1.8 --style fixed --wrist-loop yes
  $ catwalk log gear carrier Rucksack --inner 42x28x32 --capacity 8 --mesh left=60,right=60,top=30 --bubble none --padded yes --base yes --zips yes --tether yes --entries front,top --washable yes
  $ catwalk log gear inspect Rucksack
  $ catwalk ready                               what all that is worth`,
    )
  wornGear(gear, host)
  carrierGear(gear, host)
  plainGear(gear, host)
  addGearChecks(gear, host)
}

type Options = Readonly<Record<string, unknown>>

/** A command's action that adds a piece of gear under a new id, once all that must be known of it is said. */
const adds =
  (
    host: Host,
    record: (name: string, options: Options) => object,
    complete: (house: House, options: Options) => Promise<Options> = async (_house, options) => options,
  ) =>
  async (name: string, options: Options, command: Command): Promise<void> => {
    const house = houseFor(host, command)
    refuseTwin(house, name)
    const said = record(name, await complete(house, options))
    note(house, [{ type: "gear.added.v1", body: { gear: house.surroundings.newId(), record: said } }])
  }

const refuseTwin = (house: House, name: string): void => {
  if (gearInHouse(house).some(({ record }) => record.name.toLowerCase() === name.toLowerCase())) {
    throw usageProblem(
      `There is gear called "${name}" already.`,
      `Give this one another name, or: catwalk log gear retire "${name}"`,
    )
  }
}

const harnessNeeds = {
  ring: needsOneOf("--ring", Harness.shape.ringAt.options, "Where does the leash clip on?"),
  madeForCats: needsYesOrNo("--made-for-cats", "Is it made for cats?"),
}

const leashNeeds = {
  metres: { option: "--metres <metres>", ask: "How many metres long is it?", read: aNumber("metres", 0.1, 50) },
  style: needsOneOf("--style", Leash.shape.style.options, "What kind of leash is it?"),
  wristLoop: needsYesOrNo("--wrist-loop", "Has it a loop for the wrist?"),
}

const wornGear = (gear: Command, host: Host): void => {
  addNeeded(gear.command("harness <name>").description("add a harness"), harnessNeeds)
    .option("--style <style>", Harness.shape.style.options.join(", "), oneOf(Harness.shape.style.options), "other")
    .option("--grams <grams>", "its weight with everything on it", aNumber("grams", 1, 20_000))
    .action(
      adds(
        host,
        (name, { ring, ...rest }) => ({ kind: "harness", name, ringAt: ring, ...rest }),
        (house, options) => answersTo(house, options, harnessNeeds),
      ),
    )
  addNeeded(gear.command("leash <name>").description("add a leash"), leashNeeds).action(
    adds(
      host,
      (name, options) => ({ kind: "leash", name, ...options }),
      (house, options) => answersTo(house, options, leashNeeds),
    ),
  )
}

const carrierGear = (gear: Command, host: Host): void => {
  gear
    .command("carrier <name>")
    .description("add a backpack; what is left out is unknown, and unknown never counts as good")
    .option("--inner <LxWxH>", "inside, in centimetres: 42x28x32", readInner)
    .option("--capacity <kg>", "the weight it is made for", aNumber("kilograms", 0.1, 60))
    .option("--mesh <list>", "how much of each wall is mesh, percent: left=60,right=60,top=30", readMesh)
    .option("--bubble <kind>", "a clear dome: none, vented or sealed", oneOf(["none", "vented", "sealed"] as const))
    .option("--padded <yes|no>", "padded straps", yesOrNo)
    .option("--base <yes|no>", "a rigid base", yesOrNo)
    .option("--zips <yes|no>", "zips that lock", yesOrNo)
    .option("--tether <yes|no>", "a tether inside", yesOrNo)
    .option("--entries <list>", "ways in: top, side, front", someOf(["top", "side", "front"] as const))
    .option("--washable <yes|no>", "a pad that can be washed", yesOrNo)
    .action(
      adds(host, (name, options) => ({
        kind: "carrier",
        name,
        ...Object.fromEntries(
          Object.entries(options).map(([option, value]) => [carrierNames[option] ?? option, value]),
        ),
      })),
    )
}

const carrierNames: Readonly<Record<string, keyof Carrier>> = {
  inner: "innerCm",
  capacity: "capacityKg",
  padded: "paddedStraps",
  base: "rigidBase",
  zips: "lockableZips",
  tether: "internalTether",
  washable: "washablePad",
}

const readInner = (text: string): Carrier["innerCm"] => {
  const match = /^(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)$/i.exec(text.trim())
  if (match === null) throw new InvalidArgumentError("Write length, width and height in centimetres: 42x28x32.")
  return { length: Number(match[1]), width: Number(match[2]), height: Number(match[3]) }
}

const SIDES = ["left", "right", "front", "back", "top"] as const

const readMesh = (text: string): Carrier["mesh"] =>
  text.split(",").map((part) => {
    const [side = "", percent = ""] = part.split("=")
    return { side: oneOf(SIDES)(side), openFraction: aNumber("a percentage", 0, 100)(percent.replace("%", "")) / 100 }
  })

const plainGear = (gear: Command, host: Host): void => {
  gear
    .command("treat <name>")
    .description("add a treat")
    .option("--kcal <kcal>", "kilocalories of one piece", aNumber("kilocalories", 0.01, 200))
    .action(
      adds(host, (name, { kcal }) => ({ kind: "treat", name, ...(kcal === undefined ? {} : { kcalEach: kcal }) })),
    )
  for (const kind of ["clicker", "other"] as const) {
    gear
      .command(`${kind} <name>`)
      .description(kind === "clicker" ? "add a clicker" : "add anything else")
      .action(adds(host, (name) => ({ kind, name })))
  }
}
