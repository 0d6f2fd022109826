import { type ReactNode, useEffect, useRef } from "react"
import { arrivedByLink } from "./arrival.ts"
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

/**
 * A screen that fills everything, for use beside the cat: bar above, thumb zone below, nothing else. Where the button that
 * led here is gone, the screen itself takes the focus, so that keys and screen readers go on from its top.
 */
export function FullScreen({ label, top, thumb, children }: FullScreenProps) {
  const screen = useRef<HTMLElement>(null)
  useDocumentTitle(label)
  useEffect(() => {
    if (arrivedByLink() && document.activeElement === document.body) screen.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main ref={screen} id="content" className="ui-full" aria-label={label} tabIndex={-1}>
      <div className="ui-full-top">{top}</div>
      <div className="ui-full-middle">{children}</div>
      {thumb !== undefined && <div className="ui-full-thumb">{thumb}</div>}
    </main>
  )
}
