import type { ReactNode } from "react"
import "./full-screen.css"
import { useDocumentTitle } from "./use-document-title.ts"

export interface FullScreenProps {
  /** Names the screen for screen readers, and the browser tab. Its heading is the screen's own to write. */
  readonly label: string
  /** Along the top: leave, progress, pause. */
  readonly top: ReactNode
  /** Within the thumb's reach; stays in place while the middle scrolls. */
  readonly thumb?: ReactNode
  readonly children: ReactNode
}

/** A screen that fills everything, for use beside the cat: bar above, thumb zone below, nothing else. */
export function FullScreen({ label, top, thumb, children }: FullScreenProps) {
  useDocumentTitle(label)
  return (
    <main id="content" className="ui-full" aria-label={label} tabIndex={-1}>
      <div className="ui-full-top">{top}</div>
      <div className="ui-full-middle">{children}</div>
      {thumb !== undefined && <div className="ui-full-thumb">{thumb}</div>}
    </main>
  )
}
