import { rmSync } from "node:fs"
import { request as rawRequest } from "node:http"
import type { AddressInfo } from "node:net"
import { dirname } from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import type { FastifyInstance } from "fastify"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buildServer } from "./build-server.ts"
import type { Config } from "./config.ts"
import { aWebRoot, INDEX_HTML, SCRIPT } from "./test/a-web-root.ts"

const logged: string[] = []
const config: Config = {
  host: "127.0.0.1",
  port: 0,
  logLevel: "info",
  logFormat: "json",
  trustProxy: ["127.0.0.1"],
  shutdownSeconds: 1,
  webRoot: aWebRoot(),
}

let server: FastifyInstance
beforeAll(async () => {
  server = await buildServer(config, { write: (line) => logged.push(line) })
  await server.listen({ port: 0 })
})
afterAll(async () => {
  await server.close()
  rmSync(dirname(config.webRoot), { recursive: true })
})
beforeEach(() => {
  logged.length = 0
})

const NAVIGATION = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" }
const get = (url: string, headers: Readonly<Record<string, string>> = {}) => server.inject({ url, headers })

/** Sends a path exactly as written: clients and test tools alike would tidy it first. */
const getRaw = (path: string) =>
  new Promise<{ status: number | undefined; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = server.server.address() as AddressInfo
    const sent = rawRequest({ port, path, host: "localhost", headers: NAVIGATION }, (answer) => {
      let body = ""
      answer.on("data", (chunk: Buffer) => {
        body += chunk.toString()
      })
      answer.on("end", () => resolve({ status: answer.statusCode, body, headers: answer.headers }))
    })
    sent.on("error", reject).end()
  })

describe("the app", () => {
  it.each(["/", "/index.html", "/today", "/path/harness/step.one", "/cats/7?tab=gear"])(
    "opens at %s, asking each time whether it changed",
    async (url) => {
      const answer = await get(url, NAVIGATION)
      expect(answer).toMatchObject({ statusCode: 200, body: INDEX_HTML })
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8")
      expect(answer.headers["cache-control"]).toBe("no-cache")
    },
  )

  it("answers 304 when a browser already has it", async () => {
    const { etag } = (await get("/", NAVIGATION)).headers
    expect(etag).toBeTypeOf("string")
    expect((await get("/", { ...NAVIGATION, "if-none-match": String(etag) })).statusCode).toBe(304)
  })

  it.each(["/sw.js", "/manifest.webmanifest"])("lets no browser keep %s without asking", async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers["cache-control"]).toBe("no-cache")
  })

  it("lets browsers keep hashed files for ever", async () => {
    const answer = await get("/assets/app-3f2a.js")
    expect(answer).toMatchObject({ statusCode: 200, body: SCRIPT })
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable")
    expect(answer.headers["content-type"]).toContain("javascript")
  })

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("sends what was compressed ahead: %s", async (encoding, open) => {
    const answer = await get("/assets/app-3f2a.js", { "accept-encoding": encoding })
    expect(answer.headers).toMatchObject({
      "content-encoding": encoding,
      "cache-control": "public, max-age=31536000, immutable",
      vary: expect.stringMatching(/accept-encoding/i),
    })
    expect(answer.headers["content-type"]).toContain("javascript")
    expect(open(answer.rawPayload).toString()).toBe(SCRIPT)
  })

  it("answers HEAD like GET, without the body", async () => {
    const answer = await server.inject({ method: "HEAD", url: "/assets/app-3f2a.js" })
    expect(answer).toMatchObject({ statusCode: 200, body: "" })
    expect(Number(answer.headers["content-length"])).toBe(SCRIPT.length)
  })
})

