/** Runs a short piece of work when the page has nothing else to do; the answer calls it off. */
export const whenIdle = (work: () => void): (() => void) => {
  // Safari has no idle callbacks: there a pause between the pieces lets taps in.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, PAUSE_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE_MS })
  return () => cancelIdleCallback(handle)
}

const PAUSE_MS = 16
/** A page that is never idle still gets on with it. */
const PATIENCE_MS = 500
