import {
  type CatId,
  type Chance,
  type DayNumber,
  type DeviceId,
  type Entry,
  type EntryId,
  type Fact,
  type FactBody,
  type FactType,
  type HouseholdId,
  localDateOf,
  type PersonId,
  type Replacement,
  type ZonedTime,
} from "@catwalk/domain"

/** A moment of a made-up household's day: seconds since local midnight. */
export interface When {
  readonly day: DayNumber
  readonly second: number
}

/** Two people with a phone each, who write one journal. Everything it makes up comes from `chance`. */
export class Scribe {
  readonly entries: Entry[] = []
  private readonly household: HouseholdId
  private readonly people: readonly { readonly by: PersonId; readonly device: DeviceId }[]
  private readonly chance: Chance

  constructor(chance: Chance, since: DayNumber) {
    this.chance = chance
    this.household = this.id({ day: since, second: 0 }) as HouseholdId
    this.people = [1, 2].map((second) => ({
      by: this.id({ day: since, second }) as PersonId,
      device: this.id({ day: since, second }) as DeviceId,
    }))
  }

  /** A UUIDv7, as Catwalk names everything. */
  id(when: When): string {
    const stamp = epochMsOf(when).toString(16).padStart(12, "0")
    const tail = `${this.hex(3)}-${"89ab"[Math.floor(this.chance.next() * 4)]}${this.hex(3)}-${this.hex(12)}`
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${tail}`
  }

  /** Writes one fact down; without a cat it is the household's. */
  fact<T extends FactType>(when: When, cat: CatId | undefined, type: T, body: FactBody<T>): EntryId {
    return this.write(when, { type, body, ...(cat === undefined ? {} : { cat }) })
  }

  correct(when: When, entry: EntryId, replacement: Replacement): void {
    this.write(when, { type: "entry.corrected.v1", body: { entry, replacement } })
  }

  withdraw(when: When, entry: EntryId): void {
    this.write(when, { type: "entry.withdrawn.v1", body: { entry, note: "Recorded on both phones." } })
  }

  private write(
    when: When,
    what: Pick<Fact, "cat"> & { readonly type: Entry["type"]; readonly body: unknown },
  ): EntryId {
    const writer = this.people[this.chance.next() < 0.7 ? 0 : 1]
    const id = this.id(when) as EntryId
    // Whoever calls has paired type and body already; the journal is checked against the schema when it is read.
    this.entries.push({ id, household: this.household, at: zonedTimeOf(when), ...writer, ...what } as Entry)
    return id
  }

  private hex(digits: number): string {
    let text = ""
    for (let n = 0; n < digits; n++) text += "0123456789abcdef"[Math.floor(this.chance.next() * 16)]
    return text
  }
}

/** Berlin time, with summer time by whole months: near enough for a made-up journal. */
export const zonedTimeOf = (when: When): ZonedTime => {
  const second = Math.min(when.second, 86_399)
  const clock = [second / 3600, (second / 60) % 60, second % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  )
  const millis = String(Math.floor((second % 1) * 1000)).padStart(3, "0")
  const date = localDateOf(when.day)
  return `${date}T${clock.join(":")}.${millis}+0${offsetHours(date)}:00[Europe/Berlin]` as ZonedTime
}

const epochMsOf = ({ day, second }: When): number =>
  Math.floor((day * 86_400 + second - offsetHours(localDateOf(day)) * 3600) * 1000)

const offsetHours = (date: string): number => {
  const month = Number(date.slice(5, 7))
  return month >= 4 && month <= 10 ? 2 : 1
}
