import type { Concern } from "@catwalk/domain"
import { useJournal } from "../../../state/index.ts"

/** Entries that were kept but could not be used as they stand, and why. */
export function Concerns() {
  const { concerns } = useJournal().state
  if (concerns.length === 0) return null
  return (
    <details className="settings-details">
      <summary>
        {concerns.length} {concerns.length === 1 ? "entry is" : "entries are"} kept but not used
      </summary>
      <ul className="settings-asides">
        {[...countedBy(concerns)].map(([code, count]) => (
          <li key={code}>
            {words[code]}
            {count > 1 && ` (${count} entries)`}
          </li>
        ))}
      </ul>
    </details>
  )
}

const countedBy = (concerns: readonly Concern[]): ReadonlyMap<Concern["code"], number> => {
  const counts = new Map<Concern["code"], number>()
  for (const { code } of concerns) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

const words: Readonly<Record<Concern["code"], string>> = {
  "in-the-future":
    "Dated more than a day ahead: it counts once that day comes. Check the clock of the device that wrote it.",
  "unknown-step": "About a step this version of Catwalk does not have.",
  "unknown-gear": "About a piece of gear that was never added.",
  "not-trained": "A session on something that is not trained in sessions.",
  "corrects-nothing": "Corrects or takes back an entry that is not here. It counts once that entry arrives.",
  "correction-of-another-type": "Corrects an entry by one of another kind.",
  "same-id-different-entry":
    "Two different entries bear the same id; one of them counts, the same one on every device.",
  "no-cat-named": "Says something about a cat without naming it.",
}
