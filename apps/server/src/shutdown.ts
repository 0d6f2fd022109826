import type { FastifyInstance } from "fastify"

/**
 * Ends the process well when it is asked to: takes no new requests, lets running ones finish for at most `seconds`.
 * A second request to end is obeyed at once.
 */
export const endOnSignals = (server: FastifyInstance, seconds: number): void => {
  let ending = false
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (ending) process.exit(1)
    ending = true
    server.log.info({ signal }, "ending")
    setTimeout(() => {
      server.log.warn(`Requests were still running after ${seconds} s; ending without them.`)
      process.exit(1)
    }, seconds * 1000).unref()
    await server.close()
    server.log.info("ended")
    process.exit(0)
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end(signal))
}
