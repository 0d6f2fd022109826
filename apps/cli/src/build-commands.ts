import { Command } from "commander"
import { addCatCommands } from "./commands/cat.ts"
import { addEnrolCommands } from "./commands/enroll.ts"
import { addExportCommand } from "./commands/export.ts"
import { addImportCommand } from "./commands/import.ts"
import { addJournalCommands } from "./commands/journal.ts"
import { addLogCommands } from "./commands/log.ts"
import { addPlanCommand } from "./commands/plan.ts"
import { addProgramsCommands } from "./commands/programs.ts"
import { addReadyCommand } from "./commands/ready.ts"
import { addSessionCommand } from "./commands/session.ts"
import { addSimulateCommand } from "./commands/simulate.ts"
import { addTodayCommand } from "./commands/today.ts"
import { addWhyCommand } from "./commands/why.ts"
import { exitCodes } from "./exit-codes.ts"
import type { Host } from "./host.ts"

/** The whole command line. */
export const buildCommands = (host: Host): Command => {
  const { out, err } = host.surroundings
  const program = new Command("catwalk")
    .description("Coaches you and your cat through harness, leash and backpack training.")
    .version("0.1.0")
    .option("--journal <file>", "the journal file (CATWALK_JOURNAL; else journal.jsonl in your data folder)")
    .option("--cat <name>", "which cat, when there are several")
    .option(
      "--at <when>",
      'the moment it is about, for noting things later: 18:30, "yesterday 18:30", 2026-11-20T18:30',
    )
    .option("--zone <zone>", "the time zone, such as Europe/Berlin (the machine's own unless given)")
    .option("--json", "answer with one line of JSON, for scripts")
    .option("--no-color", "no colours (NO_COLOR works too)")
    .exitOverride()
    .showHelpAfterError("(catwalk COMMAND --help says more)")
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text.replace(/^error: /, "catwalk: ")),
      getOutHelpWidth: () => Math.min(out.columns, 100),
      getErrHelpWidth: () => Math.min(err.columns, 100),
    })
    .addHelpText("after", teaching)
  for (const add of commands) add(program, host)
  inheritSettings(program)
  return program
}

const commands: readonly ((program: Command, host: Host) => void)[] = [
  addCatCommands,
  addTodayCommand,
  addSessionCommand,
  addLogCommands,
  addPlanCommand,
  addSimulateCommand,
  addWhyCommand,
  addReadyCommand,
  addEnrolCommands,
  addProgramsCommands,
  addExportCommand,
  addImportCommand,
  addJournalCommands,
]

/** Commander copies settings only to commands made by name; ours are added at any depth. */
const inheritSettings = (parent: Command): void => {
  for (const child of parent.commands) {
    child.copyInheritedSettings(parent)
    inheritSettings(child)
  }
}

const codes = Object.values(exitCodes)
  .map(({ code, says }) => `  ${String(code).padStart(3)}  ${says}`)
  .join("\n")

const teaching = `
A first evening:
  $ catwalk cat add Luna --age 2y --weight 4.2 --goals safety,travel
  $ catwalk today                       what to do now, and why
  $ catwalk session                     be coached through it, key by key
  $ catwalk today                       what the cat changed

And later:
  $ catwalk log glance near-food interested
  $ catwalk log weigh 4.3 --at "yesterday 8:00"
  $ catwalk why harness-leash/wear      where a step stands, and what that rests on
  $ catwalk simulate                    what the coming month may bring
  $ catwalk ready                       what keeps the two of you indoors
  $ catwalk plan --json | jq .          the same plan, for scripts

Exit codes:
${codes}
`
