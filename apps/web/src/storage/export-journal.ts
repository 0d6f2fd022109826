import { canonicalJson, JOURNAL_HEADER } from "@catwalk/protocol"
import { openDatabase } from "./database.ts"

/**
 * The text of the journal file: every stored entry, those of a newer Catwalk too, and the unread lines of imports last.
 * Works on the stored values themselves, so that it works when nothing else does.
 */
export const storedJournalText = async (name?: string): Promise<string> => {
  const database = await openDatabase(name)
  try {
    const entries = (await database.entries.orderBy("seq").toArray()).map((row) => canonicalJson(row.entry))
    const asides = (await database.asides.orderBy("seq").toArray()).map(({ text }) => text)
    return `${[JOURNAL_HEADER, ...entries, ...asides].join("\n")}\n`
  } finally {
    database.dexie.close()
  }
}

/** Hands the journal to the person as a file. `day` goes into its name. */
export const exportStoredJournal = async (day = new Date().toISOString().slice(0, 10)): Promise<void> => {
  const text = await storedJournalText()
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }))
  link.download = `catwalk-${day}.jsonl`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
