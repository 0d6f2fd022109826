import { isIP } from "node:net"
import { join } from "node:path"
import * as z from "zod"

/**
 * Every setting of the server. They come from the environment, are read once at the start, and each bad value is named
 * together with what would be a good one.
 */
export interface Config {
  /** Address to listen on. The default reaches this machine only. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly logLevel: LogLevel
  readonly logFormat: LogFormat
  /** Proxies whose `X-Forwarded-*` headers are believed: addresses, ranges, or `loopback`. Empty: none. */
  readonly trustProxy: readonly string[]
  /** Longest wait for running requests when asked to end. */
  readonly shutdownSeconds: number
  /** Folder of the built app. */
  readonly webRoot: string
}

export type LogLevel = (typeof LOG_LEVELS)[number]
export type LogFormat = (typeof LOG_FORMATS)[number]

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const
const LOG_FORMATS = ["json", "pretty"] as const

const DEFAULT_WEB_ROOT = join(import.meta.dirname, "..", "..", "web", "dist")

const isHostName = (text: string): boolean =>
  text.length <= 253 && text.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label))

/** `300.1.1.1` has the letters of a host name, but somebody meant an address. */
const isHost = (text: string): boolean => isIP(text) > 0 || (isHostName(text) && !/^[\d.]+$/.test(text))

const isRange = (text: string): boolean => {
  const [address = "", bits, ...rest] = text.split("/")
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const wholeNumber = (from: number, to: number, says: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, says)
    .transform(Number)
    .refine((value) => value >= from && value <= to, says)

const HOST_SAYS = "an address to listen on: 127.0.0.1 (this machine only), 0.0.0.0 (every network) or a host name"
const PROXY_SAYS = 'addresses or ranges of your own proxies, with commas between, such as "loopback" or "10.0.0.0/8"'

const Environment = z.object({
  HOST: z.string().refine(isHost, HOST_SAYS).default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535, "a whole number from 0 to 65535, such as 4747").default(4747),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(", ")}`).optional(),
  LOG_FORMAT: z.enum(LOG_FORMATS, `one of ${LOG_FORMATS.join(", ")}`).optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every((part) => part === "loopback" || isRange(part)), PROXY_SAYS)
    .default([]),
  SHUTDOWN_SECONDS: wholeNumber(0, 300, "a whole number of seconds from 0 to 300, such as 10").default(10),
  WEB_ROOT: z.string().min(1, "the folder of the built app, such as apps/web/dist").default(DEFAULT_WEB_ROOT),
})

export type Env = Readonly<Record<string, string | undefined>>

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

/** One line for each setting that cannot be used: its name, what it is, and what it could be. */
const problemsOf = (error: z.ZodError, env: Env): readonly string[] =>
  error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `${name} is ${JSON.stringify(env[name] ?? "")}; it must be ${issue.message}.`
  })

/** Reads the settings. `onTerminal`: somebody is watching, so logs are for reading and only speak up when needed. */
export const readConfig = (env: Env, { onTerminal }: { readonly onTerminal: boolean }): ConfigResult => {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, env) }
  const { HOST, PORT, LOG_LEVEL, LOG_FORMAT, TRUST_PROXY, SHUTDOWN_SECONDS, WEB_ROOT } = parsed.data
  const logFormat = LOG_FORMAT ?? (onTerminal ? "pretty" : "json")
  return {
    ok: true,
    config: {
      host: HOST,
      port: PORT,
      logLevel: LOG_LEVEL ?? (logFormat === "pretty" ? "warn" : "info"),
      logFormat,
      trustProxy: TRUST_PROXY,
      shutdownSeconds: SHUTDOWN_SECONDS,
      webRoot: WEB_ROOT,
    },
  }
}
