import { type ReactNode, useEffect, useRef } from "react"
import { Link } from "wouter"
import { arrivedByLink } from "./arrival.ts"
import { Icon } from "./Icon.tsx"
import "./page.css"
import { useDocumentTitle } from "./use-document-title.ts"

export interface PageProps {
  readonly title: string
  /** A line above the title: the program's name, the date. */
  readonly kicker?: ReactNode
  /** A sentence or two below it. */
  readonly lede?: ReactNode
  readonly back?: { readonly to: string; readonly label: string } | undefined
  readonly actions?: ReactNode
  /** Wide pages use the whole desk; the others keep lines readable. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A screen's content under its title. Names the browser tab, and moves the focus to the title on arriving by a link. */
export function Page({ title, kicker, lede, back, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(title)
  useEffect(() => {
    if (arrivedByLink()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="ui-page" data-wide={wide || undefined}>
      <header className="ui-page-head">
        {back !== undefined && (
          <Link href={back.to} className="ui-back">
            <Icon name="back" size={1.2} />
            {back.label}
          </Link>
        )}
        {kicker !== undefined && <p className="ui-kicker">{kicker}</p>}
        <div className="ui-page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions}
        </div>
        {lede !== undefined && <p className="ui-lede">{lede}</p>}
      </header>
      {children}
    </div>
  )
}
