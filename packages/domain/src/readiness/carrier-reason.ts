import type { LocalDate } from "../time/local-date.ts"
import type { CarrierInspection } from "./gear-record.ts"

/** Something to find out before a carrier can be judged. */
export type CarrierUnknown =
  | "mesh"
  | "inner-length"
  | "inner-width"
  | "inner-height"
  | "capacity"
  | "cat-weight"
  | "cat-length"
  | "cat-height"
  | "padded-straps"
  | "rigid-base"
  | "lockable-zips"
  | "internal-tether"
  | "entries"
  | "window"
  | "washable-pad"

export type CarrierPart = Exclude<keyof CarrierInspection, "kind">

export type CarrierFinding =
  | { readonly code: "no-carrier" }
  | { readonly code: "carrier-stays-home" }
  | { readonly code: "go-without-carrier" }
  | { readonly code: "measure-this"; readonly unknown: CarrierUnknown }
  | { readonly code: "airy"; readonly walls: readonly string[]; readonly openFraction: number }
  | { readonly code: "too-little-mesh"; readonly best: number; readonly needed: number }
  | { readonly code: "mesh-behind-your-back" }
  | { readonly code: "sealed-window"; readonly celsius?: number; readonly sunny?: boolean }
  | { readonly code: "window-warms"; readonly celsius?: number; readonly sunny?: boolean }
  | { readonly code: "straps-padded" }
  | { readonly code: "straps-unpadded" }
  | { readonly code: "headroom-enough"; readonly cm: number; readonly catCm: number }
  | { readonly code: "headroom-low"; readonly cm: number; readonly catCm: number }
  | { readonly code: "room-to-turn"; readonly lengthCm: number; readonly widthCm: number }
  | { readonly code: "too-short-to-lie"; readonly cm: number; readonly neededCm: number }
  | { readonly code: "too-short-to-turn"; readonly cm: number; readonly neededCm: number }
  | { readonly code: "too-narrow-to-turn"; readonly cm: number; readonly neededCm: number }
  | { readonly code: "carries-enough"; readonly capacityKg: number; readonly catKg: number }
  | { readonly code: "little-reserve"; readonly capacityKg: number; readonly catKg: number; readonly neededKg: number }
  | { readonly code: "cat-too-heavy"; readonly capacityKg: number; readonly catKg: number; readonly neededKg: number }
  | { readonly code: "sturdy" }
  | { readonly code: "base-sags" }
  | { readonly code: "zips-open" }
  | { readonly code: "no-tether" }
  | { readonly code: "easy-entry"; readonly entries: readonly string[] }
  | { readonly code: "entry-only-from-top" }
  | { readonly code: "no-entry" }
  | { readonly code: "parts-damaged"; readonly parts: readonly CarrierPart[] }
  | { readonly code: "never-inspected" }
  | { readonly code: "inspection-due"; readonly lastOn: LocalDate }
  | { readonly code: "never-cleaned" }
  | { readonly code: "cleaning-due"; readonly lastOn: LocalDate }
  | { readonly code: "pad-not-washable" }
  | { readonly code: "well-kept"; readonly inspectedOn: LocalDate; readonly cleanedOn: LocalDate }
