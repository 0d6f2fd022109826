import { widthOf } from "./marks.ts"

/**
 * Breaks text between words so that no line is wider than `columns`, each line indented by `indent` spaces and the ones
 * after the first by `hang` more.
 */
export const wrap = (text: string, columns: number, indent = 0, hang = 0): string => {
  const width = Math.max(20, Math.min(columns, 100))
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const room = width - indent - (lines.length === 0 ? 0 : hang)
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((part, i) => " ".repeat(indent + (i === 0 ? 0 : hang)) + part).join("\n")
}
