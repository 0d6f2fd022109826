import { lineRanges } from "@catwalk/protocol"

/** So many lines are told one by one; of more, these first ones are examples. */
const EXAMPLES = 3

export interface AsideLinesProps {
  readonly lines: readonly { readonly line: number; readonly message: string }[]
}

/** Lines of a file that can't be read: where they are, however many, and why the first of them can't. */
export function AsideLines({ lines }: AsideLinesProps) {
  const many = lines.length > EXAMPLES
  return (
    <div>
      {many && (
        <p>
          {lines.length} lines can't be read: lines {lineRanges(lines.map(({ line }) => line))}. The first of them:
        </p>
      )}
      <ul className="settings-asides" aria-label="Lines that can't be read">
        {lines.slice(0, EXAMPLES).map(({ line, message }) => (
          <li key={line}>
            <strong>Line {line}.</strong> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
