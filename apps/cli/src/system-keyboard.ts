import type { Key, Keyboard } from "./surroundings.ts"

/** The keyboard, or whatever is piped in instead of one. Reads nothing until it is asked. */
export const systemKeyboard = (stdin: NodeJS.ReadStream): Keyboard => {
  const input = new Input(stdin)
  return {
    get isTerminal() {
      return stdin.isTTY === true
    },
    line: () => input.line(),
    all: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
    key: (withinMs) => input.key(withinMs),
    rest: () => input.rest(),
  }
}

class Input {
  private readonly stdin: NodeJS.ReadStream
  private text = ""
  private ended = false
  private listening = false
  private wake: (() => void) | undefined

  constructor(stdin: NodeJS.ReadStream) {
    this.stdin = stdin
  }

  async line(): Promise<string | undefined> {
    this.listen(false)
    while (!this.ended && !this.text.includes("\n")) await this.more()
    if (this.text === "") return undefined
    const end = this.text.indexOf("\n")
    const line = end < 0 ? this.text : this.text.slice(0, end)
    this.text = end < 0 ? "" : this.text.slice(end + 1)
    return line.replace(/\r$/, "")
  }

  async key(withinMs: number): Promise<Key> {
    const terminal = this.stdin.isTTY === true
    this.listen(terminal)
    if (this.text === "" && !this.ended) await this.more(terminal ? withinMs : undefined)
    if (this.text === "") return { kind: this.ended ? "end" : "timeout" }
    const [name, rest] = firstKey(this.text)
    this.text = rest
    if (name === "ctrl-c") return { kind: "interrupt" }
    return name === "ctrl-d" ? { kind: "end" } : { kind: "key", name }
  }

  rest(): void {
    if (this.stdin.isTTY === true) this.stdin.setRawMode(false)
    this.stdin.pause()
  }

  private listen(raw: boolean): void {
    if (this.stdin.isTTY === true) this.stdin.setRawMode(raw)
    this.stdin.resume()
    if (this.listening) return
    this.listening = true
    this.stdin.setEncoding("utf8")
    this.stdin.on("data", (chunk: string | Buffer) => {
      this.text += String(chunk)
      this.wake?.()
    })
    this.stdin.on("end", () => {
      this.ended = true
      this.wake?.()
    })
  }

  /** Until something comes in, the input ends, or the time is over. */
  private async more(withinMs?: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = withinMs === undefined ? undefined : setTimeout(resolve, withinMs)
      this.wake = () => {
        if (timer !== undefined) clearTimeout(timer)
        resolve()
      }
    })
    this.wake = undefined
  }
}

const NAMED: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  " ": "space",
  "\u0003": "ctrl-c",
  "\u0004": "ctrl-d",
  "\u007f": "backspace",
  "\b": "backspace",
  "\u001b": "escape",
}

/** The first key of what came in, and the rest. Arrow keys and their like come as sequences and are one unknown key. */
const firstKey = (text: string): readonly [string, string] => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  const sequence = /^\u001b[[O][0-9;]*[A-Za-z~]/.exec(text)
  if (sequence !== null) return ["unknown", text.slice(sequence[0].length)]
  const [character = ""] = text
  return [NAMED[character] ?? character.toLowerCase(), text.slice(character.length)]
}
