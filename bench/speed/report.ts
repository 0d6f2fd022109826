import type { Row } from "../table.ts"

/** The page for `docs`. */
export const reportPage = (rows: readonly Row[], command: string): string => `# Speed

Written by \`${command}\`. All figures are medians of interleaved rounds in one run, with what nine in ten rounds (or
calls) lie between. A multiple (×) compares the processor time of two things in the same round; it carries over from one
machine to another. Microseconds are by the clock and do not: they are here for how far they lie below their budget.

| Figure | Measured | Target | |
|---|---|---|---|
${rows.map(({ figure, measured, target, verdict }) => `| ${figure} | ${measured} | ${target} | ${verdict} |`).join("\n")}

## What is timed

- **The journal** is made up from a seed: three cats over the shipped programs, two or three sessions a day, five trials a
  session in the mean, signs where a trial was not calm, and what else a household records (health, gear, weights,
  glances, outings, scares, corrections, withdrawals, entries that arrive late). 10,000 sessions with 50,000 trials are
  about four and a half years; 100,000 only show how cost grows. It is written to the text of a journal file and read back
  through the schema, and every entry is used.
- **Replay and plan** is \`replay\` of the entries in memory and then \`agenda\` for every cat, which plans every trial of
  today's sessions. Neither parsing nor checking against the schema is inside.
- **JSON.parse** of the same journal, line by line as its file is built, or of the same entries as one array.
- **Reading the file** is \`readJournalFile\`: splitting, parsing, checking every entry against the schema, folding doubles.
- **ts-fsrs** 5.4: \`reschedule\` of 5,000 cards with ten reviews each, without fuzz; or only \`next\`, review after review.
- **One more session** is \`append\` on the state of the whole journal; its plan is not inside.
- **One update** is \`learnFromTrial\` of one trial; jsQuestPlus 2.1 is \`update\`, its tables made beforehand. It works
  out the most telling next stimulus in every update; the second line therefore adds our choice.
- **Growth** is replay alone; small journals are gone through several times, so that all samples are long. The plan is
  given per session planned. Entries of 100,000 sessions lie in memory all the while.
- **Answers** while a session runs: \`adviseOnSign\` for every sign of the ethogram on a trial in which three were seen, and
  \`coach\` for every trained step of every cat after each trial of its planned session. Their budget is one frame of 16 ms,
  and the slow end of the range has to keep it.
- **Memory** is the growth of the used heap after garbage collection, in a process of its own that read the file and holds
  the entries and the state; the programs and the code are not inside.
`
