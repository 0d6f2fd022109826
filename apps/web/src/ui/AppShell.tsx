import type { ReactNode } from "react"
import { Link, useLocation } from "wouter"
import { Logo } from "../drawings/index.ts"
import "./app-shell.css"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"
import { uiWords } from "./words.ts"

export interface Destination {
  readonly to: string
  readonly label: string
  readonly icon: IconName
  /** Other path beginnings that belong to this destination, such as "/steps". */
  readonly alsoFor?: readonly string[] | undefined
}

export interface AppShellProps {
  /** Four or five on a phone; the thumb reaches them at the bottom. */
  readonly destinations: readonly Destination[]
  readonly catSwitcher?: ReactNode
  /** Buttons at the end of the top bar. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of every screen but the coach: skip link, top bar, navigation below on a phone and beside on a desk. */
export function AppShell({ destinations, catSwitcher, actions, children }: AppShellProps) {
  const [location] = useLocation()
  return (
    <div className="ui-shell">
      <a className="ui-skip" href="#content">
        {uiWords.skipToContent}
      </a>
      <header className="ui-top">
        <Link href="/" className="ui-brand" aria-label={uiWords.home}>
          <Logo />
          <span className="ui-brand-name">Catwalk</span>
        </Link>
        <div className="ui-top-cat">{catSwitcher}</div>
        <div className="ui-top-actions">{actions}</div>
      </header>
      <nav className="ui-nav" aria-label={uiWords.mainNavigation}>
        <ul className="ui-nav-list">
          {destinations.map((destination) => (
            <li key={destination.to}>
              <Link
                href={destination.to}
                className="ui-nav-link"
                aria-current={isWithin(location, destination) ? "page" : undefined}
              >
                <Icon name={destination.icon} />
                <span>{destination.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" className="ui-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

const isWithin = (location: string, { to, alsoFor = [] }: Destination): boolean =>
  location === to ||
  [to, ...alsoFor].some((start) => start !== "/" && location.startsWith(`${start}/`)) ||
  alsoFor.includes(location)
