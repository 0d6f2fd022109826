import type { Agenda, AgendaLine, PlanReason } from "@catwalk/domain"

export interface DayAround {
  /** The cat's. */
  readonly name: string
  /** A session was begun and not ended. */
  readonly underWay: boolean
  /** Hours wanted between two sittings. */
  readonly hoursBetween: number
}

/** The day in one sentence, told from the agenda as it stands. */
export const lede = (day: Agenda, around: DayAround): string | undefined => {
  const { lines, sessionsToday } = day
  if (has(lines, "emergency")) return undefined
  if (around.underWay) return "A session is not over yet: go on with it, or end it first."
  if (has(lines, "rest")) return "A day without demands. Play and company are plenty."
  if (offered(lines) > 0) return sessionsToday === 0 ? beforeTheFirst(day) : betweenSessions(day, around)
  const enough = lines.find(({ kind }) => kind === "enough")
  if (enough !== undefined) return nothingNow(enough.reasons, day, around)
  if (lines.some((line) => line.kind === "glance" && !line.done)) {
    return "Nothing to practise now, only something to look at."
  }
  return has(lines, "blocked") ? "Something has to be seen to before the next session." : undefined
}

const beforeTheFirst = ({ lines, sessionsLeft }: Agenda): string => {
  const now = offered(lines)
  if (now > 1) return `${spelled(now)} short sessions today, with a pause between them.`
  return sessionsLeft === 1
    ? "One short session, and that is enough for today."
    : "One short session now, and perhaps another later today."
}

/** Soon after a session that went well its sitting is still open; later a new one begins. */
const betweenSessions = ({ lines, sessionsToday }: Agenda, { name, hoursBetween }: DayAround): string => {
  const done = `${spelled(sessionsToday)} done today.`
  const open = lines.some(({ reasons }) => reasons.some(({ code }) => code === "sitting-open"))
  return open
    ? `${done} If ${name} still likes: a little more right now, in the same sitting, or after a pause of ${hoursBetween} hours.`
    : `${done} Another short one, if ${name} likes.`
}

const nothingNow = (reasons: readonly PlanReason[], { sessionsToday }: Agenda, { name }: DayAround): string => {
  const codes = reasons.map(({ code }) => code)
  if (codes.includes("nothing-enrolled")) return "Choose a program, and the first session is ready."
  if (codes.includes("hours-between")) return `A pause now. ${spelled(sessionsToday)} done today.`
  return `Enough for today. Well done, ${name} and you.`
}

const has = (lines: readonly AgendaLine[], kind: AgendaLine["kind"]): boolean =>
  lines.some((line) => line.kind === kind)
const offered = (lines: readonly AgendaLine[]): number =>
  lines.filter(({ kind }) => kind === "session" || kind === "refresher").length

const spelled = (count: number): string => ["No", "One", "Two", "Three", "Four", "Five", "Six"][count] ?? String(count)
