/** A destination for the logger that writes for people: the time, how serious it is, and what it says. */
export interface LogStream {
  readonly write: (line: string) => void
}

const LEVEL_NAMES: Readonly<Record<number, string>> = {
  10: "trace",
  20: "debug",
  30: "info",
  40: "warning",
  50: "error",
  60: "fatal",
}

interface LogLine {
  readonly level: number
  readonly time: number
  readonly msg?: string
  readonly request?: { readonly method: string; readonly path: string; readonly status: number; readonly ms: number }
  readonly err?: { readonly stack?: string }
}

const describe = ({ msg, request }: LogLine): string =>
  request === undefined
    ? (msg ?? "")
    : `${request.method} ${JSON.stringify(request.path).slice(1, -1)} ${request.status} in ${request.ms} ms`

/** One JSON line of the logger as a line to read; an error's stack follows it. */
export const prettyLine = (line: string): string => {
  const entry = JSON.parse(line) as LogLine
  const clock = new Date(entry.time).toTimeString().slice(0, 8)
  const stack = entry.err?.stack === undefined ? "" : `\n${entry.err.stack}`
  return `${clock} ${LEVEL_NAMES[entry.level] ?? entry.level}: ${describe(entry)}${stack}\n`
}

export const prettyStream = (output: LogStream): LogStream => ({ write: (line) => output.write(prettyLine(line)) })
