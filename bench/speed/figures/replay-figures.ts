import { readJournalFile } from "@catwalk/protocol"
import type { Row } from "../../table.ts"
import { compare, type Rounds } from "../measure.ts"
import { madeUpReviews, rescheduleAll, reviewAll } from "../rivals/fsrs-reviews.ts"
import { parseLines, planAll, replayAll, type Setting } from "../setting.ts"
import { rowOf, times } from "./row.ts"

const own = "replay and plan"

/** The whole journal replayed and planned, beside parsing its text and beside what a flash-card scheduler does. */
export const replayFigures = (setting: Setting, rounds: Rounds): readonly Row[] => {
  const asArray = `[${setting.lines.join(",")}]`
  const reviews = madeUpReviews(setting.size.seed)
  const { ratio } = compare(
    [
      { name: own, run: () => planAll(replayAll(setting), setting) },
      { name: "lines", run: () => parseLines(setting) },
      { name: "array", run: () => JSON.parse(asArray) },
      { name: "read", run: () => readJournalFile(setting.text) },
      { name: "reschedule", run: () => rescheduleAll(reviews) },
      { name: "next", run: () => reviewAll(reviews) },
    ],
    rounds,
  )
  const than = (figure: string, a: string, b: string, atMost?: number): Row =>
    rowOf({ figure, value: ratio(a, b), say: times, ...(atMost === undefined ? {} : { atMost }) })
  return [
    than("Replay and plan, against JSON.parse of every line", own, "lines", 3),
    than("the same, against JSON.parse of one array", own, "array"),
    than("Replay and plan, against ts-fsrs rescheduling 50,000 reviews", own, "reschedule", 1),
    than("the same, against 50,000 calls of ts-fsrs next", own, "next"),
    than("Reading the file with every entry checked, against JSON.parse of every line", "read", "lines"),
  ]
}
