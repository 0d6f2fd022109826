import {
  type Answer,
  aFact,
  anyPrograms,
  canonicalState,
  dateOn,
  entryOf,
  type Life,
  type Look,
  live,
  miso,
  on,
  type Sitting,
  shippedCurriculum,
  sit,
  wellPrepared,
} from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import type { Outcome } from "../ethogram/stress-level.ts"
import { programOf, type StepId } from "../ids.ts"
import type { Entry } from "../journal/entry.ts"
import { append, replay } from "../journal/replay.ts"
import { type Curriculum, curriculumOf } from "../program/curriculum.ts"
import { leavesHome } from "../program/lint/outdoor-rules.ts"
import type { Step, TrainedStep } from "../program/step.ts"
import { judgeGate } from "../readiness/gates.ts"
import { readinessFactsOf } from "../readiness/readiness-facts.ts"
import { localDateOf } from "../time/local-date.ts"
import { momentOf } from "../time/zoned-time.ts"
import { goalOf, ladderOf, startOf } from "../tolerance/axis.ts"
import { limitsOf } from "../tolerance/choose.ts"
import { type Agenda, agenda } from "./agenda.ts"
import type { AgendaLine } from "./agenda-line.ts"
import { type Coaching, coach } from "./coach.ts"
import { planContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { planSession } from "./plan-session.ts"
import { preview } from "./preview.ts"
import { treatAllowance } from "./treat-allowance.ts"
import { wordPlanReason } from "./word-plan-reason.ts"

const shipped = shippedCurriculum()

/** Mostly calm, so that lives get somewhere, with every kind of trouble on the way. */
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 14, arbitrary: fc.constant({ outcome: "calm" as Outcome }) },
  { weight: 2, arbitrary: fc.constant({ outcome: "uneasy" as Outcome }) },
  { weight: 1, arbitrary: fc.constant({ outcome: "stressed" as Outcome }) },
  { weight: 1, arbitrary: fc.constant({ outcome: "calm" as Outcome, success: false }) },
  { weight: 1, arbitrary: fc.constantFrom<Outcome>("calm", "uneasy").map((outcome) => ({ outcome, counts: false })) },
)
const anyPlanOfDays = fc.oneof(
  fc.integer({ min: 3, max: 16 }).map((count) => Array.from({ length: count }, (_, day) => day)),
  fc.uniqueArray(fc.nat({ max: 70 }), { minLength: 3, maxLength: 12 }).map((days) => days.toSorted((a, b) => a - b)),
)
const anyBefore = fc
  .record({
    coaching: fc.constantFrom("gentle", "standard", "brisk"),
    temperament: fc.constantFrom("bold", "easy-going", "cautious", "shy"),
    prepared: fc.boolean(),
    born: fc.option(fc.constantFrom(dateOn(-100), dateOn(-800), dateOn(-5000)), { nil: undefined }),
    pause: fc.option(fc.record({ program: fc.nat(), from: fc.nat({ max: 10 }), days: fc.nat({ max: 12 }) }), {
      nil: undefined,
    }),
    sessionsPerDay: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ coaching, temperament, prepared, born, pause, sessionsPerDay }) => ({
    pause,
    entries: [
      aFact(
        "cat.profiled.v1",
        { name: "Miso", temperament, ...(born === undefined ? {} : { born }) },
        { at: on(0, "07:00") },
      ),
      aFact(
        "schedule.set.v1",
        { coaching, ...(sessionsPerDay === undefined ? {} : { sessionsPerDay }) },
        { at: on(0, "07:00") },
      ),
      ...(prepared ? wellPrepared() : []),
    ] as Entry[],
  }))

const liveOn = (curriculum: Curriculum, anyCase: Case): Life =>
  live({
    curriculum,
    enrolled: curriculum.programs.map(({ id }) => id),
    before: anyCase.before.entries,
    events: pausing(curriculum, anyCase),
    days: anyCase.days,
    answers: anyCase.answers,
    clocks: ["09:00", "13:30", "19:00"],
  })

