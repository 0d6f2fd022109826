import { widthOf } from "./marks.ts"

/** Breaks lines that are wider than a terminal between words; what goes on below stands two deeper than its line. */
export const fold = (text: string, columns: number): string =>
  text
    .split("\n")
    .map((line) => (widthOf(line) <= columns ? line : foldLine(line, columns)))
    .join("\n")

const foldLine = (line: string, columns: number): string => {
  const indent = /^ */.exec(line)?.[0] ?? ""
  const hang = `${indent.slice(0, Math.floor(columns / 2))}  `
  const lines: string[] = []
  let last = indent
  for (const [, space = "", word = ""] of line.slice(indent.length).matchAll(/( *)([^ ]+)/g)) {
    const fits = widthOf(last) + space.length + widthOf(word) <= columns
    if (fits || last.trim() === "") last += space + word
    else {
      lines.push(last)
      last = hang + word
    }
  }
  const trailing = / *$/.exec(line)?.[0] ?? ""
  return [...lines, last + trailing].join("\n")
}
