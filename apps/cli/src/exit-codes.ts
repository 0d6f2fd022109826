/** What a script can tell from how `catwalk` ended; `docs/cli.md` explains the same table. */
export const exitCodes = {
  ok: { code: 0, says: "Done." },
  problem: {
    code: 1,
    says: "Done, and a problem was found: lint errors, a cat that is not ready, lines that a check or an import left aside.",
  },
  usage: { code: 2, says: "The command was not understood, or a value was wrong. Nothing was written." },
  data: {
    code: 65,
    says: "A file has content that cannot be used, or belongs to a newer Catwalk. Nothing was written.",
  },
  "no-input": { code: 66, says: "A file that was named is not there or cannot be read." },
  internal: { code: 70, says: "A mistake in Catwalk itself. What was recorded is safe." },
  "no-output": { code: 73, says: "A file or folder could not be made." },
  io: { code: 74, says: "Reading or writing failed: disk full, device gone." },
  busy: { code: 75, says: "Another catwalk is writing, or the input ended in the middle of a session. Try again." },
  interrupted: { code: 130, says: "Stopped with Ctrl-C. A running session is kept and can be resumed." },
} as const

export type ExitName = keyof typeof exitCodes
