import { spawnSync } from "node:child_process"
import { join } from "node:path"
import type { Entry, TrialRecord } from "@catwalk/domain"

const CATWALK = join(import.meta.dirname, "..", "..", "apps/cli/bin/catwalk.js")

/** Later than anything a test tells of: nothing can be noted that is still to come by this clock. */
const LATER = "2099-01-01T12:00:00+01:00[Europe/Berlin]"

/** Types a command into `catwalk` on the given journal, and gives what it said. Throws where it ended badly. */
export const catwalk = (journal: string, ...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CATWALK, ...words, "--journal", journal], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", CATWALK_NOW: LATER },
  })
  if (status !== 0) throw new Error(`catwalk ${words.join(" ")} ended with ${status}: ${stderr}`)
  return stdout
}

/** What a person would type to note at a terminal what an entry of the app says. */
export const asTyped = (entry: Entry): readonly string[] => {
  switch (entry.type) {
    case "session.recorded.v1": {
      const { step, trials, seconds, ended, treatKcal } = entry.body
      const facts = ["--seconds", String(seconds), "--ended", ended, "--treat-kcal", String(treatKcal)]
      return ["log", "session", step, ...trials.flatMap((trial) => ["--trial", trialAsTyped(trial)]), ...facts]
    }
    case "passive.noted.v1":
      return ["log", "glance", entry.body.step, entry.body.glance]
    default:
      throw new Error(`${entry.type} is not typed here.`)
  }
}

const trialAsTyped = (trial: TrialRecord): string => {
  const { evidence, asked, done, treats, atSecond, success, counts, easier } = trial
  // Levels are counted from 1 at the terminal, as people count.
  return [
    `${evidence.word ?? "seen"}@${asked + 1}`,
    `at=${atSecond}`,
    `secs=${evidence.seconds ?? 0}`,
    `food=${evidence.food}`,
    `treats=${treats}`,
    ...(done === undefined ? [] : [`done=${done + 1}`]),
    ...(evidence.signs.length === 0
      ? []
      : [`signs=${evidence.signs.map(({ sign, atSecond: at }) => `${sign}:${at}`).join("+")}`]),
    ...(success === false ? ["failed"] : []),
    ...(counts ? [] : ["not-counted"]),
    ...(easier ? ["easier"] : []),
  ].join(",")
}
