import { canonicalJson } from "@catwalk/protocol"
import type { Command } from "commander"
import type { ExitName } from "./exit-codes.ts"
import { type House, openHouse } from "./house.ts"
import type { GlobalOptions } from "./options.ts"
import type { Surroundings } from "./surroundings.ts"

/** What a command is given besides its arguments. */
export interface Host {
  readonly surroundings: Surroundings
  /** Says how the process shall end; "ok" unless a command says otherwise. */
  readonly end: (name: ExitName) => void
}

/** Opens the journal for the command that was called, with the options before and after its name. */
export const houseFor = (host: Host, command: Command): House => openHouse(host.surroundings, globalsOf(command))

export const globalsOf = (command: Command): GlobalOptions => command.optsWithGlobals<GlobalOptions>()

export const say = (house: Pick<House, "surroundings">, text: string): void => house.surroundings.out.write(`${text}\n`)

/** One line of canonical JSON: the same facts give the same bytes. */
export const sayJson = (house: Pick<House, "surroundings">, value: unknown): void =>
  house.surroundings.out.writeData(`${canonicalJson(value)}\n`)
