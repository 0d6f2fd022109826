import { useEffect, useState } from "react"
import { useEntries, useServices } from "../../../state/index.ts"
import type { AsideRow } from "../../../storage/index.ts"
import { Button } from "../../../ui/index.ts"
import { AsideLines } from "./AsideLines.tsx"

/** Lines of earlier imports that could not be read; they leave again with every export. */
export function KeptAside() {
  const { storage } = useServices()
  const entries = useEntries()
  const [rows, setRows] = useState<readonly AsideRow[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an import changes the entries, and may have left lines here.
  useEffect(() => {
    storage.journal.asides().then(setRows, () => setRows([]))
  }, [storage, entries])
  if (rows.length === 0) return null
  const remove = async (): Promise<void> => {
    await storage.journal.removeAsides()
    setRows([])
  }
  return (
    <details className="settings-details">
      <summary>
        {rows.length} {rows.length === 1 ? "line" : "lines"} kept aside from earlier imports
      </summary>
      {[...new Set(rows.map(({ file }) => file))].map((file) => (
        <section key={file} aria-label={file}>
          <h3 className="settings-aside-file">{file}</h3>
          <AsideLines lines={rows.filter((row) => row.file === file)} />
        </section>
      ))}
      <Button icon="trash" onClick={() => void remove()}>
        Let them go
      </Button>
    </details>
  )
}
