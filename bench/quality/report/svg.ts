/** Pictures as text: small helpers for SVG, with two decimals everywhere so that files compare well. */
export const at = (value: number): string => String(Math.round(value * 100) / 100)

export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

export const label = (x: number, y: number, text: string, more = ""): string =>
  `<text x="${at(x)}" y="${at(y)}" ${more}>${escapeText(text)}</text>`

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${stroke}"/>`

export const polyline = (points: readonly (readonly [number, number])[], more: string): string =>
  `<polyline fill="none" ${more} points="${points.map(([x, y]) => `${at(x)},${at(y)}`).join(" ")}"/>`

/** A whole picture on a white ground, readable without colours: its title and description are inside. */
export const picture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n")

const colours = [
  "#1f77b4",
  "#ff7f0e",
  "#2ca02c",
  "#d62728",
  "#9467bd",
  "#8c564b",
  "#e377c2",
  "#7f7f7f",
  "#bcbd22",
  "#17becf",
  "#4a5899",
  "#a05a2c",
] as const

export interface Look {
  readonly stroke: string
  readonly width: number
  readonly dashes: string
}

/** How a policy is drawn, by its place in the table; the oracle is a black dashed line, the subject thick. */
export const lookOf = (name: string, index: number, subject: string): Look =>
  name === "oracle"
    ? { stroke: "#000000", width: 1.8, dashes: "6 4" }
    : name === subject
      ? { stroke: "#c2185b", width: 3.5, dashes: "" }
      : { stroke: colours[index % colours.length] ?? "#000000", width: 1.6, dashes: index >= 6 ? "3 2" : "" }
