import type { AddressInfo } from "node:net"
import { buildServer } from "./build-server.ts"
import { type Config, readConfig } from "./config.ts"
import {
  explainBadSettings,
  explainListenError,
  explainMissingApp,
  isLoopback,
  OPEN_TO_THE_NETWORK,
  urlToOpen,
} from "./explain.ts"
import { endOnSignals } from "./shutdown.ts"

/** What a supervisor reads: a wrong setting will not mend itself by starting again (sysexits.h, EX_CONFIG). */
const EXIT_BAD_CONFIG = 78
const EXIT_FAILED = 1

const refuse = (why: string, exitCode: number): void => {
  process.stderr.write(`${why}\n`)
  process.exitCode = exitCode
}

const listen = async (config: Config): Promise<void> => {
  const server = await buildServer(config)
  // Before it listens: whoever reads that it does may ask it to end in the same moment.
  endOnSignals(server, config.shutdownSeconds)
  try {
    await server.listen({ host: config.host, port: config.port })
  } catch (error) {
    await server.close()
    const why = explainListenError(error as NodeJS.ErrnoException, config)
    if (why === undefined) throw error
    return refuse(why, EXIT_FAILED)
  }
  const address = server.server.address() as AddressInfo | null
  // Asked to end before it had begun.
  if (address === null) return
  const { port } = address
  if (config.logFormat === "pretty") {
    process.stdout.write(`Catwalk is ready. Open ${urlToOpen(config.host, port)} in your browser. (Ctrl-C ends it.)\n`)
  }
  if (!isLoopback(config.host)) server.log.warn(OPEN_TO_THE_NETWORK)
}

/** Reads the settings, serves the app until asked to end, and explains what keeps it from doing so. */
export const runServer = async (): Promise<void> => {
  const settings = readConfig(process.env, { onTerminal: process.stdout.isTTY })
  if (!settings.ok) return refuse(explainBadSettings(settings.problems), EXIT_BAD_CONFIG)
  const missing = explainMissingApp(settings.config)
  if (missing !== undefined) return refuse(missing, EXIT_FAILED)
  await listen(settings.config)
}
