import type { CatId, Entry, JournalState } from "@catwalk/domain"
import { type JournalFile, lineRanges } from "@catwalk/protocol"

/** A cat that the journal speaks of and that no list can show, because nothing readable describes it. */
export interface HiddenCat {
  readonly id: string
  /** Where its description can still be made out. */
  readonly name: string | undefined
  /** Lines of the file that should describe it. Empty where `because` is another reason. */
  readonly lines: readonly number[]
  readonly because: "unreadable" | "in-the-future" | "nowhere"
}

/** All of them, each once. A newer Catwalk's cats are among them: this version cannot read their description. */
export const hiddenCats = (journal: JournalFile, state: JournalState): readonly HiddenCat[] => {
  const aside = asideProfiles(journal)
  const later = laterProfiles(journal.entries, state)
  const ids = new Set([...aside.map(({ cat }) => cat), ...later.keys(), ...state.cats.keys()])
  return [...ids]
    .filter((id) => id !== undefined && state.cats.get(id as CatId)?.described !== true)
    .map((id): HiddenCat => hidden(String(id), aside, later))
}

const hidden = (id: string, aside: readonly AsideProfile[], later: ReadonlyMap<string, string>): HiddenCat => {
  const own = aside.filter(({ cat }) => cat === id)
  const name = own.find((profile) => profile.name !== undefined)?.name ?? later.get(id)
  if (own.length > 0) return { id, name, lines: own.map(({ line }) => line), because: "unreadable" }
  return { id, name, lines: [], because: later.has(id) ? "in-the-future" : "nowhere" }
}

interface AsideProfile {
  readonly line: number
  readonly cat: string | undefined
  readonly name: string | undefined
}

/** Lines kept aside that describe a cat, as far as they can be made out: a damaged line may still hold its name. */
const asideProfiles = ({ aside }: JournalFile): readonly AsideProfile[] =>
  aside
    .filter(({ text }) => /"type"\s*:\s*"cat\.profiled\.v\d+"/.test(text))
    .map(({ line, text }) => ({
      line,
      cat: /"cat"\s*:\s*"([^"]+)"/.exec(text)?.[1],
      name: /"name"\s*:\s*"([^"\\]+)"/.exec(text)?.[1],
    }))

/** Descriptions dated so far ahead that they do not count yet: a clock is, or was, wrong. Names by cat. */
const laterProfiles = (entries: readonly Entry[], { concerns }: JournalState): ReadonlyMap<string, string> => {
  const later = new Set(concerns.filter(({ code }) => code === "in-the-future").map(({ entry }) => entry))
  return new Map(
    entries.flatMap((entry): [string, string][] =>
      entry.type === "cat.profiled.v1" && entry.cat !== undefined && later.has(entry.id)
        ? [[entry.cat, entry.body.name]]
        : [],
    ),
  )
}

/** Why a cat is in no list, as half a sentence. */
export const wordHidden = ({ lines, because }: HiddenCat): string => {
  switch (because) {
    case "unreadable":
      return `its description on ${lines.length === 1 ? "line" : "lines"} ${lineRanges(lines)} cannot be read`
    case "in-the-future":
      return "its description is dated in the future: this clock or that of the device that wrote it is wrong"
    case "nowhere":
      return "nothing here describes it: its description was withdrawn, or is still in another journal"
  }
}

/** What to do about it; adding the cat once more would make two of it. */
export const HIDDEN_CURE = "Do not describe it anew, which would make two of it. See: catwalk journal check"