/** A pause is noted at half past ten at night, so that it holds from the next day. */
const pausing = (curriculum: Curriculum, { before: { pause } }: Case): readonly Entry[] => {
  const program = curriculum.programs[(pause?.program ?? 0) % curriculum.programs.length]
  if (pause === undefined || program === undefined) return []
  const until = dateOn(pause.from + pause.days)
  return [aFact("program.paused.v1", { program: program.id, until }, { at: on(pause.from, "22:30") })]
}

const anyCase = fc.record({
  before: anyBefore,
  days: anyPlanOfDays,
  answers: fc.array(anyAnswer, { minLength: 1, maxLength: 40 }),
})
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never

const anyGeneratedLife = fc
  .tuple(anyPrograms, anyCase)
  .map(([programs, one]) => ({ curriculum: curriculumOf(programs), one }))
const anyShippedLife = anyCase.map((one) => ({ curriculum: shipped, one }))

/** Always the same lives, so that a law that breaks breaks for everybody; any other number finds others. */
const SEED = 20_260_302

/** Lives are long to live and quick to look at, so they are lived once and every law looks at all of them. */
const lives: readonly { readonly curriculum: Curriculum; readonly life: Life; readonly one: Case }[] = [
  ...fc.sample(anyGeneratedLife, { numRuns: 50, seed: SEED }),
  ...fc.sample(anyShippedLife, { numRuns: 30, seed: SEED }),
].map(({ curriculum, one }) => ({ curriculum, one, life: liveOn(curriculum, one) }))
const sittings = lives.flatMap(({ life }) => life.sittings)
const looks = lives.flatMap(({ life }) => life.looks)

const isAsked = (line: AgendaLine): line is Extract<AgendaLine, { kind: "session" | "refresher" }> =>
  line.kind === "session" || line.kind === "refresher"
const askedLines = (look: Look) => look.agenda.lines.filter(isAsked)
const trialsOf = ({ coachings }: Sitting) =>
  coachings.flatMap(({ next }) => (next.kind === "trial" ? [next.trial] : []))
const overOf = ({ coachings }: Sitting): Extract<Coaching["next"], { kind: "over" }> => {
  const last = coachings.at(-1)?.next
  if (last?.kind !== "over") throw new Error("This session never ended.")
  return last
}
const stepOf = (curriculum: Curriculum, id: StepId): Step => curriculum.step(id) as Step

it("looks at lives that have everything in them", () => {
  const kinds = new Set(looks.flatMap(({ agenda: { lines } }) => lines.map(({ kind }) => kind)))
  for (const kind of ["session", "rest", "enough", "glance", "later", "blocked"]) expect([...kinds]).toContain(kind)
  const ends = new Set(sittings.map((sitting) => overOf(sitting).ended))
  for (const end of ["goal", "stressed", "uneasy-pair"]) expect([...ends]).toContain(end)
  expect(sittings.some(({ step }) => step.kind === "skill")).toBe(true)
  expect(sittings.length).toBeGreaterThan(300)
})

it("plans the same from the same journal, the same programs and the same clock", () => {
  for (const { cat, at, context, agenda: shown } of looks) expect(agenda(cat, at, context)).toEqual(shown)
  for (const { cat, step, session, context, coachings } of sittings) {
    const stored = JSON.parse(JSON.stringify(session)) as typeof session
    expect(coach(cat, step, stored, context)).toEqual(coachings.at(-1))
  }
})

it("plans the same from a snapshot as from the start, and however the entries arrived", () => {
  for (const { curriculum, life } of lives) {
    const last = life.looks.at(-1)
    if (last === undefined) continue
    const options = { curriculum, now: last.context.now }
    const anew = replay(life.journal.toReversed(), options)
    expect(canonicalState(anew)).toBe(canonicalState(life.state))
    const plan = (state: typeof anew): Agenda =>
      agenda(state.cats.get(miso) as never, last.at, planContext(state, curriculum, last.context.now))
    expect(plan(anew)).toEqual(plan(life.state))
  }
})

