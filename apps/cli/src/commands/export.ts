import { existsSync } from "node:fs"
import { writeJournalFile } from "@catwalk/protocol"
import type { Command } from "commander"
import { CliProblem } from "../cli-problem.ts"
import { replaceFile } from "../files.ts"
import { type Host, houseFor } from "../host.ts"
import { counted } from "../print/words.ts"

export const addExportCommand = (program: Command, host: Host): void => {
  program
    .command("export [file]")
    .description("the whole journal as one file, or on standard output")
    .option("--force", "write over a file that is there")
    .addHelpText(
      "after",
      `
One line for each entry, in canonical JSON; the app reads the same file. Lines that were not understood go along as they
stand, so that nothing is lost on the way.

  $ catwalk export luna.jsonl
  $ catwalk export | ssh elsewhere catwalk import -`,
    )
    .action((file: string | undefined, { force }: { readonly force?: boolean }, command: Command) => {
      const house = houseFor(host, command)
      const { entries, aside } = house.journal
      const text = writeJournalFile(entries, aside)
      if (file === undefined || file === "-") return house.surroundings.out.writeData(text)
      if (existsSync(file) && force !== true) {
        throw new CliProblem(
          "no-output",
          `${file} is there already.`,
          "Choose another name, or write over it with --force.",
        )
      }
      replaceFile(file, text)
      house.surroundings.err.write(`${counted(entries.length, "entry", "entries")} written to ${file}.\n`)
    })
}
