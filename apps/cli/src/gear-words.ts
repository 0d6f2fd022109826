import type { NeededGear } from "@catwalk/domain"

export const gearWords: Readonly<Record<NeededGear, string>> = {
  harness: "harness",
  leash: "leash",
  carrier: "backpack",
}