it("gives a reason for every line, every amount and every end, in words", () => {
  const known = new Set<string>()
  const worded = (reasons: readonly PlanReason[], curriculum: Curriculum): void => {
    if (reasons.length === 0) throw new Error("Something is asked or refused without a reason.")
    for (const reason of reasons) {
      const told = JSON.stringify(reason)
      if (known.has(told)) continue
      known.add(told)
      const { text, sources } = wordPlanReason(reason, curriculum, "Miso")
      expect(text).toMatch(/^\S.*[.!?)]$/)
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|-\d+ (days|min|h)/)
      expect(sources.length).toBeGreaterThan(0)
    }
  }
  for (const { life, curriculum } of lives) {
    for (const look of life.looks) {
      for (const line of look.agenda.lines) worded(line.reasons, curriculum)
      for (const line of askedLines(look)) {
        worded(line.plan.reasons, curriculum)
        for (const trial of line.plan.trials) worded(trial.reasons, curriculum)
      }
    }
    for (const sitting of life.sittings) {
      for (const trial of trialsOf(sitting)) worded(trial.reasons, curriculum)
      worded(overOf(sitting).reasons, curriculum)
    }
  }
})

it("never skips a step: what is asked rests on what is mastered", () => {
  for (const { cat, context, ...look } of looks) {
    for (const line of askedLines({ cat, context, ...look })) {
      const step = stepOf(context.curriculum, line.plan.step)
      for (const { anyOf } of step.requires)
        expect(anyOf.some((id) => cat.steps.get(id)?.mastered !== undefined)).toBe(true)
    }
  }
})

it("never skips a gate: nothing is asked behind a closed one", () => {
  for (const { cat, context, ...look } of looks) {
    for (const line of askedLines({ cat, context, ...look })) {
      const step = stepOf(context.curriculum, line.plan.step)
      const facts = readinessFactsOf(cat, [...context.state.gear.values()], localDateOf(context.now.day))
      const where = leavesHome(step) ? "outdoors" : "indoors"
      for (const gate of step.gates) {
        if (gate === "weather-fit" || gate === "preflight") continue
        expect(judgeGate(gate, { ...facts, where, meetsCats: step.holds.company === "cat" }).verdict).not.toBe(
          "blocked",
        )
      }
    }
  }
})

it("begins every step at its start, whatever else has become easy", () => {
  for (const sitting of sittings) {
    const known = sitting.cat.steps.get(sitting.step.id)
    if (known !== undefined) continue
    expect(sitting.coachings[0]?.top.criterion).toBe(startOf(sitting.step))
  }
})

it("asks after unease for less than what was uneasy, or for the easier way, wherever in a session it comes", () => {
  const calm: Answer = { outcome: "calm" }
  const uneasy: Answer = { outcome: "uneasy" }
  for (const [calmFirst, { cat, step, at, context }] of sittings.entries()) {
    const { coachings } = sit(cat, step, at, context, (_, { trials }) =>
      trials.length < calmFirst % 4 ? calm : uneasy,
    )
    for (const { judged, next } of coachings) {
      const last = judged.at(-1)
      if (next.kind !== "trial" || last?.judgement.outcome !== "uneasy" || next.trial.easier) continue
      expect(next.trial.criterion).toBeLessThan(last.record.done ?? last.record.asked)
    }
  }
})

/** What the journal shows to have been calm on a step before a moment. */
const calmBefore = (journal: readonly Entry[], step: StepId, at: string): readonly number[] =>
  journal.flatMap((entry) =>
    entry.type === "session.recorded.v1" && entry.body.step === step && entry.at < at
      ? entry.body.trials
          .filter(({ counts, easier, evidence }) => counts && easier !== true && evidence.word === "calm")
          .map(({ asked, done }) => done ?? asked)
      : [],
  )

