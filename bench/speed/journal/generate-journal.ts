import {
  type CatId,
  type Chance,
  type Curriculum,
  type DayNumber,
  dayNumber,
  type Entry,
  type EntryId,
  isOutdoors,
  type LocalDate,
  type ProgramId,
  placeOf,
  programOf,
  type SessionRecord,
  seededChance,
  type TrainedStep,
} from "@catwalk/domain"
import { describeCat, equip, lookAfter, startHousehold } from "./household.ts"
import { madeUpSession, type Nerves } from "./made-up-session.ts"
import { Progress } from "./progress.ts"
import { Scribe } from "./scribe.ts"

export interface JournalSize {
  readonly sessions: number
  readonly cats: 1 | 2 | 3
  readonly seed: string
}

export interface MadeUpJournal {
  /** In the order in which they reached this device: nearly, but not quite, the order in which they happened. */
  readonly entries: readonly Entry[]
  /** The day after the last session. */
  readonly today: DayNumber
}

/**
 * A household's journal over the shipped programs: two or three sessions a day on four days of five, five trials each in
 * the mean, one new program a month, and what else life brings. The same size gives the same journal, to the byte.
 */
export const generateJournal = (curriculum: Curriculum, size: JournalSize): MadeUpJournal => {
  const chance = seededChance(`${size.seed}|${size.sessions}|${size.cats}`)
  const scribe = new Scribe(chance, FIRST_DAY)
  startHousehold(scribe, FIRST_DAY)
  const lengths = new SessionLengths(size.sessions, chance)
  const cats = Array.from({ length: size.cats }, (_, n) => new CatLife(scribe, curriculum, chance, n))
  // The last program is put off until shortly before the end, so that at the end there is always something to plan.
  const nearTheEnd = Math.max(0, size.sessions - LAST_SESSIONS_PER_CAT * size.cats)
  let day = FIRST_DAY
  for (; lengths.given < size.sessions; day++) {
    for (const cat of cats) cat.live(day, lengths, lengths.given >= nearTheEnd)
  }
  return { entries: asTheyArrived(scribe.entries, chance), today: day }
}

const FIRST_DAY = dayNumber("2022-01-03" as LocalDate)
const LAST_SESSIONS_PER_CAT = 20
const DAYS_PER_PROGRAM = 30
const programs = ["harness-leash", "clicker", "backpack", "enrichment", "outdoors"].map((id) => id as ProgramId)
const lastProgram = "travel-vet" as ProgramId

/** Three to seven trials, in pairs that make ten, so that the mean is five exactly. */
class SessionLengths {
  given = 0
  private readonly wanted: number
  private readonly chance: Chance
  private partner: number | undefined

  constructor(wanted: number, chance: Chance) {
    this.wanted = wanted
    this.chance = chance
  }

  next(): number | undefined {
    if (this.given >= this.wanted) return undefined
    this.given++
    const { partner } = this
    if (partner !== undefined) {
      this.partner = undefined
      return partner
    }
    if (this.given === this.wanted) return 5
    const trials = 3 + Math.floor(this.chance.next() * 5)
    this.partner = 10 - trials
    return trials
  }
}

/** One cat's days. */
class CatLife {
  private readonly id: CatId
  private readonly scribe: Scribe
  private readonly chance: Chance
  private readonly progress: Progress
  private readonly nerves: Nerves
  private readonly enrolled = new Set<ProgramId>()
  private readonly tryAgain: { readonly program: ProgramId; readonly on: DayNumber }[] = []
  private illUntil: DayNumber = 0

  constructor(scribe: Scribe, curriculum: Curriculum, chance: Chance, n: number) {
    this.scribe = scribe
    this.chance = chance
    this.progress = new Progress(curriculum)
    this.nerves = { uneasy: 0.04 + 0.04 * n, stressed: 0.01 + 0.01 * n }
    this.id = scribe.id({ day: FIRST_DAY, second: 60 + n }) as CatId
    describeCat(scribe, this.id, n, FIRST_DAY)
    equip(scribe, this.id, FIRST_DAY)
  }

