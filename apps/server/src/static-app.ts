import { sep } from "node:path"
import fastifyStatic from "@fastify/static"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { sendError } from "./errors.ts"

/** Vite puts a hash of the content into these files' names, so a name never changes its content. */
const HASHED_FOLDER = "assets"

const ONE_YEAR = "public, max-age=31536000, immutable"
const ASK_EACH_TIME = "no-cache"

const isNavigation = (request: FastifyRequest): boolean =>
  (request.method === "GET" || request.method === "HEAD") &&
  (request.headers.accept ?? "").includes("text/html") &&
  !request.url.startsWith(`/${HASHED_FOLDER}/`)

/** Every screen has an address of its own, but only one page: the app finds the screen. */
const serveScreen = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  reply.header("vary", "accept")
  return isNavigation(request) ? reply.sendFile("index.html") : sendError(reply, "not-found")
}

/** Serves the built app in `webRoot`: files with caching that fits them, and the app itself for every screen. */
export const serveApp = async (server: FastifyInstance, webRoot: string): Promise<void> => {
  server.addHook("onRequest", async (request, reply) => {
    if (!request.is404 || request.method === "GET" || request.method === "HEAD") return
    return sendError(reply.header("allow", "GET, HEAD"), "method-not-allowed")
  })
  await server.register(fastifyStatic, {
    root: webRoot,
    dotfiles: "ignore",
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${sep}${HASHED_FOLDER}${sep}`)
      reply.header("cache-control", isHashed ? ONE_YEAR : ASK_EACH_TIME)
    },
  })
  server.setNotFoundHandler(serveScreen)
}
