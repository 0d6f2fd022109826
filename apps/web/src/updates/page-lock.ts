/**
 * Holds a lock for as long as this page lives, so that the service worker keeps the files of this page's build even
 * after an update. `entryUrl` is the address of the page's first script.
 */
export const holdPageLock = (entryUrl: string): void => {
  const name = `catwalk-page:${new URL(entryUrl).pathname}`
  // A promise that never settles: the browser lets go of the lock when the page is gone, even after a crash.
  void navigator.locks?.request(name, { mode: "shared" }, () => new Promise(() => undefined))
}
