import { opensMedicalLock } from "../readiness/medical-lock.ts"
import type { Moment } from "../time/zoned-time.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { Fact } from "./entry.ts"
import {
  judged,
  judgeOuting,
  lockAfterTrials,
  lockForMedicalSigns,
  restAfter,
  restAfterTrials,
} from "./fold-welfare.ts"

/** Is there something in this fact that holds whatever the clock says: who the cat is, that it is ill, away, frightened? */
export const holdsAhead = ({ type }: Fact): boolean => {
  switch (type) {
    case "cat.profiled.v1":
    case "cat.health-recorded.v1":
    case "session.recorded.v1":
    case "outing.recorded.v1":
    case "incident.noted.v1":
      return true
    default:
      return false
  }
}

/**
 * Folds what holds whatever the clock says from a fact that is dated ahead of it and otherwise set aside. A clock that was
 * set back must not open a lock that a vet has to open, end a rest or forget who the cat is. Rest counts only where
 * `restHolds`: nobody rests for years because a device once stood in another one.
 */
export const foldAhead = (cat: CatDraft, fact: Fact, moment: Moment, restHolds: boolean): void => {
  switch (fact.type) {
    case "cat.profiled.v1":
      if (cat.described) return
      cat.profile = fact.body
      cat.described = true
      return
    case "cat.health-recorded.v1":
      if (fact.body.kind !== "vet-clearance" || cat.lock === undefined) return
      if (opensMedicalLock(fact.body, cat.lock)) cat.lock = undefined
      return
    case "session.recorded.v1": {
      const shown = judged(fact.body)
      const counted = shown.filter(({ record }) => record.counts)
      if (restHolds) restAfterTrials(cat, counted, moment)
      lockAfterTrials(cat, shown, moment)
      return
    }
    case "outing.recorded.v1": {
      const { judgement, stress } = judgeOuting(fact.body)
      if (restHolds && stress >= 4) restAfter(cat, moment.epochMs + fact.body.seconds * 1000, stress)
      lockForMedicalSigns(cat, [{ judgement, signs: fact.body.signs }], moment)
      return
    }
    case "incident.noted.v1":
      foldIncidentAhead(cat, fact.body.kind, moment, restHolds)
      return
    default:
      return
  }
}

const foldIncidentAhead = (
  cat: CatDraft,
  kind: Extract<Fact, { type: "incident.noted.v1" }>["body"]["kind"],
  moment: Moment,
  restHolds: boolean,
): void => {
  switch (kind) {
    case "illness":
      if (cat.lock?.because !== "sign") cat.lock = { because: "illness", day: moment.day }
      return
    case "recovered":
      if (cat.lock?.because === "illness") cat.lock = undefined
      return
    case "cat-is-loose":
      cat.loose = true
      return
    case "cat-found":
      cat.loose = false
      return
    case "scare":
      if (restHolds) restAfter(cat, moment.epochMs, 4, "scare")
      return
    case "moved-house":
    case "vet-visit":
      return
  }
}
