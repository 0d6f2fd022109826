import type { FastifyInstance } from "fastify"
import packageJson from "../package.json" with { type: "json" }

/** `/healthz`: the process is up and answers. For supervisors, containers and load balancers. */
export const serveHealth = (server: FastifyInstance): void => {
  server.get("/healthz", { logLevel: "warn" }, (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "ok", version: packageJson.version }),
  )
}
