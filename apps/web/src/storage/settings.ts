import { CatId } from "@catwalk/domain"
import * as z from "zod/mini"

/** How the click reaches person and cat. All three off is silence: the screen alone answers. */
const Click = z.strictObject({
  sound: z._default(z.boolean(), true),
  vibration: z._default(z.boolean(), false),
  flash: z._default(z.boolean(), false),
})

export const Cues = z.strictObject({
  click: z._default(Click, { sound: true, vibration: false, flash: false }),
  /** Speaks what to do, for eyes-off use. Quiet by default: a voice can startle. */
  voice: z._default(z.boolean(), false),
  /** Of click and voice, 0 to 1. */
  volume: z._default(z.number().check(z.gte(0), z.lte(1)), 0.6),
})
export type Cues = Readonly<z.infer<typeof Cues>>

export const Units = z.strictObject({
  weight: z._default(z.enum(["kg", "lb"]), "kg"),
  length: z._default(z.enum(["cm", "in"]), "cm"),
  temperature: z._default(z.enum(["celsius", "fahrenheit"]), "celsius"),
})
export type Units = Readonly<z.infer<typeof Units>>

/** What belongs to this device and its owner's taste, not to the journal. */
export const Settings = z.strictObject({
  theme: z._default(z.enum(["system", "light", "dark"]), "system"),
  units: z._default(Units, { weight: "kg", length: "cm", temperature: "celsius" }),
  cues: z._default(Cues, { click: { sound: true, vibration: false, flash: false }, voice: false, volume: 0.6 }),
  /** Guided says everything; compact is for those who know the method (B-17). */
  guidance: z._default(z.enum(["guided", "compact"]), "guided"),
  /** Short messages stay until they are closed, for those who need longer than their usual time to read and act. */
  messagesStay: z._default(z.boolean(), false),
  currentCat: z.optional(CatId),
})
export type Settings = Readonly<z.infer<typeof Settings>>

/** Reads settings as stored. What is broken or unknown falls back to its default; the rest is kept. */
export const readSettings = (stored: unknown, fallback: Settings): Settings => {
  if (typeof stored !== "object" || stored === null) return fallback
  const whole = Settings.safeParse({ ...fallback, ...stored })
  if (whole.success) return whole.data
  const kept: Record<string, unknown> = { ...fallback }
  for (const [key, value] of Object.entries(stored)) {
    if (Settings.safeParse({ ...kept, [key]: value }).success) kept[key] = value
  }
  return Settings.parse(kept)
}

/** Where people weigh in pounds. */
const POUNDS = ["US", "LR", "MM"]

/** A first guess from the device's region, `US`; everything can be changed. */
export const defaultSettings = (region: string | undefined): Settings => {
  const american = POUNDS.includes(region ?? "")
  return Settings.parse({
    units: american ? { weight: "lb", length: "in", temperature: "fahrenheit" } : {},
  })
}
