import * as z from "zod/mini"
import { LocalDate } from "../time/local-date.ts"

/** Core is the combined FPV/FHV/FCV vaccine (panleukopenia, herpes, calici). */
export const Vaccine = z.enum(["core", "rabies", "felv"])
export type Vaccine = z.infer<typeof Vaccine>

/**
 * One injection. `expires` is what the certificate says; rabies counts only with it. `course` is left out where nobody
 * knows which dose it was: then it ends a first course only where `finalOfCourse` says so.
 */
export const Vaccination = z.strictObject({
  kind: z.literal("vaccination"),
  vaccine: Vaccine,
  on: LocalDate,
  expires: z.optional(LocalDate),
  course: z.optional(z.enum(["kitten-dose", "first-adult", "booster"])),
  /** True when the vet said this dose completes the first course. */
  finalOfCourse: z.optional(z.boolean()),
})
export type Vaccination = Readonly<z.infer<typeof Vaccination>>

/** The number as the person wrote it; `validateMicrochip` says what it is worth. */
export const MicrochipRecord = z.strictObject({
  kind: z.literal("microchip"),
  number: z.string().check(z.minLength(1), z.maxLength(60)),
  registryCheckedOn: z.optional(LocalDate),
})
export type MicrochipRecord = Readonly<z.infer<typeof MicrochipRecord>>

export const ParasiteTreatment = z.strictObject({
  kind: z.literal("parasite-treatment"),
  /** "broad": the label names fleas, ticks, worms and heartworm. */
  against: z.enum(["fleas", "ticks", "worms", "heartworm", "broad"]),
  on: LocalDate,
  /** Days of cover from the label, the day of treatment included. */
  coversDays: z.int().check(z.positive(), z.lte(400)),
})
export type ParasiteTreatment = Readonly<z.infer<typeof ParasiteTreatment>>

export const conditions = [
  "pregnant",
  "nursing",
  "respiratory",
  "heart",
  "panting-history",
  "brachycephalic",
  "recent-surgery",
  "pain",
  "lameness",
  "arthritis",
  "upper-respiratory-infection",
  "seizures",
  "hyperthyroid",
  "fiv-felv",
  "severe-obesity",
  "urinary-blockage",
  "in-season",
  "renal",
  "diabetic",
  "food-allergy",
  "other",
] as const
export const Condition = z.enum(conditions)
export type Condition = z.infer<typeof Condition>

/** Something the cat has or had. To end it, record it again with the same `from` and an `until` (its last day). */
export const ConditionRecord = z.strictObject({
  kind: z.literal("condition"),
  condition: Condition,
  from: LocalDate,
  until: z.optional(LocalDate),
  note: z.optional(z.string().check(z.maxLength(2000))),
})
export type ConditionRecord = Readonly<z.infer<typeof ConditionRecord>>

/** A vet examined the cat on that day and said it may go on. */
export const VetClearance = z.strictObject({
  kind: z.literal("vet-clearance"),
  for: z.enum(["general", "panting", ...conditions]),
  on: LocalDate,
  note: z.optional(z.string().check(z.maxLength(2000))),
})
export type VetClearance = Readonly<z.infer<typeof VetClearance>>

export const HealthRecord = z.discriminatedUnion("kind", [
  Vaccination,
  MicrochipRecord,
  ParasiteTreatment,
  ConditionRecord,
  VetClearance,
])
export type HealthRecord = Readonly<z.infer<typeof HealthRecord>>
