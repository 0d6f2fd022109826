import type { Command } from "commander"
import type { Host } from "../host.ts"
import { addChangeCommands } from "./log-changes.ts"
import { addDailyCommands } from "./log-daily.ts"
import { addGearCommands } from "./log-gear.ts"
import { addHealthCommands } from "./log-health.ts"
import { addTrainingCommands } from "./log-training.ts"

export const addLogCommands = (program: Command, host: Host): void => {
  const log = program
    .command("log")
    .description("note what happened: sessions, health, gear, scares; or take something back")
    .addHelpText(
      "after",
      `
Nothing is ever overwritten: corrections and withdrawals are entries too.

  $ catwalk log session wear --trial calm@10s --trial calm@15s,food=taken
  $ catwalk log glance near-food ignores
  $ catwalk log vaccination rabies --course booster --on 2026-03-01 --expires 2029-03-01
  $ catwalk log incident scare --step wear --note "the doorbell"
  $ catwalk log undo                          the newest entry never happened`,
    )
  for (const add of [addTrainingCommands, addDailyCommands, addHealthCommands, addGearCommands, addChangeCommands]) {
    add(log, host)
  }
}