  live(day: DayNumber, lengths: SessionLengths, nearTheEnd: boolean): void {
    const { chance } = this
    this.takeUp(day, nearTheEnd)
    lookAfter(this.scribe, this.id, day - FIRST_DAY, day)
    if (this.isUnwell(day)) return
    for (const step of this.progress.passive()) {
      const glance = chance.next() < 0.7 ? "ignores" : "interested"
      this.scribe.fact({ day, second: 7 * 3600 + chance.next() * 3600 }, this.id, "passive.noted.v1", {
        step: step.id,
        glance,
      })
      this.progress.lie(step)
    }
    if (chance.next() < 0.2) return
    const hours = chance.next() < 0.4 ? [8, 13, 19] : [8, 18]
    for (const hour of hours) this.train(day, hour * 3600 + chance.next() * 3600, lengths)
    if (chance.next() < 1 / 150)
      this.scribe.fact({ day, second: 22 * 3600 }, this.id, "incident.noted.v1", { kind: "scare" })
  }

  private takeUp(day: DayNumber, nearTheEnd: boolean): void {
    const taught = programs.slice(0, 1 + Math.floor((day - FIRST_DAY) / DAYS_PER_PROGRAM))
    for (const program of nearTheEnd ? [...programs, lastProgram] : taught) {
      if (this.enrolled.has(program)) continue
      this.enrolled.add(program)
      this.progress.enrol(program)
      this.scribe.fact({ day, second: 7 * 3600 }, this.id, "program.enrolled.v1", { program })
    }
    for (let due = this.tryAgain[0]; due !== undefined && due.on <= day; due = this.tryAgain[0]) {
      this.tryAgain.shift()
      this.scribe.fact({ day, second: 7 * 3600 }, this.id, "program.resumed.v1", { program: due.program })
    }
  }

  private isUnwell(day: DayNumber): boolean {
    if (day < this.illUntil) return true
    const when = { day, second: 7 * 3600 }
    if (day === this.illUntil) this.scribe.fact(when, this.id, "incident.noted.v1", { kind: "recovered" })
    else if (this.chance.next() < 1 / 400) {
      this.illUntil = day + 5
      this.scribe.fact(when, this.id, "incident.noted.v1", { kind: "illness", note: "Sneezing, off its food." })
      return true
    }
    return false
  }

  private train(day: DayNumber, second: number, lengths: SessionLengths): void {
    const step = this.progress.next(this.chance)
    const trials = step === undefined ? undefined : lengths.next()
    if (step === undefined || trials === undefined) return
    const body = madeUpSession(step, trials, day, { nerves: this.nerves, progress: this.progress }, this.chance)
    const id = this.scribe.fact({ day, second }, this.id, "session.recorded.v1", body)
    this.secondThoughts(id, body, { day, second: second + body.seconds + 600 })
    if (body.ended === "stressed" && isOutdoors(placeOf(step.holds))) {
      this.tryAgain.push({ program: programOf(step.id), on: day + 1 })
    }
    if (isOutdoors(placeOf(step.holds)) && this.chance.next() < 0.1) this.goOut(step, day, second + 3600)
  }

  private secondThoughts(id: EntryId, body: SessionRecord, when: { readonly day: DayNumber; readonly second: number }) {
    const draw = this.chance.next()
    if (draw < 0.002) this.scribe.withdraw(when, id)
    else if (draw < 0.006) {
      const trials = body.trials.map((trial, n) => (n === 0 ? { ...trial, counts: false } : trial))
      this.scribe.correct(when, id, { type: "session.recorded.v1", body: { ...body, trials } })
    }
  }

  private goOut(step: TrainedStep, day: DayNumber, second: number): void {
    this.scribe.fact({ day, second }, this.id, "outing.recorded.v1", {
      step: step.id,
      seconds: Math.round(300 + this.chance.next() * 1200),
      metresFromHome: Math.round(this.chance.next() * 200),
      signs: [],
      ended: this.chance.next() < 0.8 ? "planned" : "cat-chose",
    })
  }
}

/** One entry in two hundred comes from the other phone a little later. */
const asTheyArrived = (entries: readonly Entry[], chance: Chance): readonly Entry[] => {
  const arrived = [...entries]
  for (let n = 0; n + 4 < arrived.length; n++) {
    if (chance.next() >= 0.005) continue
    const [late] = arrived.splice(n, 1)
    if (late !== undefined) arrived.splice(n + 1 + Math.floor(chance.next() * 3), 0, late)
  }
  return arrived
}
