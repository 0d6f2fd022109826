export { canonicalJson } from "./canonical-json.ts"
export { didYouMean } from "./did-you-mean.ts"
export {
  type AsideLine,
  JOURNAL_HEADER,
  type JournalFile,
  mergeJournals,
  readJournalFile,
  wordAsideLine,
  writeJournalFile,
} from "./journal-file.ts"
export { wordEntryShape } from "./journal-file-issue.ts"
export { type AsideCode, JOURNAL_FORMAT } from "./journal-file-line.ts"
export { type JournalFileProblem, wordJournalFileProblem } from "./journal-file-problem.ts"
export { openJournalFile } from "./open-journal-file.ts"
export { readProgramFile } from "./program-file.ts"
export { programJsonSchema } from "./program-json-schema.ts"
export { type ProgramProblem, wordProgramProblem } from "./program-problem.ts"
export { type ProgramsRead, type ProgramText, readPrograms } from "./read-programs.ts"
export { lineRanges, wordAsideLines } from "./word-aside-lines.ts"
