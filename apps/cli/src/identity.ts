import { DeviceId, type Entry, HouseholdId, PersonId } from "@catwalk/domain"
import { CliProblem } from "./cli-problem.ts"
import { readTextIfThere, replaceFile } from "./files.ts"
import { withLock } from "./journal-lock.ts"

/** Who writes here: stamped on every entry. Made once for each journal file and kept in a small file beside it. */
export interface Identity {
  readonly household: HouseholdId
  readonly person: PersonId
  readonly device: DeviceId
}

/** The identity that goes with a journal; made on the first call, of the household whose entries are already there. */
export const identityFor = (journalPath: string, entries: readonly Entry[], newId: () => string): Identity => {
  const path = identityPath(journalPath)
  const known = readIdentity(path)
  if (known !== undefined) return known
  return withLock(journalPath, () => {
    const meanwhile = readIdentity(path)
    if (meanwhile !== undefined) return meanwhile
    const made: Identity = {
      household: entries[0]?.household ?? HouseholdId.parse(newId()),
      person: onlyPerson(entries) ?? PersonId.parse(newId()),
      device: DeviceId.parse(newId()),
    }
    replaceFile(path, `${JSON.stringify(made, null, 2)}\n`)
    return made
  })
}

/** A journal that holds nothing yet joins the household of the entries it takes in. */
export const joinHousehold = (journalPath: string, identity: Identity, household: HouseholdId): Identity => {
  const joined = { ...identity, household }
  withLock(journalPath, () => replaceFile(identityPath(journalPath), `${JSON.stringify(joined, null, 2)}\n`))
  return joined
}

const identityPath = (journalPath: string): string => `${journalPath.replace(/\.jsonl$/, "")}.identity.json`

/** A household of one: whoever opens its journal here is that person. */
const onlyPerson = (entries: readonly Entry[]): PersonId | undefined => {
  const people = new Set(entries.map(({ by }) => by))
  return people.size === 1 ? [...people][0] : undefined
}

const readIdentity = (path: string): Identity | undefined => {
  const text = readTextIfThere(path)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const part = (name: string): unknown =>
      typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
    return {
      household: HouseholdId.parse(part("household")),
      person: PersonId.parse(part("person")),
      device: DeviceId.parse(part("device")),
    }
  } catch {
    throw new CliProblem(
      "data",
      `${path} does not say who writes here.`,
      "Delete it and a new one is made; the journal itself is not touched.",
    )
  }
}
