import type { JournalState } from "@catwalk/domain"
import { canonicalJson } from "@catwalk/protocol"

/** A whole state as one text, so that two of them can be compared byte for byte. Maps and sets read in their order of keys. */
export const canonicalState = (state: JournalState): string => canonicalJson(withoutMaps(state))

const withoutMaps = (value: unknown): unknown => {
  if (value instanceof Map) {
    return [...value]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, held]) => [withoutMaps(key), withoutMaps(held)])
  }
  if (value instanceof Set) return [...value].sort()
  if (Array.isArray(value)) return value.map(withoutMaps)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withoutMaps(held)]))
}
