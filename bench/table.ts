/** One line of the table that a benchmark prints. */
export interface Row {
  readonly figure: string
  readonly measured: string
  /** Empty where something is only told. */
  readonly target: string
  readonly verdict: string
}

const headings: Row = { figure: "Figure", measured: "Measured", target: "Target", verdict: "Verdict" }

/** The table for a terminal. */
export const plainTable = (rows: readonly Row[]): string => {
  const columns = ["figure", "measured", "target", "verdict"] as const
  const widths = columns.map((column) => Math.max(...[headings, ...rows].map((row) => row[column].length)))
  const lineOf = (row: Row): string =>
    columns
      .map((column, n) => row[column].padEnd(widths[n] ?? 0))
      .join("  ")
      .trimEnd()
  const rule = "-".repeat(Math.max(...[headings, ...rows].map((row) => lineOf(row).length)))
  return [lineOf(headings), rule, ...rows.map(lineOf)].join("\n")
}
