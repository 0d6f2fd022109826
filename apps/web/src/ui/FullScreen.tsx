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
 * A screen that fills everything, for use beside the cat: bar above, thumb zone below, nothing else. It begins at its top,
 * also where it follows another one at the same address. Where the button that led here is gone, its heading takes the
 * focus, or else the screen itself, so that keys and screen readers go on from there.
 */
export function FullScreen({ label, top, thumb, children }: FullScreenProps) {
  const screen = useRef<HTMLElement>(null)
  useDocumentTitle(label)
  useEffect(() => {
    if (!arrivedByLink()) return
    window.scrollTo(0, 0)
    if (document.activeElement !== document.body) return
    const heading = screen.current?.querySelector("h1")
    heading?.setAttribute("tabindex", "-1")
    const first = heading ?? screen.current
    first?.focus({ preventScroll: true })
  }, [])
  return (
    <main ref={screen} id="content" className="ui-full" aria-label={label} tabIndex={-1}>
      <div className="ui-full-top">{top}</div>
      <div className="ui-full-middle">{children}</div>
      {thumb !== undefined && <div className="ui-full-thumb">{thumb}</div>}
    </main>
  )
}
