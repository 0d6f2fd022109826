import type { ReactNode } from "react"
import { useLocation } from "wouter"
import { useCats, useChooseCat, useCurrentCat, useJournal } from "../../state/index.ts"
import { AppShell, Callout, type Destination, Menu } from "../../ui/index.ts"

const destinations: readonly Destination[] = [
  { to: "/", label: "Today", icon: "today" },
  { to: "/path", label: "Path", icon: "path", alsoFor: ["/step"] },
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

const ANOTHER = "another"

function CatSwitcher() {
  const cats = useCats()
  const current = useCurrentCat()
  const choose = useChooseCat()
  const [, go] = useLocation()
  if (current === undefined) return null
  const choices = cats.map(({ id, profile }) => ({ id: id as string, label: profile.name }))
  return (
    <Menu
      kind="Cat"
      label={current.profile.name}
      choices={[...choices, { id: ANOTHER, label: "Another cat", icon: "plus" as const }]}
      selected={current.id as string}
      onChoose={(id) => {
        const cat = cats.find((candidate) => candidate.id === id)
        if (cat === undefined) go("/welcome")
        else choose(cat.id)
      }}
    />
  )
}
