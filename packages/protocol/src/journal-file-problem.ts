/** What a file is that is no journal as it stands. */
export type JournalFileProblem =
  | { readonly code: "empty" }
  /** Text, but not as journals write it: every letter takes two bytes. */
  | { readonly code: "utf-16" }
  | { readonly code: "compressed"; readonly by: "gzip" | "zip" }
  /** One JSON value for the whole file instead of one on each line. */
  | { readonly code: "json-document"; readonly holds: "list" | "object" }
  | { readonly code: "binary" }
  /** Text of which no line is an entry. */
  | { readonly code: "no-entry"; readonly lines: number }

/** The problem in a sentence about `file`, and what to do. */
export const wordJournalFileProblem = (
  problem: JournalFileProblem,
  file: string,
): { readonly text: string; readonly todo: string } => {
  switch (problem.code) {
    case "empty":
      return { text: `${file} is empty.`, todo: `Export the journal again. ${NAMED}` }
    case "utf-16":
      return {
        text: `${file} is written in UTF-16, and a journal is UTF-8.`,
        todo: "Open it in a text editor, save it with the encoding UTF-8, and try again.",
      }
    case "compressed":
      return { text: `${file} is packed (${problem.by}).`, todo: "Unpack it, and take the file that was inside." }
    case "json-document":
      return {
        text: `${file} is one JSON ${problem.holds}; a journal has one entry on each line (JSON Lines).`,
        todo: `Take the file as Catwalk exported it, or put each entry on a line of its own. ${NAMED}`,
      }
    case "binary":
      return { text: `${file} is not a Catwalk journal: it is not even text.`, todo: `Choose another file. ${NAMED}` }
    case "no-entry":
      return {
        text: `${file} is not a Catwalk journal: ${problem.lines === 1 ? "its one line is no entry" : `none of its ${problem.lines} lines is an entry`}.`,
        todo: `Choose another file. ${NAMED}`,
      }
  }
}

const NAMED = "A journal's name usually ends in .jsonl."
