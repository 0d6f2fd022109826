import { type ProgramId, programOf } from "../ids.ts"
import type { PassiveStep } from "../program/step.ts"
import { opensMedicalLock } from "../readiness/medical-lock.ts"
import type { Moment } from "../time/zoned-time.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { Concern, Ending } from "./cat-state.ts"
import { reopen } from "./endings.ts"
import type { Fact, FactOf, Incident, PassiveGlance } from "./entry.ts"
import { foldOuting } from "./fold-outing.ts"
import { foldSession, foldUnknownSession } from "./fold-session.ts"
import { restAfter } from "./fold-welfare.ts"
import { frighten } from "./frighten.ts"
import type { ReplayContext } from "./replay-context.ts"

/** Folds one fact about one cat. Returns why it could not be used, or undefined; a fact never throws. */
export const foldCatFact = (
  cat: CatDraft,
  fact: Fact,
  moment: Moment,
  context: ReplayContext,
): Concern["code"] | undefined => {
  switch (fact.type) {
    case "cat.profiled.v1":
      cat.profile = fact.body
      cat.described = true
      return undefined
    case "cat.weighed.v1":
      cat.weights = [...cat.weights, { date: moment.date, kg: fact.body.kg }].slice(-WEIGHTS_KEPT)
      if (fact.body.idealKg !== undefined) cat.idealKg = fact.body.idealKg
      return undefined
    case "cat.measured.v1":
      cat.body = fact.body
      return undefined
    case "cat.health-recorded.v1":
      foldHealth(cat, fact, moment)
      return undefined
    case "program.enrolled.v1":
    case "program.resumed.v1":
      cat.enrolments.set(fact.body.program, { status: "enrolled", since: moment.day })
      reopenProgram(cat, fact.body.program, moment, context)
      return undefined
    case "program.paused.v1":
      cat.enrolments.set(fact.body.program, { status: "paused", since: moment.day, until: fact.body.until })
      return undefined
    case "program.left.v1":
      cat.enrolments.set(fact.body.program, { status: "left", since: moment.day })
      return undefined
    case "session.recorded.v1": {
      const step = context.curriculum.step(fact.body.step)
      if (step === undefined || step.kind === "passive") {
        // What it was a session of is lost; what it was for the cat is not.
        foldUnknownSession(cat, fact, moment)
        return step === undefined ? "unknown-step" : "not-trained"
      }
      foldSession(cat, fact, moment, step, context)
      return undefined
    }
    case "passive.noted.v1": {
      const step = context.curriculum.step(fact.body.step)
      if (step?.kind !== "passive") return "unknown-step"
      foldGlance(cat, step, fact.body, moment)
      return undefined
    }
    case "outing.recorded.v1":
      foldOuting(cat, fact, moment, context)
      return context.curriculum.step(fact.body.step) === undefined ? "unknown-step" : undefined
    case "incident.noted.v1":
      foldIncident(cat, fact.body, moment, context)
      return undefined
    case "schedule.set.v1":
      cat.schedule = fact.body
      return undefined
    case "gear.added.v1":
    case "gear.checked.v1":
    case "gear.cleaned.v1":
    case "gear.retired.v1":
    case "person.joined.v1":
      return undefined
  }
}

const WEIGHTS_KEPT = 60
const INCIDENTS_KEPT = 20
/** A glance that says the cat avoids the gear does not count as one of the wanted days. */
const GLANCES_THAT_COUNT: ReadonlySet<PassiveGlance["glance"]> = new Set(["interested", "ignores"])

/** A clearance opens a lock once it was given; an appointment at the vet's is not one yet. */
const foldHealth = (cat: CatDraft, fact: FactOf<"cat.health-recorded.v1">, moment: Moment): void => {
  cat.health = [...cat.health, fact.body]
  if (fact.body.kind !== "vet-clearance" || cat.lock === undefined || fact.body.on > moment.date) return
  if (opensMedicalLock(fact.body, cat.lock)) cat.lock = undefined
}

const foldGlance = (cat: CatDraft, step: PassiveStep, glance: PassiveGlance, moment: Moment): void => {
  const known = cat.steps.get(step.id)
  const before = known?.kind === "passive" ? known : undefined
  const newDay = before === undefined || moment.day > before.lastDay
  const counts = GLANCES_THAT_COUNT.has(glance.glance)
  const days = (before?.days ?? 0) + (counts && newDay ? 1 : 0)
  cat.steps.set(step.id, {
    kind: "passive",
    days,
    lastDay: newDay ? moment.day : before.lastDay,
    lastGlance: glance.glance,
    avoidedInARow: counts ? 0 : (before?.avoidedInARow ?? 0) + 1,
    mastered: before?.mastered ?? (days >= step.axis.days ? { on: moment.day } : undefined),
  })
}

const foldIncident = (cat: CatDraft, incident: Incident, moment: Moment, context: ReplayContext): void => {
  cat.incidents = [...cat.incidents, { ...incident, day: moment.day }].slice(-INCIDENTS_KEPT)
  switch (incident.kind) {
    case "scare":
      frighten(cat, incident.step, moment, context)
      restAfter(cat, moment.epochMs, 4, "scare")
      return
    case "illness":
      // A sign that wants a vet's word keeps wanting it, whatever else the cat comes down with.
      if (cat.lock?.because !== "sign") cat.lock = { because: "illness", day: moment.day }
      return
    case "recovered":
      if (cat.lock?.because === "illness") cat.lock = undefined
      return
    case "moved-house":
      frighten(cat, undefined, moment, context)
      return
    case "cat-is-loose":
      cat.loose = true
      return
    case "cat-found":
      cat.loose = false
      frighten(cat, undefined, moment, context)
      restAfter(cat, moment.epochMs, 4, "scare")
      return
    case "vet-visit":
      return
  }
}

const reopenProgram = (cat: CatDraft, program: ProgramId, moment: Moment, context: ReplayContext): void => {
  const covers = ({ step }: Ending): boolean =>
    programOf(step) === program || context.curriculum.step(step) === undefined
  reopen(cat, covers, moment.day, context.model)
}
