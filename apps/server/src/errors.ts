import type { FastifyError, FastifyReply, FastifyRequest } from "fastify"
import { protect } from "./security-headers.ts"

/** Every error the server answers with: its code, its status and what it tells a person. */
const ERRORS = {
  "url-malformed": { status: 400, says: "This address is not written correctly: check the % signs in it." },
  "request-malformed": { status: 400, says: "This request could not be understood." },
  forbidden: { status: 403, says: "This address leads outside of the app." },
  "not-found": { status: 404, says: "There is nothing at this address." },
  "method-not-allowed": { status: 405, says: "This address can only be read (GET or HEAD)." },
  internal: { status: 500, says: "Something went wrong on the server. It has been logged; please try again." },
} as const satisfies Record<string, { readonly status: number; readonly says: string }>

export type ErrorCode = keyof typeof ERRORS

/** Answers with the error as JSON: `{ "error": { "code", "message" } }`. */
export const sendError = (reply: FastifyReply, code: ErrorCode): FastifyReply => {
  const { status, says } = ERRORS[code]
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .header("cache-control", "no-store")
    .send({ error: { code, message: says } })
}

const codeFor = (error: FastifyError): ErrorCode => {
  if (error.code === "FST_ERR_BAD_URL" || error.code === "FST_ERR_MAX_PARAM_LENGTH") return "url-malformed"
  const status = error.statusCode ?? 500
  if (status === 403) return "forbidden"
  if (status === 404) return "not-found"
  return status >= 400 && status < 500 ? "request-malformed" : "internal"
}

/** What a thrown error becomes. Its own words go to the log, never to the asker. */
export const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const code = codeFor(error)
  if (code === "internal") request.log.error({ err: error }, "request failed")
  return sendError(reply, code)
}

/** The same for what fails before a route is found, where no hook has run yet. */
export const onFrameworkError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  protect(request, reply)
  onError(error, request, reply)
}