it("never grows past the cap: one level, one growth, or the next amount people say", () => {
  for (const { life } of lives) {
    for (const sitting of life.sittings) {
      const { step, at, context } = sitting
      if (step.kind !== "exposure") continue
      const ladder = ladderOf(step)
      const growth = limitsOf[context.state.schedule.coaching].growth
      const calm = [...calmBefore(life.journal, step.id, at)]
      sitting.coachings.forEach(({ next }, i) => {
        if (next.kind !== "trial") return
        const longest = Math.max(...calm, Number.NEGATIVE_INFINITY)
        const nextUp = ladder.find((rung) => rung > longest) ?? goalOf(step)
        const grown = step.axis.type === "graded" ? longest * Math.min(growth, step.axis.growth) + 1e-6 : longest + 1
        expect(next.trial.criterion).toBeLessThanOrEqual(Math.max(startOf(step), nextUp, grown))
        if (step.axis.type === "graded" && next.trial.criterion > Math.max(startOf(step), grown)) {
          // Past the growth only to the very next amount people say.
          expect(sayables(step, longest, next.trial.criterion)).toBe(0)
        }
        const record = sitting.session.trials[i]
        if (record?.counts === true && record.easier !== true && record.evidence.word === "calm")
          calm.push(record.asked)
      })
    }
  }
})

/** How many rungs of the finest ladder lie strictly between two amounts. */
const sayables = (step: TrainedStep, from: number, to: number): number => {
  if (step.axis.type !== "graded") return 0
  const finest = ladderOf({ ...step, axis: { ...step.axis, growth: 1.0001 } } as TrainedStep)
  return finest.filter((rung) => rung > from && rung < to).length
}

it("never asks more after stress than before it, in the session, the next day or weeks later", () => {
  for (const [n, { cat, step, session, context, coachings, at }] of sittings.entries()) {
    const place = n % Math.max(1, session.trials.length)
    const coaching = coachings[place]
    const asked = session.trials[place]
    if (coaching === undefined || asked === undefined) continue
    const stressed = { ...asked, counts: true, evidence: { ...asked.evidence, word: "stressed" as const } }
    const scared = { ...session, trials: [...session.trials.slice(0, place), stressed] }
    const after = coach(cat, step, scared, context)
    expect(after.next.kind).toBe("over")
    expect(after.top.criterion).toBeLessThanOrEqual(coaching.top.criterion)
    const entry = entryOf({ cat, step, at, context, session: scared, coachings: [after] })
    for (const days of [1, 2, 5, 20, 90]) {
      const now = { ...momentOf(at), epochMs: momentOf(at).epochMs + days * 86_400_000, day: momentOf(at).day + days }
      const state = append(context.state, entry, { curriculum: context.curriculum, now })
      const scaredCat = state?.cats.get(cat.id)
      if (state === undefined || scaredCat === undefined) throw new Error("The entry is the newest.")
      const later = `${localDateOf(now.day)}T19:00:00+01:00[Europe/Berlin]` as typeof at
      const then = planContext(state, context.curriculum, now)
      const next = coach(scaredCat, step, { startedAt: later, trials: [] }, then)
      expect(next.top.criterion).toBeLessThanOrEqual(coaching.top.criterion)
      // Nor by the end of that session, though every trial of it is calm.
      if (step.kind === "exposure" && days < 3)
        expect(planSession(scaredCat, step, later, then).top).toBeLessThanOrEqual(coaching.top.criterion)
      if (step.kind === "exposure" && asked.asked > startOf(step)) expect(next.top.criterion).toBeLessThan(asked.asked)
    }
  }
})

