/** Columns of plain text, each as wide as its widest cell; the ones named in `right` stand to the right. */
export const tableText = (
  rows: readonly (readonly string[])[],
  { indent = 0, right = [] }: { readonly indent?: number; readonly right?: readonly number[] } = {},
): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    return `${" ".repeat(indent)}${cells.join("  ")}`.trimEnd()
  })
}
