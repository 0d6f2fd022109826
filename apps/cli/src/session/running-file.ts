import { renameSync } from "node:fs"
import { type CatId, RunningSession } from "@catwalk/domain"
import { readTextIfThere, removeFile, replaceFile } from "../files.ts"
import type { House } from "../house.ts"

type Place = Pick<House, "store">

/** The session of this cat that was begun and not written down, if there is one; it survives a crash of any kind. */
export const unfinishedSession = (
  house: Pick<House, "store" | "journal" | "surroundings">,
  cat: CatId,
): RunningSession | undefined => {
  const path = runningPath(house, cat)
  const text = readTextIfThere(path)
  if (text === undefined) return undefined
  const session = parsed(text)
  if (session === undefined) {
    renameSync(path, `${path}.broken`)
    house.surroundings.err.write(`catwalk: ${path} holds no session; it is kept as ${path}.broken\n`)
    return undefined
  }
  // Written down just before a crash: only the file is left over.
  if (!house.journal.entries.some(({ id }) => id === session.id)) return session
  removeFile(path)
  return undefined
}

/** Puts the session on the disk. At every tap: what was seen must not be lost. */
export const saveRunning = (house: Place, session: RunningSession): void =>
  replaceFile(runningPath(house, session.cat), `${JSON.stringify(session)}\n`)

export const forgetRunning = (house: Place, cat: CatId): void => removeFile(runningPath(house, cat))

export const runningPath = ({ store }: Place, cat: CatId): string =>
  `${store.path.replace(/\.jsonl$/, "")}.session-${cat}.json`

const parsed = (text: string): RunningSession | undefined => {
  try {
    return RunningSession.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
