import Fastify, { type FastifyInstance, LogController } from "fastify"
import type { Config } from "./config.ts"
import { onError, onFrameworkError } from "./errors.ts"
import { serveHealth } from "./health.ts"
import { type LogStream, prettyStream } from "./pretty-log.ts"
import { protect } from "./security-headers.ts"
import { serveApp } from "./static-app.ts"

const REQUEST_TIMEOUT_MS = 30_000

/** Nothing that is served today takes a body worth more than this. */
const BODY_LIMIT_BYTES = 65_536

const pathOf = (url: string): string => url.split("?", 1)[0] ?? url

/** One line a request, and nothing in it that could be a secret: no query, no headers, no address of the asker. */
const logRequests = (server: FastifyInstance): void => {
  server.addHook("onResponse", async ({ log, method, url }, { statusCode, elapsedTime }) => {
    log.info({ request: { method, path: pathOf(url), status: statusCode, ms: Math.round(elapsedTime) } }, "request")
  })
}

/** The whole server, not yet listening. `output` is where its logs go. */
export const buildServer = async (config: Config, output: LogStream = process.stdout): Promise<FastifyInstance> => {
  const server = Fastify({
    logger: { level: config.logLevel, stream: config.logFormat === "pretty" ? prettyStream(output) : output },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
    requestTimeout: REQUEST_TIMEOUT_MS,
    bodyLimit: BODY_LIMIT_BYTES,
    frameworkErrors: onFrameworkError,
  })
  server.setErrorHandler(onError)
  server.addHook("onRequest", async (request, reply) => protect(request, reply))
  logRequests(server)
  serveHealth(server)
  await serveApp(server, config.webRoot)
  return server
}
