/**
 * Characters that a terminal would obey instead of showing (C0, DEL, C1), that turn text around (bidirectional marks),
 * or that stand for nothing at all. Line ends are among them: what is a name stays on its line.
 */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufdd0-\ufdef]/gu

/** The first character of a text that must not be printed, as `U+001B`; undefined when there is none. */
export const unprintableIn = (text: string): string | undefined => {
  const found = text.match(UNPRINTABLE)?.[0]
  return found === undefined ? undefined : `U+${hex(found)}`
}

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")

/** A text that only shows something: escapes become visible, what turns text around goes, line ends stay. */
export const printable = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll(UNPRINTABLE, shown)

/** The same on one line: for names out of a file, which could otherwise pretend to be lines of ours. */
export const printableName = (text: string): string => printable(text).replaceAll(/\s+/g, " ").trim()

/** JSON means the same with these characters written as escapes, and a terminal then shows them. */
export const printableJson = (text: string): string =>
  text.replaceAll(UNPRINTABLE, (character) => (character === "\n" ? character : `\\u${hex(character).toLowerCase()}`))

const shown = (character: string): string => {
  const code = character.charCodeAt(0)
  if (character === "\n") return character
  if (character === "\t" || code === 0x2028 || code === 0x2029) return " "
  // Unicode has a picture of each control character: U+241B shows an escape.
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return "\u2421"
  return code < 0xa0 || code >= 0xfdd0 ? "\ufffd" : ""
}
