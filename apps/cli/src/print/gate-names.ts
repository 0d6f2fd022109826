import type { GateVerdict } from "@catwalk/domain"

export const gateNames: Readonly<Record<GateVerdict["gate"], string>> = {
  vaccinated: "Vaccinations",
  microchipped: "Microchip",
  "parasite-protected": "Parasites",
  "old-enough": "Age",
  healthy: "Health",
  "harness-suits": "Harness, as bought",
  "harness-approved": "Harness and leash",
  "carrier-approved": "Backpack",
  "carrier-if-along": "Backpack, where it comes along",
  "weather-fit": "Weather",
  preflight: "Checklist at the door",
}
