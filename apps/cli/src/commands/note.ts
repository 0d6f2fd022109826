import type { CatState } from "@catwalk/domain"
import type { Command } from "commander"
import { theCat } from "../find-cat.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { wordEntry } from "../print/entry-text.ts"
import { type Noted, record } from "../record.ts"

/** Writes what a command made of its arguments, and says so in one line; with --json the entry itself. */
export const note = (house: House, noted: readonly Noted[]): House => {
  const { house: after, entries } = record(house, noted)
  if (house.options.json === true) for (const entry of entries) sayJson(house, entry)
  else for (const entry of entries) say(house, `Noted: ${wordEntry(entry, after)}.`)
  return after
}

/** A command that notes something about one cat. */
export const noteAbout =
  <Arguments extends readonly unknown[]>(
    host: Host,
    about: (house: House, cat: CatState, ...given: Arguments) => AboutCat | Promise<AboutCat>,
  ) =>
  async (...called: unknown[]): Promise<void> => {
    // Commander calls with the arguments, then the options, then the command itself.
    const command = called.at(-1) as Command
    const house = houseFor(host, command)
    const cat = theCat(house)
    const given = called.slice(0, -1) as unknown as Arguments
    const noted = await about(house, cat, ...given)
    note(
      house,
      [noted].flat().map((one) => ({ ...one, cat: cat.id })),
    )
  }

type AboutCat = Omit<Noted, "cat"> | readonly Omit<Noted, "cat">[]
