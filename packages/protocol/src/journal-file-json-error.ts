/**
 * Where a text stops being JSON: the column, counted from 1, of the first character that does not fit; one past the end
 * when something is missing there. Engines word their own errors differently and some name no place, so we look.
 */
export const jsonErrorColumn = (text: string): number => {
  const open: ("{" | "[")[] = []
  let wants: Wanted = "value"
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at)
    const next: Wanted | undefined = token === undefined ? undefined : step(token[0], wants, open)
    if (token === undefined || next === undefined) return at + 1
    wants = next
    at = skipSpace(text, at + token.length)
  }
  return text.length + 1
}

type Wanted = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end" | "nothing"

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON strings may not hold
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

const tokenAt = (text: string, at: number): string | undefined => {
  TOKEN.lastIndex = at
  return TOKEN.exec(text)?.[0]
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && " \t\r\n".includes(text[at] as string)) at++
  return at
}

/** What is wanted after a token that begins with `first`, or undefined when it may not stand here. */
const step = (first: string | undefined, wants: Wanted, open: ("{" | "[")[]): Wanted | undefined => {
  switch (first) {
    case "{":
    case "[":
      if (!wantsValue(wants)) return undefined
      open.push(first)
      return first === "{" ? "name-or-end" : "value-or-end"
    case "}":
    case "]":
      return mayClose(first, wants, open) ? closed(open) : undefined
    case ",":
      if (wants !== "comma-or-end") return undefined
      return open.at(-1) === "{" ? "name" : "value"
    case ":":
      return wants === "colon" ? "value" : undefined
    case '"':
      if (wants === "name" || wants === "name-or-end") return "colon"
  }
  return wantsValue(wants) ? afterValue(open) : undefined
}

const wantsValue = (wants: Wanted): boolean => wants === "value" || wants === "value-or-end"

const mayClose = (bracket: "}" | "]", wants: Wanted, open: readonly string[]): boolean => {
  if (wants === "comma-or-end") return open.at(-1) === (bracket === "}" ? "{" : "[")
  return wants === (bracket === "}" ? "name-or-end" : "value-or-end")
}

const closed = (open: ("{" | "[")[]): Wanted => {
  open.pop()
  return afterValue(open)
}

const afterValue = (open: readonly string[]): Wanted => (open.length === 0 ? "nothing" : "comma-or-end")
