import * as z from "zod/mini"

/** Conditions a step can ask for before it may be planned or started; what each means is judged in this room. */
export const gateIds = [
  "vaccinated",
  "microchipped",
  "parasite-protected",
  "old-enough",
  "healthy",
  "harness-approved",
  "carrier-approved",
  "weather-fit",
  "preflight",
] as const
export const GateId = z.enum(gateIds)
export type GateId = z.infer<typeof GateId>
