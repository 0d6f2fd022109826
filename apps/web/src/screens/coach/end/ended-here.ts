import { RunningSession } from "@catwalk/domain"

/*
 * The session that ended on this very page, kept with its place in the browser's history: a reload then shows its end
 * again, and every other visit to the same address begins anew.
 */
const KEY = "catwalkEnded"

export const rememberEnded = (session: RunningSession): void => {
  history.replaceState({ ...stateHere(), [KEY]: session }, "")
}

export const forgetEnded = (): void => {
  const { [KEY]: _ended, ...rest } = stateHere()
  history.replaceState(rest, "")
}

export const endedHere = (): RunningSession | undefined => RunningSession.safeParse(stateHere()[KEY]).data

const stateHere = (): Readonly<Record<string, unknown>> => {
  const { state } = history as { readonly state: unknown }
  return typeof state === "object" && state !== null ? { ...state } : {}
}
