/** Whether a newer build lies ready, and how to change over to it. Never does so by itself. */
export interface Updates {
  readonly isReady: () => boolean
  readonly subscribe: (onChange: () => void) => () => void
  /** Changes over to the newer build and loads the page anew. */
  readonly apply: () => void
}

const HOUR_MS = 3_600_000

/** Registers the service worker and watches for newer builds. */
export const watchUpdates = (container: ServiceWorkerContainer): Updates => {
  const listeners = new Set<() => void>()
  let waiting: ServiceWorker | undefined
  const offer = (worker: ServiceWorker): void => {
    waiting = worker
    for (const listener of listeners) listener()
  }
  void register(container, offer)
  return {
    isReady: () => waiting !== undefined,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    apply: () => {
      // Only the tab that was asked loads anew; another one may be in the middle of a session.
      container.addEventListener("controllerchange", () => location.reload(), { once: true })
      waiting?.postMessage("take-over")
    },
  }
}

const register = async (container: ServiceWorkerContainer, offer: (worker: ServiceWorker) => void): Promise<void> => {
  const registration = await container.register("/service-worker.js").catch(() => undefined)
  // Without a service worker the app still runs, only not offline.
  if (registration === undefined) return
  const watch = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first visit, and there is nothing to update from.
    if (worker === null || container.controller === null) return
    if (worker.state === "installed") offer(worker)
    else {
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed") offer(worker)
      })
    }
  }
  watch(registration.waiting)
  registration.addEventListener("updatefound", () => watch(registration.installing))
  let checkedAt = Date.now()
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - checkedAt < HOUR_MS) return
    checkedAt = Date.now()
    void registration.update().catch(() => undefined)
  })
}

/** Where there are no service workers, or none is wanted. */
export const noUpdates: Updates = { isReady: () => false, subscribe: () => () => undefined, apply: () => undefined }