it("ends every session, at the first thing that ends it", () => {
  for (const sitting of sittings) {
    const { session, coachings } = sitting
    const { ended, routine } = overOf(sitting)
    expect(session.trials.length).toBeLessThanOrEqual(12)
    const counted = session.trials.filter(({ counts }) => counts)
    const firstRed = counted.findIndex(({ evidence }) => evidence.word === "stressed")
    if (firstRed >= 0) {
      expect(firstRed).toBe(counted.length - 1)
      expect(ended).toBe("stressed")
      expect(routine.length).toBeGreaterThan(0)
    }
    const pair = counted.findIndex(
      ({ evidence }, i) => evidence.word === "uneasy" && counted[i - 1]?.evidence.word === "uneasy",
    )
    if (pair >= 0 && firstRed < 0) {
      expect(counted.length).toBeLessThanOrEqual(pair + 2)
      expect(["uneasy-pair", "treats"]).toContain(ended)
    }
    for (const { next } of coachings.slice(0, -1)) expect(next.kind).toBe("trial")
  }
})

it("eases off after unease, and ends easily where a trial is left to end on", () => {
  for (const { session, step, coachings } of sittings) {
    session.trials.forEach((record, i) => {
      const next = coachings[i + 1]?.next
      const before = session.trials[i - 1]
      if (!record.counts || record.evidence.word !== "uneasy" || next?.kind !== "trial") return
      if (step.kind === "exposure") expect(next.trial.criterion).toBeLessThanOrEqual(record.asked)
      if (before?.counts === true && before.evidence.word === "uneasy") {
        expect(next.trial.role).toBe("easy-ending")
        expect(next.trial.criterion).toBeLessThanOrEqual(Math.min(record.asked, before.asked))
      }
    })
  }
})

it("never asks for less than the start or for more than the goal, nor for more than the top", () => {
  for (const sitting of sittings) {
    sitting.coachings.forEach(({ next, top }) => {
      if (next.kind !== "trial") return
      expect(next.trial.criterion).toBeGreaterThanOrEqual(startOf(sitting.step))
      expect(next.trial.criterion).toBeLessThanOrEqual(goalOf(sitting.step))
      expect(next.trial.criterion).toBeLessThanOrEqual(Math.max(top.criterion, startOf(sitting.step)))
    })
  }
})

it("gives chances that add up to a hundred, and only where fear is in play", () => {
  for (const sitting of sittings) {
    for (const { chances } of trialsOf(sitting)) {
      expect(chances === undefined).toBe(sitting.step.kind === "skill")
      if (chances !== undefined) {
        expect(chances.calm + chances.uneasy + chances.stressed).toBe(100)
        expect(Math.min(chances.calm, chances.uneasy, chances.stressed)).toBeGreaterThanOrEqual(0)
      }
    }
  }
})

it("previews what really happens", () => {
  for (const { cat, step, session, context, coachings } of sittings) {
    session.trials.forEach((record, i) => {
      const { next } = coachings[i] as Coaching
      const word = record.evidence.word
      if (next.kind !== "trial" || word === undefined || !record.counts || record.success === false) return
      const so = { ...session, trials: session.trials.slice(0, i) }
      expect(preview(cat, step, so, next.trial, context)[word]).toEqual(coachings[i + 1]?.next)
    })
  }
})

it("keeps the day's limits, the hours between and the rest, however many sessions are offered", () => {
  for (const { life } of lives) {
    for (const look of life.looks) {
      const { cat, context, agenda: shown } = look
      const asked = askedLines(look)
      const done = life.sittings.filter(({ at }) => momentOf(at).day === context.now.day && at < look.at)
      expect(shown.sessionsToday).toBe(done.length)
      const limit = context.state.schedule.sessionsPerDay
      if (limit !== undefined) expect(done.length + asked.length).toBeLessThanOrEqual(limit)
      expect(asked.length).toBeLessThanOrEqual(shown.sessionsLeft)
      if (cat.rest !== undefined && cat.rest.untilEpochMs > context.now.epochMs) expect(asked).toEqual([])
      const last = done.at(-1)
      if (last !== undefined && momentOf(last.at).epochMs + 2.5 * 3_600_000 > context.now.epochMs)
        expect(asked).toEqual([])
    }
  }
})

