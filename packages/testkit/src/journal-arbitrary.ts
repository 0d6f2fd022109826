import {
  type Curriculum,
  conditions,
  type Entry,
  FoodResponse,
  type Observation,
  Outcome,
  SessionEnd,
  type Step,
  signIds,
  type TrainedStep,
  type TrialEvidence,
  type TrialRecord,
  type ZonedTime,
} from "@catwalk/domain"
import fc from "fast-check"
import { aCorrection, aFact, aWithdrawal, catId, deviceId, gearId, personId, type Told } from "./entries.ts"
import { aSession } from "./sessions.ts"
import { dateOn, on } from "./when.ts"

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const withoutUndefined = <T extends object>(made: T): T =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T

const zones = [
  ["+01:00", "Europe/Berlin"],
  ["+02:00", "Europe/Berlin"],
  ["-05:00", "America/New_York"],
  ["+05:45", "Asia/Kathmandu"],
  ["+13:00", "Pacific/Apia"],
] as const

/** Any moment of a story of `days` days: mostly at home, now and then in another zone. */
export const anyMoment = (days: number): fc.Arbitrary<ZonedTime> =>
  fc
    .record({
      day: fc.nat({ max: days }),
      hour: fc.nat({ max: 23 }),
      minute: fc.constantFrom("00", "17", "30", "59"),
      zone: fc.oneof(
        { weight: 8, arbitrary: fc.constant(zones[0]) },
        { weight: 2, arbitrary: fc.constantFrom(...zones) },
      ),
    })
    .map(({ day, hour, minute, zone }) => on(day, `${String(hour).padStart(2, "0")}:${minute}`, ...zone))

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({ sign: fc.constantFrom(...signIds), atSecond: fc.nat({ max: 60 }), lasts: maybe(fc.nat({ max: 400 })) })
  .map(({ sign, atSecond, lasts }) =>
    withoutUndefined({ sign, atSecond, untilSecond: lasts === undefined ? undefined : atSecond + lasts }),
  )

/** Mostly a cat at ease, sometimes not, now and then ill. */
export const anyEvidence: fc.Arbitrary<TrialEvidence> = fc
  .record({
    signs: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Observation[]>([]) },
      { weight: 1, arbitrary: fc.array(anyObservation, { maxLength: 3 }) },
    ),
    food: fc.constantFrom(...FoodResponse.options),
    word: maybe(fc.constantFrom<Outcome>("calm", "calm", "calm", ...Outcome.options)),
    left: maybe(fc.constant(false)),
  })
  .map(withoutUndefined)

const amountOf = (step: TrainedStep): fc.Arbitrary<number> => {
  const { axis } = step
  if (axis.type === "levels") return fc.nat({ max: axis.levels.length - 1 })
  return fc.constantFrom(axis.start, (axis.start + axis.goal) / 2, axis.goal, axis.goal, axis.start / 2)
}

const anyTrial = (step: TrainedStep): fc.Arbitrary<TrialRecord> =>
  fc
    .record({
      asked: amountOf(step),
      done: maybe(amountOf(step)),
      easier: maybe(fc.constant(true)),
      evidence: anyEvidence,
      success: maybe(fc.boolean()),
      treats: fc.nat({ max: 2 }),
      counts: fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    })
    .map((trial) => ({ atSecond: 0, ...withoutUndefined(trial) }))

/** A session on the step at any of these moments. */
export const anySession = (step: TrainedStep, told: Told): fc.Arbitrary<Entry> =>
  fc
    .record({
      of: fc.array(anyTrial(step), { maxLength: 5 }),
      ended: fc.constantFrom(...SessionEnd.options),
      seconds: fc.nat({ max: 900 }),
    })
    .map(({ of, ...more }) => aSession(step.id, of, { ...told, ...more }))

/** A calm session at the goal: what lets random journals get far. */
const goalSession = (step: TrainedStep, told: Told): Entry => {
  const goal = step.axis.type === "levels" ? step.axis.levels.length - 1 : step.axis.goal
  const evidence: TrialEvidence = { signs: [], food: "taken" }
  const trial: TrialRecord = { atSecond: 0, asked: goal, evidence, success: true, treats: 1, counts: true }
  return aSession(
    step.id,
    Array.from({ length: 8 }, () => trial),
    told,
  )
}

const anyToldIn = (days: number): fc.Arbitrary<Told & { readonly at: ZonedTime }> =>
  fc.record({
    at: anyMoment(days),
    cat: fc.oneof({ weight: 9, arbitrary: fc.constant(catId(1)) }, { weight: 1, arbitrary: fc.constant(catId(2)) }),
    by: fc.constantFrom(personId(1), personId(2)),
    device: fc.constantFrom(deviceId(1), deviceId(2)),
    n: fc.nat({ max: 1_000_000 }),
  })

const anyStepEntry = (step: Step, told: Told): fc.Arbitrary<Entry> =>
  step.kind === "passive"
    ? fc
        .constantFrom("interested" as const, "ignores" as const, "avoids" as const)
        .map((glance) => aFact("passive.noted.v1", { step: step.id, glance }, told))
    : fc.oneof(
        { weight: 3, arbitrary: anySession(step, told) },
        { weight: 3, arbitrary: fc.constant(goalSession(step, told)) },
        { weight: 1, arbitrary: anyOuting(step, told) },
      )

const anyOuting = (step: Step, told: Told): fc.Arbitrary<Entry> =>
  fc
    .record({
      seconds: fc.nat({ max: 3600 }),
      signs: fc.array(anyObservation, { maxLength: 2 }),
      ended: fc.constantFrom("planned", "cat-chose", "fear", "weather", "medical", "other"),
    })
    .map((body) => aFact("outing.recorded.v1", { step: step.id, ...body }, told))

