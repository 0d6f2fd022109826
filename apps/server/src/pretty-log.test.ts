import { describe, expect, it } from "vitest"
import { prettyLine } from "./pretty-log.ts"

const line = (entry: object): string =>
  prettyLine(JSON.stringify({ level: 30, time: 0, ...entry })).replace(/^\S+ /, "")

describe("logs for people", () => {
  it("say how serious it is, and what happened", () => {
    expect(line({ level: 40, msg: "Listening beyond this machine." })).toBe("warning: Listening beyond this machine.\n")
  })

  it("tell a request in one line", () => {
    const request = { method: "GET", path: "/today", status: 200, ms: 3 }
    expect(line({ msg: "request", request })).toBe("info: GET /today 200 in 3 ms\n")
  })

  it("let no address break out of its line", () => {
    const request = { method: "GET", path: "/a\nerror: all is lost", status: 404, ms: 0 }
    expect(line({ request })).toBe("info: GET /a\\nerror: all is lost 404 in 0 ms\n")
  })

  it("keep an error's stack", () => {
    expect(line({ level: 50, msg: "request failed", err: { stack: "Error: x\n  at y" } })).toBe(
      "error: request failed\nError: x\n  at y\n",
    )
  })
})
