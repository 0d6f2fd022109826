import {
  type Entry,
  type Fact,
  type HealthRecord,
  judgeTrial,
  type Replacement,
  type StepId,
  type TrialRecord,
  type Withdrawal,
} from "@catwalk/domain"
import type { House } from "../house.ts"
import { printableName } from "./unprintable.ts"
import { counted, titleOf } from "./words.ts"

/** The last part of an id: enough to tell entries of one journal apart, and short enough to type. */
export const shortId = (id: string): string => id.slice(-8)

/** An entry in one line, without its time. */
export const wordEntry = (entry: Entry, house: Pick<House, "curriculum" | "state" | "journal">): string => {
  const name = entry.cat === undefined ? "" : `${house.state.cats.get(entry.cat)?.profile.name ?? "a cat"}: `
  switch (entry.type) {
    case "entry.corrected.v1":
      return `corrected ${shortId(entry.body.entry)}, now ${wordFact(entry.body.replacement, house)}`
    case "entry.withdrawn.v1":
      return wordWithdrawal(entry, house)
    default:
      return name + wordFact(entry, house)
  }
}

/** What was withdrawn, or brought back by withdrawing its withdrawal: with its own words, not only its id. */
const wordWithdrawal = ({ body }: Withdrawal, house: Pick<House, "curriculum" | "state" | "journal">): string => {
  const target = house.journal.entries.find(({ id }) => id === body.entry)
  if (target === undefined) return `withdrew ${shortId(body.entry)}, an entry that is not here`
  return target.type === "entry.withdrawn.v1"
    ? `took back: ${wordEntry(target, house)}`
    : `withdrew ${shortId(target.id)} (${wordDay(target)}, ${wordEntry(target, house)})`
}

/** `2026-11-20 18:30`, where it was written. */
export const wordDay = ({ at }: Pick<Entry, "at">): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`

const wordFact = (fact: Fact | Replacement, { curriculum, state }: Pick<House, "curriculum" | "state">): string => {
  const title = (step: StepId): string => titleOf(step, curriculum)
  const gear = (id: Parameters<typeof state.gear.get>[0]): string => state.gear.get(id)?.record.name ?? "unknown gear"
  switch (fact.type) {
    case "cat.profiled.v1":
      return `described as ${printableName(fact.body.name)}`
    case "cat.weighed.v1":
      return `weighed, ${Number(fact.body.kg.toFixed(2))} kg`
    case "cat.measured.v1":
      return "measured"
    case "cat.health-recorded.v1":
      return wordHealth(fact.body)
    case "gear.added.v1":
      return `gear added: ${printableName(fact.body.record.name)} (${fact.body.record.kind})`
    case "gear.checked.v1":
      return `gear checked: ${gear(fact.body.gear)}`
    case "gear.cleaned.v1":
      return `gear cleaned: ${gear(fact.body.gear)}`
    case "gear.retired.v1":
      return `gear retired: ${gear(fact.body.gear)}`
    case "program.enrolled.v1":
      return `took up ${fact.body.program}`
    case "program.paused.v1":
      return `paused ${fact.body.program}`
    case "program.resumed.v1":
      return `resumed ${fact.body.program}`
    case "program.left.v1":
      return `left ${fact.body.program}`
    case "session.recorded.v1":
      return `session of ${title(fact.body.step)}: ${wordTrials(fact.body.trials)}`
    case "passive.noted.v1":
      return `looked at ${title(fact.body.step)}: ${fact.body.glance}`
    case "outing.recorded.v1":
      return `outing, ${title(fact.body.step)}: ended ${fact.body.ended}`
    case "incident.noted.v1":
      return `incident: ${fact.body.kind}`
    case "schedule.set.v1":
      return "schedule set"
    case "person.joined.v1":
      return `${printableName(fact.body.name)} joined`
  }
}

const wordHealth = (record: HealthRecord): string => {
  switch (record.kind) {
    case "vaccination":
      return `${record.vaccine} vaccination of ${record.on}, ${record.course}`
    case "microchip":
      return `microchip ${printableName(record.number)}`
    case "parasite-treatment":
      return `treated against ${record.against === "broad" ? "parasites" : record.against} on ${record.on}, for ${counted(record.coversDays, "day")}`
    case "condition":
      return `${record.condition === "other" ? "an illness" : record.condition} from ${record.from}${record.until === undefined ? "" : ` until ${record.until}`}`
    case "vet-clearance":
      return `a vet's all-clear of ${record.on}${record.for === "general" ? "" : `, for ${record.for}`}`
  }
}

/** `4 trials, 3 calm, 1 uneasy`. */
const wordTrials = (trials: readonly TrialRecord[]): string => {
  const outcomes = trials.filter(({ counts }) => counts).map(({ evidence }) => judgeTrial(evidence).outcome)
  const parts = (["calm", "uneasy", "stressed"] as const).flatMap((outcome) => {
    const times = outcomes.filter((one) => one === outcome).length
    return times === 0 ? [] : [`${times} ${outcome}`]
  })
  return [counted(trials.length, "trial"), ...parts].join(", ")
}
