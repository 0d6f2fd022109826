const LOOK_EVERY_MS = 500

/**
 * Ends this process, in its own good order, when the one that started it is gone. `npm start` puts a shell between npm
 * and us that passes no signal on: whoever ends npm would leave the server running and its port taken.
 */
export const endWithParent = (): void => {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM")
  }, LOOK_EVERY_MS).unref()
}
