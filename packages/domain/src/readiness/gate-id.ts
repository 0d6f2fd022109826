import * as z from "zod/mini"

/**
 * Conditions a step can ask for before it may be planned or started; what each means is judged in this room.
 * `harness-suits` asks for the right harness, `harness-approved` for one that was also checked on this cat;
 * `carrier-if-along` asks for an approved carrier where one comes along.
 */
export const gateIds = [
  "vaccinated",
  "microchipped",
  "parasite-protected",
  "old-enough",
  "healthy",
  "harness-suits",
  "harness-approved",
  "carrier-approved",
  "carrier-if-along",
  "weather-fit",
  "preflight",
] as const
export const GateId = z.enum(gateIds)
export type GateId = z.infer<typeof GateId>