describe("what is not there", () => {
  it.each([
    ["a missing script", "/assets/gone-1234.js", { accept: "*/*" }],
    ["a missing script, opened by hand", "/assets/gone-1234.js", NAVIGATION],
    ["a missing picture", "/logo.png", { accept: "image/avif,image/webp,*/*" }],
    ["a folder", "/assets/", { accept: "*/*" }],
    ["a hidden file", "/.secret", { accept: "*/*" }],
  ])("%s is a real 404, and nothing to keep", async (_what, url, headers) => {
    const answer = await get(url, headers)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers["cache-control"]).toBe("no-store")
    expect(answer.json()).toEqual({ error: { code: "not-found", message: "There is nothing at this address." } })
  })

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)("%s is not a way to ask here", async (method) => {
    const answer = await server.inject({
      method,
      url: "/",
      ...(method === "OPTIONS" ? {} : { payload: "{ torn", headers: { "content-type": "application/json" } }),
    })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe("GET, HEAD")
    expect(answer.json()).toMatchObject({ error: { code: "method-not-allowed" } })
  })
})

describe("addresses that mean harm or nothing", () => {
  it.each([
    "/../outside.txt",
    "/assets/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/assets/%2e%2e%2f%2e%2e%2foutside.txt",
    "/..%5coutside.txt",
    "//outside.txt",
    "/assets/app-3f2a.js%00.html",
    "/.secret",
  ])("%s shows nothing that is not the app", async (path) => {
    const { status, body } = await getRaw(path)
    expect(body).not.toMatch(/treasure/)
    if (status === 200) expect(body).toBe(INDEX_HTML)
    else expect([400, 403, 404]).toContain(status)
  })

  it.each(["/%E0%A4%A", "/today/%zz", "/%"])("%s is answered with what is wrong with it", async (path) => {
    const { status, body, headers } = await getRaw(path)
    expect(status).toBe(400)
    expect(JSON.parse(body)).toEqual({
      error: { code: "url-malformed", message: "This address is not written correctly: check the % signs in it." },
    })
    expect(headers["x-content-type-options"]).toBe("nosniff")
  })
})

describe("security headers", () => {
  it.each(["/", "/assets/app-3f2a.js", "/healthz", "/gone"])("are on every answer: %s", async (url) => {
    const { headers } = await get(url)
    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    })
    expect(headers["permissions-policy"]).toContain("screen-wake-lock=(self), ")
    expect(headers["permissions-policy"]).toContain("camera=()")
  })

  it("allow the app's own files, and no inline script or style, no frame, no form", async () => {
    const policy = String((await get("/")).headers["content-security-policy"])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  })

  it("insist on https only where https is spoken", async () => {
    expect((await get("/")).headers).not.toHaveProperty("strict-transport-security")
    const behindProxy = await get("/", { "x-forwarded-proto": "https" })
    expect(behindProxy.headers["strict-transport-security"]).toBe("max-age=31536000")
  })

  it("do not believe a proxy nobody named", async () => {
    const open = await buildServer({ ...config, trustProxy: [], logLevel: "silent" })
    const answer = await open.inject({ url: "/", headers: { "x-forwarded-proto": "https" } })
    expect(answer.headers).not.toHaveProperty("strict-transport-security")
    await open.close()
  })
})

describe("health and logs", () => {
  it("says that it is up, and which version", async () => {
    const answer = await get("/healthz")
    expect(answer.json()).toEqual({ status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
    expect(answer.headers["cache-control"]).toBe("no-store")
    expect(logged).toEqual([])
  })

  it("logs one line a request, without queries, headers or addresses", async () => {
    await get("/today?token=s3cret", { ...NAVIGATION, authorization: "Bearer s3cret", cookie: "id=s3cret" })
    expect(logged).toHaveLength(1)
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({
      msg: "request",
      request: { method: "GET", path: "/today", status: 200, ms: expect.any(Number) },
    })
    expect(logged[0]).not.toMatch(/s3cret|127\.0\.0\.1/)
  })

  it("keeps an unforeseen error's words in the log, not in the answer", async () => {
    const failing = await buildServer(config, { write: (line) => logged.push(line) })
    failing.get("/fails", () => {
      throw new Error("the reason")
    })
    const answer = await failing.inject("/fails")
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain("the reason")
    expect(logged.join()).toContain("the reason")
    await failing.close()
  })
})
