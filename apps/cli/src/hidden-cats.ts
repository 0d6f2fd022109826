import type { CatId, JournalState } from "@catwalk/domain"
import { type JournalFile, lineRanges } from "@catwalk/protocol"

/** A cat that the journal speaks of and that no list can show, because nothing readable describes it. */
export interface HiddenCat {
  readonly id: string
  /** Where its description can still be made out. */
  readonly name: string | undefined
  /** Lines of the file that should describe it; none where there is no such line. */
  readonly lines: readonly number[]
}

/** All of them, each once. A newer Catwalk's cats are among them: this version cannot read their description. */
export const hiddenCats = (journal: JournalFile, state: JournalState): readonly HiddenCat[] => {
  const aside = asideProfiles(journal)
  const ids = new Set([...aside.flatMap(({ cat }) => cat ?? []), ...state.cats.keys()])
  return [...ids]
    .filter((id) => state.cats.get(id as CatId)?.described !== true)
    .map((id) => {
      const own = aside.filter(({ cat }) => cat === id)
      return { id, name: own.find(({ name }) => name !== undefined)?.name, lines: own.map(({ line }) => line) }
    })
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

/** Why a cat is in no list, as half a sentence. */
export const wordHidden = ({ lines }: HiddenCat): string =>
  lines.length === 0
    ? "nothing here describes it: its description was withdrawn, or is still in another journal"
    : `its description on ${lines.length === 1 ? "line" : "lines"} ${lineRanges(lines)} cannot be read`

/** What to do about it; adding the cat once more would make two of it. */
export const HIDDEN_CURE = "Do not describe it anew, which would make two of it. See: catwalk journal check"
