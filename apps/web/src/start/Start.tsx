import { Component, lazy, type ReactNode, Suspense, use } from "react"
import { App } from "../app.tsx"
import { AppContext, type AppServices, startApp, useSettings } from "../state/index.ts"
import { StorageProblem } from "../storage/index.ts"
import { ToastProvider } from "../ui/index.ts"
import { UpdatesContext } from "../updates/UpdatePrompt.tsx"
import type { Updates } from "../updates/updates.ts"
import { Opening } from "./Opening.tsx"

const StorageFailed = lazy(async () => ({ default: (await import("./StorageFailed.tsx")).StorageFailed }))
const Crashed = lazy(async () => ({ default: (await import("./Crashed.tsx")).Crashed }))

const starting = startApp()
// Whoever draws it below also hears of its failure; this only keeps the browser from calling it unheard.
starting.catch(() => undefined)

/** The app from the first moment: opening the storage, running, or explaining why neither works. */
export function Start({ updates }: { readonly updates: Updates }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Opening />}>
        <UpdatesContext value={updates}>
          <Running starting={starting} />
        </UpdatesContext>
      </Suspense>
    </ErrorBoundary>
  )
}

function Running({ starting: services }: { readonly starting: Promise<AppServices> }) {
  return (
    <AppContext value={use(services)}>
      <WithMessages>
        <App />
      </WithMessages>
    </AppContext>
  )
}

function WithMessages({ children }: { readonly children: ReactNode }) {
  return <ToastProvider stay={useSettings().messagesStay}>{children}</ToastProvider>
}

/** Catches what a screen throws, and says it kindly. */
class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override readonly state = { error: undefined as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <Suspense fallback={<Opening />}>
        {error instanceof StorageProblem ? <StorageFailed code={error.code} /> : <Crashed error={error} />}
      </Suspense>
    )
  }
}
