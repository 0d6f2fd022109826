import { append, type Entry, type EntryId, momentOf } from "@catwalk/domain"
import type { Row } from "../../table.ts"
import { zonedTimeOf } from "../journal/scribe.ts"
import { type Rounds, timeEach } from "../measure.ts"
import { replayAll, type Setting } from "../setting.ts"
import { microseconds, rowOf } from "./row.ts"

const BUDGET_MS = 1
const SESSIONS = 300

/** One more session on the state that the whole journal left. */
export const appendFigures = (setting: Setting, rounds: Rounds): readonly Row[] => {
  const state = replayAll(setting)
  const { curriculum } = setting
  const options = { curriculum, now: momentOf(setting.at) }
  const value = timeEach(
    furtherSessions(setting),
    (entry) => {
      const next = append(state, entry, options)
      if (next === undefined) throw new Error("The entry was not the newest.")
      return next
    },
    rounds,
  )
  return [rowOf({ figure: "One more session on a snapshot", value, say: microseconds, atMost: BUDGET_MS })]
}

/** The journal's last sessions once more, all of them today. */
const furtherSessions = ({ entries, at }: Setting): readonly Entry[] => {
  const { day } = momentOf(at)
  return entries
    .filter((entry) => entry.type === "session.recorded.v1")
    .slice(-SESSIONS)
    .map((entry, n) => ({
      ...entry,
      id: `ffffffff-ffff-7fff-8fff-${String(n).padStart(12, "0")}` as EntryId,
      at: zonedTimeOf({ day, second: 8 * 3600 }),
    }))
}
