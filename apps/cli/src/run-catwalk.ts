import { CommanderError, InvalidArgumentError } from "commander"
import { buildCommands } from "./build-commands.ts"
import { CliProblem } from "./cli-problem.ts"
import { type ExitName, exitCodes } from "./exit-codes.ts"
import type { Surroundings } from "./surroundings.ts"

/** Runs one command line, without `node` and the script's name. Resolves with the exit code; never rejects. */
export const runCatwalk = async (words: readonly string[], surroundings: Surroundings): Promise<number> => {
  let ending: ExitName = "ok"
  const host = {
    surroundings,
    end: (name: ExitName): void => {
      ending = name
    },
  }
  try {
    await buildCommands(host).parseAsync([...words], { from: "user" })
    return exitCodes[ending].code
  } catch (error) {
    return explain(error, surroundings)
  } finally {
    surroundings.keyboard.rest()
  }
}

const explain = (error: unknown, { err, env }: Surroundings): number => {
  // A positional argument was wrong; wrong options commander words by itself.
  if (error instanceof InvalidArgumentError) {
    err.write(`catwalk: ${error.message}\n`)
    return exitCodes.usage.code
  }
  // Help and version end by this way too; commander has already said what there was to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok.code : exitCodes.usage.code
  if (error instanceof CliProblem) {
    err.write(`catwalk: ${error.message}\n${error.cure === "" ? "" : `  ${error.cure}\n`}`)
    return error.exitCode
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  err.write(
    `catwalk: a mistake in Catwalk itself; what was recorded is safe.\n${env.CATWALK_DEBUG ? stack : firstLine(stack)}\n`,
  )
  err.write("  Please report it, with what CATWALK_DEBUG=1 catwalk ... says.\n")
  return exitCodes.internal.code
}

const firstLine = (text: string): string => `  ${text.split("\n")[0]}`
