import type { Agenda } from "@catwalk/domain"

/** The day in one sentence. */
export const lede = ({ lines, sessionsToday, sessionsLeft }: Agenda, name: string): string | undefined => {
  if (lines.some(({ kind }) => kind === "emergency")) return undefined
  if (lines.some(({ kind }) => kind === "rest")) return "A day without demands. Play and company are plenty."
  const now = lines.filter(({ kind }) => kind === "session" || kind === "refresher").length
  if (now > 0) {
    const sessions = now === 1 ? "One short session" : `${spelled(now)} short sessions`
    return sessionsToday === 0
      ? `${sessions}, and that is enough for today.`
      : `${sessions} to go, if ${name} likes. ${spelled(sessionsToday)} done today.`
  }
  if (sessionsToday > 0 && sessionsLeft === 0) return `Enough for today. Well done, ${name} and you.`
  if (lines.some(({ kind }) => kind === "glance")) return "Nothing to practise now, only something to look at."
  return undefined
}

const spelled = (count: number): string => ["No", "One", "Two", "Three", "Four", "Five", "Six"][count] ?? String(count)
