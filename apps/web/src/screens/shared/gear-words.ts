import type { NeededGear } from "@catwalk/domain"

export const gearWords: Readonly<Record<NeededGear, string>> = {
  harness: "Harness",
  leash: "Leash",
  carrier: "Backpack",
}
