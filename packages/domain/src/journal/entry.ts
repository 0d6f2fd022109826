import * as z from "zod/mini"
import { Observation } from "../ethogram/trial-evidence.ts"
import { CatId, DeviceId, EntryId, GearId, HouseholdId, PersonId, ProgramId, StepId } from "../ids.ts"
import { Held } from "../program/dimension.ts"
import { BodyMeasures, GearCheck, GearRecord } from "../readiness/gear-record.ts"
import { HealthRecord } from "../readiness/health-record.ts"
import { LocalDate } from "../time/local-date.ts"
import { ZonedTime } from "../time/zoned-time.ts"
import { CatProfile } from "./cat-profile.ts"
import { SessionRecord } from "./session-record.ts"

const note = z.optional(z.string().check(z.maxLength(4000)))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80))

/** How the household trains: limits per day, and how boldly criteria are raised. */
export const Schedule = z.strictObject({
  /** ISO weekdays with training, 1 Monday to 7 Sunday. */
  weekdays: z._default(z.array(z.int().check(z.gte(1), z.lte(7))), [1, 2, 3, 4, 5, 6, 7]),
  sessionsPerDay: z.optional(z.int().check(z.gte(1), z.lte(6))),
  minutesPerSession: z.optional(z.number().check(z.gte(1), z.lte(60))),
  coaching: z._default(z.enum(["gentle", "standard", "brisk"]), "standard"),
  treatKcal: z.optional(z.number().check(z.gt(0), z.lte(50))),
})
export type Schedule = Readonly<z.infer<typeof Schedule>>

/** What happened that training did not plan. */
export const Incident = z.strictObject({
  kind: z.enum(["scare", "vet-visit", "illness", "recovered", "moved-house", "cat-is-loose", "cat-found"]),
  /** Where a scare belongs, so that the steps it touches are made easier. */
  step: z.optional(StepId),
  note,
})
export type Incident = Readonly<z.infer<typeof Incident>>

export const PassiveGlance = z.strictObject({
  step: StepId,
  glance: z.enum(["interested", "ignores", "avoids"]),
  note,
})
export type PassiveGlance = Readonly<z.infer<typeof PassiveGlance>>

/** Time outside as one record; its track, where there is one, is kept beside the journal. */
export const OutingRecord = z.strictObject({
  step: StepId,
  seconds: z.number().check(z.gte(0), z.lte(86_400)),
  metresFromHome: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  held: z.optional(Held),
  signs: z._default(z.array(Observation), []),
  ended: z.enum(["planned", "cat-chose", "fear", "weather", "medical", "other"]),
  note,
})
export type OutingRecord = Readonly<z.infer<typeof OutingRecord>>

/** Every type of entry that says something happened, with its body; the version is part of the name. */
export const factBodies = {
  "cat.profiled.v1": CatProfile,
  "cat.weighed.v1": z.strictObject({
    kg: z.number().check(z.gte(0.1, "Weigh the cat in kilograms."), z.lte(25, "Weigh the cat in kilograms.")),
    idealKg: z.optional(z.number().check(z.gte(0.1), z.lte(25))),
  }),
  "cat.measured.v1": BodyMeasures,
  "cat.health-recorded.v1": HealthRecord,
  "gear.added.v1": z.strictObject({ gear: GearId, record: GearRecord }),
  "gear.checked.v1": z.strictObject({ gear: GearId, check: GearCheck }),
  "gear.cleaned.v1": z.strictObject({ gear: GearId }),
  "gear.retired.v1": z.strictObject({ gear: GearId, note }),
  "program.enrolled.v1": z.strictObject({ program: ProgramId }),
  "program.paused.v1": z.strictObject({ program: ProgramId, until: z.optional(LocalDate), note }),
  "program.resumed.v1": z.strictObject({ program: ProgramId }),
  "program.left.v1": z.strictObject({ program: ProgramId, note }),
  "session.recorded.v1": SessionRecord,
  "passive.noted.v1": PassiveGlance,
  "outing.recorded.v1": OutingRecord,
  "incident.noted.v1": Incident,
  "schedule.set.v1": Schedule,
  "person.joined.v1": z.strictObject({ name }),
} as const

export type FactType = keyof typeof factBodies
export type FactBody<T extends FactType> = Readonly<z.infer<(typeof factBodies)[T]>>

const envelope = {
  id: EntryId,
  household: HouseholdId,
  cat: z.optional(CatId),
  /** When it happened, not when it was written down. */
  at: ZonedTime,
  by: PersonId,
  device: DeviceId,
}

const factSchema = <T extends FactType>(type: T) =>
  z.strictObject({ ...envelope, type: z.literal(type), body: factBodies[type] })

/** A fact in another one's place. `at` moves it in time; the type must be that of the entry it corrects. */
const replacementSchema = <T extends FactType>(type: T) =>
  z.strictObject({ type: z.literal(type), body: factBodies[type], at: z.optional(ZonedTime) })

const factTypes = Object.keys(factBodies) as FactType[]

// The mapped tuples below are built from one table, so a type added there is at once readable and correctable.
type FactSchema = { [T in FactType]: ReturnType<typeof factSchema<T>> }[FactType]
type ReplacementSchema = { [T in FactType]: ReturnType<typeof replacementSchema<T>> }[FactType]
const facts = factTypes.map((type) => factSchema(type)) as unknown as [FactSchema, ...FactSchema[]]
const replacements = factTypes.map((type) => replacementSchema(type)) as unknown as [
  ReplacementSchema,
  ...ReplacementSchema[],
]

const Corrected = z.strictObject({
  ...envelope,
  type: z.literal("entry.corrected.v1"),
  body: z.strictObject({ entry: EntryId, replacement: z.discriminatedUnion("type", replacements) }),
})
const Withdrawn = z.strictObject({
  ...envelope,
  type: z.literal("entry.withdrawn.v1"),
  body: z.strictObject({ entry: EntryId, note }),
})

/** Any entry of the newest versions. Older ones are brought forward by `upcast` before they meet this schema. */
export const Entry = z.discriminatedUnion("type", [...facts, Corrected, Withdrawn])

export type Fact = { readonly [T in FactType]: FactOf<T> }[FactType]
export interface FactOf<T extends FactType> extends Envelope {
  readonly type: T
  readonly body: FactBody<T>
}
export interface Correction extends Envelope {
  readonly type: "entry.corrected.v1"
  readonly body: { readonly entry: EntryId; readonly replacement: Replacement }
}
export interface Withdrawal extends Envelope {
  readonly type: "entry.withdrawn.v1"
  readonly body: { readonly entry: EntryId; readonly note?: string | undefined }
}
export type Replacement = {
  readonly [T in FactType]: { readonly type: T; readonly body: FactBody<T>; readonly at?: ZonedTime | undefined }
}[FactType]
export type Entry = Fact | Correction | Withdrawal

interface Envelope {
  readonly id: EntryId
  readonly household: HouseholdId
  readonly cat?: CatId | undefined
  readonly at: ZonedTime
  readonly by: PersonId
  readonly device: DeviceId
}

export const entryTypes: readonly Entry["type"][] = [...factTypes, "entry.corrected.v1", "entry.withdrawn.v1"]
