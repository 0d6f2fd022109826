import { type Carrier, type GearId, type GearState, Harness, Leash } from "@catwalk/domain"
import { didYouMean } from "@catwalk/protocol"
import { type Command, InvalidArgumentError } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { type Host, houseFor } from "../host.ts"
import type { House } from "../house.ts"
import { aNumber, aWholeNumber, oneOf, someOf, yesOrNo } from "../parse-values.ts"
import { note } from "./note.ts"

export const addGearCommands = (log: Command, host: Host): void => {
  const gear = log
    .command("gear")
    .description("harness, leash, backpack, treats: added, checked, cleaned, retired")
    .addHelpText(
      "after",
      `
  $ catwalk log gear harness "Red vest" --style vest --ring back --made-for-cats yes
  $ catwalk log gear fit "Red vest" --fingers 2
  $ catwalk log gear leash "Blue one" --metres 1.8 --style fixed --wrist-loop yes
  $ catwalk log gear carrier Rucksack --inner 42x28x32 --capacity 8 --mesh left=60,right=60,top=30 --bubble none --padded yes --base yes --zips yes --tether yes --entries front,top --washable yes
  $ catwalk log gear inspect Rucksack
  $ catwalk ready                               what all that is worth`,
    )
  wornGear(gear, host)
  carrierGear(gear, host)
  plainGear(gear, host)
  checks(gear, host)
}

type Add = (name: string, options: Readonly<Record<string, unknown>>, command: Command) => void

/** A command's action that adds a piece of gear under a new id. */
const adds =
  (host: Host, record: (name: string, options: Readonly<Record<string, unknown>>) => object): Add =>
  (name, options, command) => {
    const house = houseFor(host, command)
    refuseTwin(house, name)
    note(house, [{ type: "gear.added.v1", body: { gear: house.surroundings.newId(), record: record(name, options) } }])
  }

const refuseTwin = (house: House, name: string): void => {
  if (gearInUse(house).some(({ record }) => record.name.toLowerCase() === name.toLowerCase())) {
    throw usageProblem(
      `There is gear called "${name}" already.`,
      `Give this one another name, or: catwalk log gear retire "${name}"`,
    )
  }
}

const wornGear = (gear: Command, host: Host): void => {
  gear
    .command("harness <name>")
    .description("add a harness")
    .requiredOption(
      "--ring <where>",
      "where the leash clips on: back, neck, chest, collar",
      oneOf(Harness.shape.ringAt.options),
    )
    .option("--style <style>", Harness.shape.style.options.join(", "), oneOf(Harness.shape.style.options), "other")
    .option("--made-for-cats <yes|no>", "made for cats", yesOrNo, true)
    .option("--grams <grams>", "its weight with everything on it", aNumber("grams", 1, 20_000))
    .action(adds(host, (name, { ring, ...rest }) => ({ kind: "harness", name, ringAt: ring, ...rest })))
  gear
    .command("leash <name>")
    .description("add a leash")
    .requiredOption("--metres <metres>", "its length", aNumber("metres", 0.1, 50))
    .option("--style <style>", Leash.shape.style.options.join(", "), oneOf(Leash.shape.style.options), "fixed")
    .option("--wrist-loop <yes|no>", "has a loop for the wrist", yesOrNo, true)
    .action(adds(host, (name, options) => ({ kind: "leash", name, ...options })))
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

const checks = (gear: Command, host: Host): void => {
  gear
    .command("fit <harness>")
    .description("check a harness on the cat, indoors")
    .requiredOption("--fingers <count>", "how many slide under the straps", aWholeNumber("fingers", 0, 10))
    .option("--backs-out <yes|no>", "the shoulders slip out on a gentle pull from the front", yesOrNo, false)
    .option("--turns <yes|no>", "it turns more than a little around the body", yesOrNo, false)
    .option("--walks <yes|no>", "the cat walks normally in it", yesOrNo, true)
    .option("--chafing <yes|no>", "rubbed spots under the straps", yesOrNo, false)
    .option("--backup <yes|no>", "a second clip holds should the first open", yesOrNo)
    .action(
      about(host, "gear.checked.v1", (options: FitOptions) => ({
        check: {
          kind: "harness-fit",
          fingers: options.fingers,
          backingOutPasses: !options.backsOut,
          rotationOk: !options.turns,
          walksNormally: options.walks,
          chafing: options.chafing,
          ...(options.backup === undefined ? {} : { clipBackup: options.backup }),
        },
      })),
    )
  gear
    .command("inspect <carrier>")
    .description("look a backpack over; say what is not in order")
    .option("--zips <yes|no>", "zips in order", yesOrNo, true)
    .option("--mesh <yes|no>", "mesh in order", yesOrNo, true)
    .option("--straps <yes|no>", "straps in order", yesOrNo, true)
    .option("--tether <yes|no>", "tether in order", yesOrNo, true)
    .action(
      about(host, "gear.checked.v1", ({ zips, mesh, straps, tether }: Readonly<Record<string, boolean>>) => ({
        check: { kind: "carrier-inspection", zipsOk: zips, meshOk: mesh, strapsOk: straps, tetherOk: tether },
      })),
    )
  gear
    .command("clean <name>")
    .description("it was cleaned")
    .action(about(host, "gear.cleaned.v1", () => ({})))
  gear
    .command("retire <name>")
    .description("it is no longer used")
    .action(about(host, "gear.retired.v1", () => ({})))
}

interface FitOptions {
  readonly fingers: number
  readonly backsOut: boolean
  readonly turns: boolean
  readonly walks: boolean
  readonly chafing: boolean
  readonly backup?: boolean
}

/** A command's action about a piece of gear that is there. */
const about =
  <Options>(
    host: Host,
    type: "gear.checked.v1" | "gear.cleaned.v1" | "gear.retired.v1",
    body: (options: Options) => object,
  ) =>
  (name: string, options: Options, command: Command): void => {
    const house = houseFor(host, command)
    note(house, [{ type, body: { gear: gearNamed(house, name), ...body(options) } }])
  }

const gearInUse = ({ state }: House): readonly GearState[] => [...state.gear.values()].filter(({ retired }) => !retired)

const gearNamed = (house: House, name: string): GearId => {
  const gear = gearInUse(house)
  const found = gear.find(({ record }) => record.name.toLowerCase() === name.trim().toLowerCase())
  if (found !== undefined) return found.id
  const names = gear.map(({ record }) => record.name)
  const meant = didYouMean(name, names)
  const known =
    names.length === 0 ? "None is noted yet; see: catwalk log gear --help" : `There is: ${names.join(", ")}.`
  throw usageProblem(`No gear is called "${name}".`, meant === undefined ? known : `Did you mean "${meant}"?`)
}
