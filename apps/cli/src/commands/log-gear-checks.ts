import type { GearCheck } from "@catwalk/domain"
import type { Command } from "commander"
import { theCat } from "../find-cat.ts"
import { gearNamed } from "../find-gear.ts"
import { type Host, houseFor } from "../host.ts"
import { addNeeded, answersTo, needsYesOrNo } from "../needed.ts"
import { aWholeNumber, yesOrNo } from "../parse-values.ts"
import { note } from "./note.ts"

/** Gear looked after: the harness on the cat, the backpack looked over, cleaned, out of use. */
export const addGearChecks = (gear: Command, host: Host): void => {
  harnessFit(gear, host)
  carrierInspection(gear, host)
  gear
    .command("clean <name>")
    .description("it was cleaned")
    .action((name: string, _options: object, command: Command) => {
      const house = houseFor(host, command)
      note(house, [{ type: "gear.cleaned.v1", body: { gear: gearNamed(house, name).id } }])
    })
  gear
    .command("retire <name>")
    .description("it is no longer used")
    .action((name: string, _options: object, command: Command) => {
      const house = houseFor(host, command)
      note(house, [{ type: "gear.retired.v1", body: { gear: gearNamed(house, name).id } }])
    })
}

const fitNeeds = {
  fingers: {
    option: "--fingers <count>",
    ask: "How many fingers slide under the straps?",
    read: aWholeNumber("fingers", 0, 10),
  },
  backsOut: needsYesOrNo(
    "--backs-out",
    "Do the shoulders slip out when you hold the leash gently from the front and the cat backs up?",
  ),
  turns: needsYesOrNo("--turns", "Does it turn more than a little around the body?"),
  walks: needsYesOrNo("--walks", "Does the cat walk in it as usual?"),
  chafing: needsYesOrNo("--chafing", "Does it rub anywhere? Look behind the front legs."),
}

interface Fit {
  readonly fingers: number
  readonly backsOut: boolean
  readonly turns: boolean
  readonly walks: boolean
  readonly chafing: boolean
}

const harnessFit = (gear: Command, host: Host): void => {
  addNeeded<Fit>(
    gear.command("fit <harness>").description("check a harness on the cat, indoors; what is left out is asked"),
    fitNeeds,
  )
    .option("--backup <yes|no>", "a second clip holds should the first open", yesOrNo)
    .addHelpText(
      "after",
      `
  $ catwalk log gear fit "Red vest"
  $ catwalk log gear fit "Red vest" --fingers 2 --backs-out no --turns no --walks yes --chafing no`,
    )
    .action(async (name: string, given: Partial<Fit> & { readonly backup?: boolean }, command: Command) => {
      const house = houseFor(host, command)
      const { id } = gearNamed(house, name, "harness")
      // The same harness fits one cat and not another.
      const cat = theCat(house).id
      const fit = await answersTo<Fit>(house, given, fitNeeds)
      const check: GearCheck = {
        kind: "harness-fit",
        fingers: fit.fingers,
        backingOutPasses: !fit.backsOut,
        rotationOk: !fit.turns,
        walksNormally: fit.walks,
        chafing: fit.chafing,
        ...(given.backup === undefined ? {} : { clipBackup: given.backup }),
      }
      note(house, [{ type: "gear.checked.v1", cat, body: { gear: id, check } }])
    })
}

const inspectionNeeds = {
  zips: needsYesOrNo("--zips", "Do the zips close all the way and hold a tug?"),
  mesh: needsYesOrNo("--mesh", "Is the mesh whole, with no tear and no loose seam?"),
  straps: needsYesOrNo("--straps", "Are the straps whole, and do the buckles hold?"),
  tether: needsYesOrNo("--tether", "Does the strap inside close, and does its seam hold?"),
}

interface Inspection {
  readonly zips: boolean
  readonly mesh: boolean
  readonly straps: boolean
  readonly tether: boolean
}

const carrierInspection = (gear: Command, host: Host): void => {
  addNeeded<Inspection>(
    gear.command("inspect <backpack>").description("look a backpack over; what is left out is asked"),
    inspectionNeeds,
  )
    .addHelpText(
      "after",
      `
  $ catwalk log gear inspect Rucksack
  $ catwalk log gear inspect Rucksack --zips yes --mesh yes --straps yes --tether yes`,
    )
    .action(async (name: string, given: Partial<Inspection>, command: Command) => {
      const house = houseFor(host, command)
      const { id } = gearNamed(house, name, "carrier")
      const { zips, mesh, straps, tether } = await answersTo<Inspection>(house, given, inspectionNeeds)
      const check: GearCheck = {
        kind: "carrier-inspection",
        zipsOk: zips,
        meshOk: mesh,
        strapsOk: straps,
        tetherOk: tether,
      }
      note(house, [{ type: "gear.checked.v1", body: { gear: id, check } }])
    })
}
