import * as z from "zod/mini"

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** An entry's own name: a UUIDv7, so that ids made later sort later on one device. */
export const EntryId = uuid.brand<"EntryId">()
export type EntryId = z.infer<typeof EntryId>

export const HouseholdId = uuid.brand<"HouseholdId">()
export type HouseholdId = z.infer<typeof HouseholdId>

export const CatId = uuid.brand<"CatId">()
export type CatId = z.infer<typeof CatId>

export const PersonId = uuid.brand<"PersonId">()
export type PersonId = z.infer<typeof PersonId>

export const DeviceId = uuid.brand<"DeviceId">()
export type DeviceId = z.infer<typeof DeviceId>

export const GearId = uuid.brand<"GearId">()
export type GearId = z.infer<typeof GearId>

export const ProgramId = z.string().check(z.regex(slug)).brand<"ProgramId">()
export type ProgramId = z.infer<typeof ProgramId>

/** A step is named by its program and its own slug, `harness-leash/wear`, so it is unique among all programs. */
export const StepId = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/))
  .brand<"StepId">()
export type StepId = z.infer<typeof StepId>

export const stepIdOf = (program: ProgramId, step: string): StepId => `${program}/${step}` as StepId
export const programOf = (step: StepId): ProgramId => step.slice(0, step.indexOf("/")) as ProgramId