/** Profiles, health, gear, schedules, incidents, enrolments. */
const anyOtherEntry = (curriculum: Curriculum, days: number, { cat, ...told }: Told): fc.Arbitrary<Entry> => {
  const about = cat === undefined ? told : { ...told, cat }
  const anyDate = fc.integer({ min: -400, max: days }).map(dateOn)
  const programs = curriculum.programs.map(({ id }) => id)
  const steps = curriculum.programs.flatMap((program) => program.steps.map(({ id }) => id))
  const program = fc.constantFrom(...programs)
  const gear = fc.integer({ min: 1, max: 3 }).map(gearId)
  return fc.oneof(
    program.map((id) => aFact("program.enrolled.v1", { program: id }, about)),
    fc
      .record({ program, until: maybe(fc.nat({ max: days + 5 }).map(dateOn)) })
      .map((body) => aFact("program.paused.v1", withoutUndefined(body), about)),
    program.map((id) => aFact("program.resumed.v1", { program: id }, about)),
    program.map((id) => aFact("program.left.v1", { program: id }, about)),
    fc
      .record({
        kind: fc.constantFrom("scare", "vet-visit", "illness", "recovered", "moved-house", "cat-is-loose", "cat-found"),
        step: maybe(fc.constantFrom(...steps)),
      })
      .map((body) => aFact("incident.noted.v1", withoutUndefined(body), about)),
    fc
      .record({
        name: fc.constantFrom("Miso", "Luna"),
        born: maybe(anyDate),
        temperament: fc.constantFrom("bold", "easy-going", "cautious", "shy"),
        frightenedBefore: fc.boolean(),
      })
      .map((body) => aFact("cat.profiled.v1", withoutUndefined(body), about)),
    fc.integer({ min: 8, max: 80 }).map((n) => aFact("cat.weighed.v1", { kg: n / 10 }, about)),
    fc
      .record({ kind: fc.constant("condition" as const), condition: fc.constantFrom(...conditions), from: anyDate })
      .map((body) => aFact("cat.health-recorded.v1", body, about)),
    fc
      .record({ kind: fc.constant("vet-clearance" as const), for: fc.constantFrom("general", "panting"), on: anyDate })
      .map((body) => aFact("cat.health-recorded.v1", body, about)),
    fc
      .record({
        kind: fc.constant("vaccination" as const),
        vaccine: fc.constantFrom("core", "rabies", "felv"),
        on: anyDate,
        course: fc.constantFrom("kitten-dose", "first-adult", "booster"),
      })
      .map((body) => aFact("cat.health-recorded.v1", body, about)),
    fc
      .record({ gear, madeForCats: fc.boolean(), ringAt: fc.constantFrom("back", "neck") })
      .map(({ gear: id, ...more }) =>
        aFact("gear.added.v1", { gear: id, record: { kind: "harness", name: "Vest", style: "vest", ...more } }, told),
      ),
    fc.record({ gear, fingers: fc.nat({ max: 4 }), chafing: fc.boolean() }).map(({ gear: id, ...more }) =>
      aFact(
        "gear.checked.v1",
        {
          gear: id,
          check: { kind: "harness-fit", backingOutPasses: true, rotationOk: true, walksNormally: true, ...more },
        },
        told,
      ),
    ),
    gear.map((id) => aFact("gear.retired.v1", { gear: id }, told)),
    fc
      .record({
        coaching: fc.constantFrom("gentle", "standard", "brisk"),
        sessionsPerDay: maybe(fc.integer({ min: 1, max: 4 })),
        weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
      })
      .map((body) => aFact("schedule.set.v1", withoutUndefined(body), cat === catId(2) ? about : told)),
  )
}

/** One thing that happened. */
export const anyFact = (curriculum: Curriculum, days = 30): fc.Arbitrary<Entry> => {
  const steps = curriculum.programs.flatMap((program) => program.steps)
  return anyToldIn(days).chain((told) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...steps).chain((step) => anyStepEntry(step, told)) },
      { weight: 1, arbitrary: anyOtherEntry(curriculum, days, told) },
    ),
  )
}

export interface JournalOptions {
  readonly days?: number
  readonly maxLength?: number
  /** Share of entries followed by a change of themselves or of another; 0 for facts alone. */
  readonly changes?: boolean
}

/** A journal of anything, in the order of its making: facts, and here and there a correction or a withdrawal. */
export const anyJournal = (
  curriculum: Curriculum,
  { days = 30, maxLength = 30, changes = true }: JournalOptions = {},
): fc.Arbitrary<readonly Entry[]> =>
  fc
    .tuple(
      fc.array(anyFact(curriculum, days), { maxLength }),
      fc.array(
        fc.record({
          withdraws: fc.boolean(),
          of: fc.nat(),
          from: fc.nat(),
          at: anyMoment(days),
          moved: maybe(anyMoment(days)),
        }),
        { maxLength: changes ? 5 : 0 },
      ),
    )
    .map(([facts, wanted]) => {
      const journal: Entry[] = [...facts]
      wanted.forEach(({ withdraws, of, from, at, moved }, n) => {
        const target = journal[of % Math.max(1, journal.length)]
        const source = facts[from % Math.max(1, facts.length)]
        if (target === undefined || source === undefined) return
        if (withdraws || target.type === "entry.corrected.v1" || target.type === "entry.withdrawn.v1")
          journal.push(aWithdrawal(target, { at, n }))
        else if (source.type !== "entry.corrected.v1" && source.type !== "entry.withdrawn.v1") {
          // Now and then of another type, as only a damaged journal would have it.
          const told = { at, n, type: source.type, ...(moved === undefined ? {} : { moved }) }
          journal.push(aCorrection(target, source.body as never, told))
        }
      })
      return journal
    })
