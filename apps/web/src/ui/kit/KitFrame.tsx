import type { ReactNode } from "react"
import { AppShell, type Destination, IconButton, Menu, ToastProvider } from "../index.ts"

const destinations: readonly Destination[] = [
  { to: "/", label: "Today", icon: "today", alsoFor: ["/kit.html"] },
  { to: "/path", label: "Path", icon: "path" },
  { to: "/cat", label: "Cat and gear", icon: "cat" },
  { to: "/learn", label: "Learn", icon: "learn" },
  { to: "/settings", label: "Settings", icon: "settings" },
]

/** The shell with made-up places and cats. */
export function KitFrame({ children }: { readonly children: ReactNode }) {
  return (
    <ToastProvider>
      <AppShell
        destinations={destinations}
        catSwitcher={
          <Menu
            kind="Cat"
            label="Miso"
            choices={[
              { id: "miso", label: "Miso", hint: "Harness, step 4 of 9" },
              { id: "olive", label: "Olive", hint: "Backpack, step 2 of 8" },
            ]}
            selected="miso"
            onChoose={() => undefined}
          />
        }
        actions={<IconButton icon="people" label="Household" />}
      >
        {children}
      </AppShell>
    </ToastProvider>
  )
}
