import { useCallback, useState } from "react"
import { deviceRegion } from "../../device-region.ts"
import { type Draft, emptyDraft } from "./draft.ts"

const KEY = "catwalk-welcome"

/** The draft, which outlives a reload of this tab. */
export const useDraft = (): {
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly forget: () => void
} => {
  const [draft, setDraft] = useState(() => ({ ...emptyDraft(deviceRegion()), ...stored() }))
  const change = useCallback((change: Partial<Draft>) => {
    setDraft((before) => {
      const next = { ...before, ...change }
      store(JSON.stringify(next))
      return next
    })
  }, [])
  return { draft, change, forget }
}

const stored = (): Partial<Draft> => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}")
    return typeof value === "object" && value !== null ? value : {}
  } catch {
    // Without session storage a reload begins anew, and that is all.
    return {}
  }
}

const store = (text: string): void => {
  try {
    sessionStorage.setItem(KEY, text)
  } catch {
    // As above.
  }
}

const forget = (): void => {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // As above.
  }
}
