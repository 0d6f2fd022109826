import { describe, expect, it } from "vitest"
import { type Env, readConfig } from "./config.ts"

const read = (env: Env) => readConfig(env, { onTerminal: false })
const problemsOf = (env: Env): readonly string[] => {
  const result = read(env)
  return result.ok ? [] : result.problems
}

describe("settings", () => {
  it("reach this machine only, unless told otherwise", () => {
    expect(read({})).toMatchObject({
      ok: true,
      config: {
        host: "127.0.0.1",
        port: 4747,
        logLevel: "info",
        logFormat: "json",
        trustProxy: [],
        shutdownSeconds: 10,
      },
    })
  })

  it("speak to whoever watches: plain lines, and only what matters", () => {
    expect(readConfig({}, { onTerminal: true })).toMatchObject({ config: { logFormat: "pretty", logLevel: "warn" } })
    expect(readConfig({ LOG_FORMAT: "json" }, { onTerminal: true })).toMatchObject({
      config: { logFormat: "json", logLevel: "info" },
    })
  })

  it("take every good value", () => {
    const env = {
      HOST: "::1",
      PORT: "0",
      LOG_LEVEL: "debug",
      LOG_FORMAT: "pretty",
      TRUST_PROXY: "loopback, 10.0.0.0/8,fd00::/8",
      SHUTDOWN_SECONDS: "3",
      WEB_ROOT: "/srv/catwalk",
    }
    expect(read(env)).toEqual({
      ok: true,
      config: {
        host: "::1",
        port: 0,
        logLevel: "debug",
        logFormat: "pretty",
        trustProxy: ["loopback", "10.0.0.0/8", "fd00::/8"],
        shutdownSeconds: 3,
        webRoot: "/srv/catwalk",
      },
    })
  })

  it.each([
    ["PORT", "abc", "a whole number from 0 to 65535, such as 4747"],
    ["PORT", "65536", "a whole number from 0 to 65535, such as 4747"],
    ["PORT", "-1", "a whole number from 0 to 65535, such as 4747"],
    ["PORT", "80.5", "a whole number from 0 to 65535, such as 4747"],
    ["PORT", "", "a whole number from 0 to 65535, such as 4747"],
    ["PORT", " 80", "a whole number from 0 to 65535, such as 4747"],
    ["LOG_LEVEL", "foud", "one of fatal, error, warn, info, debug, trace, silent"],
    ["LOG_FORMAT", "xml", "one of json, pretty"],
    ["HOST", "", "an address to listen on"],
    ["HOST", "not a host", "an address to listen on"],
    ["HOST", "300.1.1.1", "an address to listen on"],
    ["TRUST_PROXY", "everyone", "addresses or ranges of your own proxies"],
    ["TRUST_PROXY", "10.0.0.0/33", "addresses or ranges of your own proxies"],
    ["TRUST_PROXY", "", "addresses or ranges of your own proxies"],
    ["SHUTDOWN_SECONDS", "soon", "a whole number of seconds from 0 to 300"],
    ["SHUTDOWN_SECONDS", "301", "a whole number of seconds from 0 to 300"],
    ["WEB_ROOT", "", "the folder of the built app"],
  ])("refuse %s=%j once, and say what it must be", (name, value, says) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${name} is ${JSON.stringify(value)}; it must be ${says}`)
  })

  it("name every bad value at once, not one after the other", () => {
    expect(problemsOf({ PORT: "abc", LOG_LEVEL: "foud", HOST: "" }).map((line) => line.split(" ")[0])).toEqual([
      "HOST",
      "PORT",
      "LOG_LEVEL",
    ])
  })
})
