import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { runStages } from "./testing/run-stages.ts"
import { type Stage, stages } from "./testing/stages.ts"

const root = join(import.meta.dirname, "..")

/** All stages, or the ones named: `npm test -- types unit`. */
const chosen = (names: readonly string[]): readonly Stage[] => {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length === 0) return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name))
  console.error(`No such stage: ${unknown.join(", ")}. There are: ${stages.map(({ name }) => name).join(", ")}.`)
  process.exit(2)
}

const run = ({ script, args = [] }: Stage): boolean => {
  const command = ["npm run --silent", script, ...(args.length === 0 ? [] : ["--", ...args])].join(" ")
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" }
  // npm is a script, and on Windows a batch file: only a shell starts it everywhere.
  return (
    spawnSync(command, { cwd: root, stdio: "inherit", shell: true, env: { ...process.env, ...plain } }).status === 0
  )
}

const content = runStages(chosen(process.argv.slice(2)), { run, now: () => performance.now(), say: console.log })
process.exitCode = content ? 0 : 1