it("lets missed days never pile up", () => {
  for (const { cat, context, at, agenda: shown } of looks) {
    if (cat.rest !== undefined || cat.lock !== undefined) continue
    const later = { ...context.now, day: context.now.day + 28, epochMs: context.now.epochMs + 28 * 86_400_000 }
    const then = agenda(cat, at, planContext(context.state, context.curriculum, later))
    expect(then.lines.filter(isAsked).length).toBeLessThanOrEqual(then.sessionsLeft)
    expect(then.sessionsLeft).toBeLessThanOrEqual(shown.sessionsLeft + shown.sessionsToday)
  }
})

it("asks for no more the longer the cat was away", () => {
  for (const { cat, step, context } of sittings) {
    const topAfter = (days: number): number => {
      const day = context.now.day + days
      const startedAt = `${localDateOf(day)}T19:00:00+01:00[Europe/Berlin]` as Sitting["at"]
      const now = momentOf(startedAt)
      return coach(cat, step, { startedAt, trials: [] }, planContext(context.state, context.curriculum, now)).top
        .criterion
    }
    // Four days on, nothing is left of any arousal.
    const tops = [4, 7, 9, 20, 29, 60, 400].map(topAfter)
    for (let i = 1; i < tops.length; i++) expect(tops[i]).toBeLessThanOrEqual(tops[i - 1] as number)
  }
})

it("keeps treats within the day's budget, in the plan and in what was given", () => {
  for (const look of looks) {
    const { pieces, eatenKcal, budgetKcal } = treatAllowance(look.cat, look.context)
    expect(eatenKcal).toBeLessThanOrEqual(budgetKcal + 1e-6)
    for (const { plan } of askedLines(look)) {
      expect(plan.treats).toBeLessThanOrEqual(pieces)
      expect(plan.treats).toBe(plan.trials.reduce((sum, { treats }) => sum + treats, 0))
      for (const { treat, treats } of plan.trials) expect(treats > 0).toBe(treat)
    }
  }
})

it("asks nothing of a paused program before its date", () => {
  let paused = 0
  for (const { life } of lives) {
    for (const { cat, context, agenda: shown } of life.looks) {
      for (const [program, enrolment] of cat.enrolments) {
        if (enrolment.status !== "paused") continue
        if (enrolment.until !== undefined && enrolment.until <= localDateOf(context.now.day)) continue
        paused += 1
        const asked = shown.lines.flatMap((line) =>
          isAsked(line) ? [line.plan.step] : line.kind === "glance" ? [line.step] : [],
        )
        expect(asked.map(programOf)).not.toContain(program)
      }
    }
  }
  expect(paused).toBeGreaterThan(5)
})

it("says a step is mastered only after the calm trials and the days its program wants", () => {
  for (const { curriculum, life } of lives) {
    for (const [id, known] of life.state.cats.get(miso)?.steps ?? []) {
      const step = stepOf(curriculum, id)
      if (known.mastered === undefined || step.kind === "passive") continue
      const atGoal = life.journal.filter((entry) => {
        if (entry.type !== "session.recorded.v1" || entry.body.step !== id) return false
        return entry.body.trials.some(
          (trial) => trial.counts && trial.evidence.word === "calm" && trial.asked >= goalOf(step),
        )
      })
      expect(new Set(atGoal.map(({ at }) => at.slice(0, 10))).size).toBeGreaterThanOrEqual(step.mastery.days)
    }
  }
})

it("plans a session that a calm cat really gets", () => {
  for (const { cat, step, at, context } of sittings.slice(0, 150)) {
    const plan = planSession(cat, step, at, context)
    expect(plan.trials.length).toBeLessThanOrEqual(12)
    if (plan.trials.length === 0) continue
    expect(plan.top).toBe(Math.max(...plan.trials.map(({ criterion }) => criterion)))
    expect(plan.minutes).toBeGreaterThan(0)
  }
})
