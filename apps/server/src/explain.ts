import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "./config.ts"

/** Why the server cannot listen, and what to do about it. Undefined for failures nobody foresaw. */
export const explainListenError = (error: NodeJS.ErrnoException, { host, port }: Config): string | undefined => {
  switch (error.code) {
    case "EADDRINUSE":
      return (
        `Port ${port} on ${host} is taken: perhaps Catwalk is already running there.\n` +
        `Choose another port, like this: PORT=${port === 65_535 ? 4747 : port + 1} npm start`
      )
    case "EACCES":
      return `This user may not listen on port ${port}. Ports from 1024 up are free for everyone: PORT=4747 npm start`
    case "EADDRNOTAVAIL":
      return `This machine has no address ${host}. HOST=127.0.0.1 reaches this machine only, HOST=0.0.0.0 every network.`
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `No address is known for ${host}. HOST=127.0.0.1 reaches this machine only, HOST=0.0.0.0 every network.`
    default:
      return undefined
  }
}

/** What is missing for serving the app, or undefined when it is there. */
export const explainMissingApp = ({ webRoot }: Config): string | undefined =>
  existsSync(join(webRoot, "index.html"))
    ? undefined
    : `The app is not built yet: there is no index.html in ${webRoot}.\nBuild it with: npm run build (npm start does it by itself)`

/** The settings that cannot be used, one a line. */
export const explainBadSettings = (problems: readonly string[]): string =>
  `Catwalk cannot start: ${problems.length === 1 ? "one setting needs" : `${problems.length} settings need`} attention.\n` +
  problems.map((problem) => `  ${problem}`).join("\n")

export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127\./.test(host)

export const OPEN_TO_THE_NETWORK =
  "Listening beyond this machine. Catwalk has no accounts yet: whoever reaches this address can open the app " +
  "(each browser keeps its own data). Put a proxy with TLS in front, or use HOST=127.0.0.1."

/** The address to open in a browser. An address that stands for every network is reached as this machine. */
export const urlToOpen = (host: string, port: number): string => {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`
}
