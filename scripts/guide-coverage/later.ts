import type { GuideId } from "@catwalk/domain"
import type { Later } from "./coverage.ts"

/** What the guides also ask for and no screen shows yet. A line goes when its screen comes. */
export const laterScreens: Partial<Readonly<Record<GuideId, readonly Later[]>>> = {
  "B-09": [{ screen: "Outing", what: "minutes, metres and check-ins while outside" }],
  "B-10": [{ screen: "Outing", what: "signs tapped on the way, with turn-back advice" }],
  "B-12": [{ screen: "Reminders", what: "a message when gear is due for cleaning" }],
  "B-13": [{ screen: "Learn", what: "the ten questions inside the app, searchable offline" }],
  "L-02": [{ screen: "Reminders", what: "a message before a vaccination runs out" }],
  "L-12": [{ screen: "Outing", what: "time spent sitting, exploring and walking" }],
  "L-13": [{ screen: "Reminders", what: "a message at walking time, and a calendar feed" }],
  "L-16": [{ screen: "Outing", what: "check-ins, so that no outing runs on unattended" }],
}
