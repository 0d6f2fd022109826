import type { Condition, HealthRecord } from "@catwalk/domain"
import { sayDate } from "../shared/say-time.ts"

export const conditionWords: Readonly<Record<Condition, string>> = {
  pregnant: "Pregnant",
  nursing: "Nursing kittens",
  respiratory: "Breathing trouble",
  heart: "Heart trouble",
  "panting-history": "Has panted before",
  brachycephalic: "Flat face",
  "recent-surgery": "Recent operation",
  pain: "Pain",
  lameness: "Lameness",
  arthritis: "Arthritis",
  "upper-respiratory-infection": "Cat flu",
  seizures: "Seizures",
  hyperthyroid: "Overactive thyroid",
  "fiv-felv": "FIV or FeLV",
  "severe-obesity": "Severe overweight",
  "urinary-blockage": "Urinary blockage",
  "in-season": "In season",
  renal: "Kidney trouble",
  diabetic: "Diabetes",
  "food-allergy": "Food allergy",
  other: "Something else",
}

const vaccineWords = { core: "Core vaccination", rabies: "Rabies vaccination", felv: "Leukaemia vaccination" } as const
const againstWords = {
  broad: "fleas, ticks, worms and heartworm",
  fleas: "fleas",
  ticks: "ticks",
  worms: "worms",
  heartworm: "heartworm",
} as const

/** A health record in one line: what, and when. */
export const sayHealthRecord = (record: HealthRecord): { readonly title: string; readonly detail: string } => {
  switch (record.kind) {
    case "vaccination":
      return {
        title: vaccineWords[record.vaccine],
        detail: sayDate(record.on) + (record.expires === undefined ? "" : `, valid until ${sayDate(record.expires)}`),
      }
    case "microchip":
      return {
        title: "Microchip",
        detail:
          record.registryCheckedOn === undefined
            ? record.number
            : `${record.number}, registration checked ${sayDate(record.registryCheckedOn)}`,
      }
    case "parasite-treatment":
      return {
        title: `Treated against ${againstWords[record.against]}`,
        detail: `${sayDate(record.on)}, covers ${record.coversDays} days`,
      }
    case "condition":
      return {
        title: conditionWords[record.condition],
        detail:
          record.until === undefined
            ? `since ${sayDate(record.from)}`
            : `${sayDate(record.from)} to ${sayDate(record.until)}`,
      }
    case "vet-clearance":
      return {
        title: "The vet says training may go on",
        detail: `${sayDate(record.on)}${record.for === "general" ? "" : `, with ${record.for === "panting" ? "panting" : conditionWords[record.for].toLowerCase()}`}`,
      }
  }
}
