import { DeviceId, HouseholdId, PersonId } from "@catwalk/domain"
import { v7 as uuid } from "uuid"
import * as z from "zod/mini"
import type { Database } from "./database.ts"
import { storageProblemOf } from "./storage-problem.ts"

/** Who writes here: stamped on every entry. Made once on each device. */
const Identity = z.strictObject({ household: HouseholdId, person: PersonId, device: DeviceId })
export type Identity = Readonly<z.infer<typeof Identity>>

const KEY = "identity"

/** This device's identity; made on the first call. Two tabs that open at once get the same one. */
export const identityOf = async ({ dexie, kept }: Database): Promise<Identity> => {
  try {
    const stored = Identity.safeParse((await kept.get(KEY))?.value)
    if (stored.success) return stored.data
    return await dexie.transaction("rw", kept, async () => {
      const known = Identity.safeParse((await kept.get(KEY))?.value)
      if (known.success) return known.data
      const made = Identity.parse({ household: uuid(), person: uuid(), device: uuid() })
      await kept.put({ key: KEY, value: made })
      return made
    })
  } catch (error) {
    throw storageProblemOf(error)
  }
}

/** A device that has written nothing yet joins the household of a journal it takes in. */
export const joinHousehold = async (database: Database, household: HouseholdId): Promise<Identity> => {
  const identity = { ...(await identityOf(database)), household }
  await database.kept.put({ key: KEY, value: identity })
  return identity
}
