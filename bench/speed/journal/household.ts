import { addDays, type CatId, type CatProfile, type DayNumber, type GearId, localDateOf } from "@catwalk/domain"
import type { Scribe } from "./scribe.ts"

const morning = 6.5 * 3600

export const startHousehold = (scribe: Scribe, day: DayNumber): void => {
  const when = { day, second: morning }
  scribe.fact(when, undefined, "person.joined.v1", { name: "Ada" })
  scribe.fact(when, undefined, "schedule.set.v1", {
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 3,
    minutesPerSession: 8,
    coaching: "standard",
    treatKcal: 1.1,
  })
}

const profiles: readonly Pick<CatProfile, "name" | "temperament" | "sex">[] = [
  { name: "Miso", temperament: "bold", sex: "female" },
  { name: "Pünktchen", temperament: "easy-going", sex: "male" },
  { name: "Tiger", temperament: "shy", sex: "male" },
]

export const describeCat = (scribe: Scribe, cat: CatId, n: number, day: DayNumber): void => {
  const when = { day, second: morning + 60 + n }
  const profile = profiles[n % profiles.length] as (typeof profiles)[number]
  scribe.fact(when, cat, "cat.profiled.v1", {
    ...profile,
    born: localDateOf(day - 500 - 300 * n),
    neutered: true,
    region: "uk-eu",
    frightenedBefore: false,
    foodMotivation: "medium",
    traits: [],
    goals: ["bonding", "travel"],
  })
  scribe.fact(when, cat, "cat.measured.v1", { lengthCm: 46, heightCm: 30, shoulderCm: 11, girthCm: 34, neckCm: 22 })
  scribe.fact(when, cat, "cat.health-recorded.v1", { kind: "microchip", number: `27609810000${1000 + n}` })
}

/** A harness, a leash and a carrier backpack that pass all checks, and a first check of each. */
export const equip = (scribe: Scribe, cat: CatId, day: DayNumber): void => {
  const when = { day, second: morning + 300 }
  const gear = () => scribe.id(when) as GearId
  const [harness, leash, carrier] = [gear(), gear(), gear()]
  scribe.fact(when, cat, "gear.added.v1", {
    gear: harness,
    record: { kind: "harness", name: "Soft vest", style: "vest", madeForCats: true, ringAt: "back", grams: 60 },
  })
  scribe.fact(when, cat, "gear.added.v1", {
    gear: leash,
    record: { kind: "leash", name: "Light leash", metres: 1.5, style: "fixed", wristLoop: true },
  })
  scribe.fact(when, cat, "gear.added.v1", {
    gear: carrier,
    record: {
      kind: "carrier",
      name: "Mesh backpack",
      innerCm: { length: 52, width: 32, height: 46 },
      capacityKg: 9,
      mesh: [
        { side: "left", openFraction: 0.5 },
        { side: "right", openFraction: 0.5 },
        { side: "front", openFraction: 0.4 },
        { side: "top", openFraction: 0.4 },
      ],
      bubble: "none",
      paddedStraps: true,
      rigidBase: true,
      lockableZips: true,
      internalTether: true,
      entries: ["top", "side"],
      washablePad: true,
    },
  })
  const checked = { day, second: morning + 400 }
  scribe.fact(checked, cat, "gear.checked.v1", {
    gear: harness,
    check: {
      kind: "harness-fit",
      fingers: 2,
      backingOutPasses: true,
      rotationOk: true,
      walksNormally: true,
      chafing: false,
    },
  })
  scribe.fact(checked, cat, "gear.checked.v1", {
    gear: carrier,
    check: { kind: "carrier-inspection", zipsOk: true, meshOk: true, strapsOk: true, tetherOk: true },
  })
}

/** What comes round every month and every year: scales, drops against parasites, injections. */
export const lookAfter = (scribe: Scribe, cat: CatId, age: number, day: DayNumber): void => {
  const when = { day, second: morning + 600 }
  const on = localDateOf(day)
  if (age % 30 === 0) {
    scribe.fact(when, cat, "cat.weighed.v1", { kg: 4.2 + ((age / 30) % 5) / 10 })
    scribe.fact(when, cat, "cat.health-recorded.v1", {
      kind: "parasite-treatment",
      against: "broad",
      on,
      coversDays: 31,
    })
  }
  if (age % 365 !== 0) return
  for (const vaccine of ["core", "rabies"] as const) {
    scribe.fact(when, cat, "cat.health-recorded.v1", {
      kind: "vaccination",
      vaccine,
      on,
      course: "booster",
      ...(vaccine === "rabies" ? { expires: addDays(on, 1095) } : {}),
    })
  }
}
