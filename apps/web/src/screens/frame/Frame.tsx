import { lazy, type ReactNode, Suspense } from "react"
import { useCats, useCurrentCat, useJournal } from "../../state/index.ts"
import { AppShell, Callout, type Destination, Portrait } from "../../ui/index.ts"

import "./frame.css"

const CatMenu = lazy(async () => ({ default: (await import("./CatMenu.tsx")).CatMenu }))

const destinations: readonly Destination[] = [
  { to: "/", label: "Today", icon: "today" },
  { to: "/path", label: "Path", icon: "path", alsoFor: ["/step"] },
  { to: "/insights", label: "Insights", icon: "insights" },
  { to: "/cat", label: "Cat and gear", icon: "cat" },
  { to: "/settings", label: "Settings", icon: "settings" },
]

/** The frame of every screen but Welcome and Coach, with the cat switcher. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { readOnly } = useJournal()
  return (
    <AppShell destinations={destinations} catSwitcher={<CatSwitcher />}>
      {readOnly !== undefined && (
        <Callout tone="amber" title="Looking only" icon="lock">
          <p>{readOnly}</p>
        </Callout>
      )}
      {children}
    </AppShell>
  )
}

/** Which cat the screens are about. The menu is loaded only where there is a choice. */
function CatSwitcher() {
  const cats = useCats()
  const current = useCurrentCat()
  if (current === undefined) return null
  const { name, photo } = current.profile
  const plain = <strong>{name}</strong>
  return (
    <span className="frame-cat">
      {photo !== undefined && <Portrait photo={photo} alt="" size="small" />}
      {cats.length === 1 ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <CatMenu cats={cats} current={current} />
        </Suspense>
      )}
    </span>
  )
}
