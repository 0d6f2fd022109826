import type { Family } from "../cat/mind.ts"
import { type Estimate, meanOf, quantileOf, wilson } from "../measures/intervals.ts"
import { exposedCat } from "./alone-with-it.ts"
import type { Finding } from "./finding.ts"

const passesPerSession = 2 // how often the dog came by in a session is not in the abstract; assumed
const dog = 0.42 // a stimulus about half of untrained cats do not bear calmly; set by hand on the first figure
const longest = 120

interface Habituation {
  /** First of three sessions in a row without threat; undefined if never. */
  readonly sessions: number | undefined
  readonly roseFirst: boolean
}

/** Zbrożyna 1983: a dog walked past caged cats once a day; sessions until the threat response was gone. */
export const zbrozynaFindings = (family: Family, seed: number, cats: number): readonly Finding[] => {
  const adults: Habituation[] = []
  const kittens: Habituation[] = []
  for (let cat = 0; adults.length < cats && cat < cats * 8; cat++) {
    const exposed = exposedCat(family, seed, cat)
    if (exposed.traits.neverLearns) continue // the study reports none; Kessler & Turner's row has them
    if (exposed.mind.drive(0, dog, 0) <= 0) continue // only cats with a response to habituate
    const list = exposed.traits.description.age === "kitten" ? kittens : adults
    list.push(habituate(exposed))
  }
  const sessionsOf = (list: readonly Habituation[]): readonly number[] =>
    list.map(({ sessions }) => sessions ?? longest)
  const study = "Zbrożyna 1983: a dog passing daily, 6 adults and 7 kittens"
  const finding = (figure: string, simulated: Estimate, published: Estimate, unit: Finding["unit"]): Finding => ({
    study,
    figure,
    family: family.name,
    simulated,
    published,
    unit,
  })
  const lns = sessionsOf(adults).map(Math.log)
  const mean = meanOf(lns)
  const sd = Math.sqrt(meanOf(lns.map((x) => (x - mean.value) ** 2)).value)
  const withinAdults = sessionsOf(adults).filter((n) => n >= 2 && n <= 47).length
  const withinKittens = sessionsOf(kittens).filter((n) => n >= 2 && n <= 25).length
  return [
    finding(
      "adults: geometric mean of sessions (published: middle of 2-47, half a range each way)",
      { value: Math.exp(mean.value), low: Math.exp(mean.low), high: Math.exp(mean.high) },
      { value: 9.7, low: 4.4, high: 21 },
      "sessions",
    ),
    // The range of six animals gives about 1.25; chi-square limits for five degrees of freedom are 0.78 to 3.07.
    finding(
      "adults: SD of ln sessions",
      { value: sd, low: sd, high: sd },
      { value: 1.25, low: 0.78, high: 3.07 },
      "ln",
    ),
    finding(
      "adults within 2-47 sessions (published: 6 of 6)",
      wilson(withinAdults, adults.length),
      wilson(6, 6),
      "share",
    ),
    finding(
      "kittens within 25 sessions (published: 7 of 7)",
      wilson(withinKittens, kittens.length),
      wilson(7, 7),
      "share",
    ),
    finding(
      "kittens: median sessions (published: 4-15, or 4-25)",
      spread(sessionsOf(kittens)),
      { value: 8, low: 4, high: 15 },
      "sessions",
    ),
    finding(
      "adults whose response rose first (published: at least 3 of 6)",
      wilson(adults.filter(({ roseFirst }) => roseFirst).length, adults.length),
      { value: 0.5, low: wilson(3, 6).low, high: 1 },
      "share",
    ),
  ]
}

const spread = (values: readonly number[]): Estimate => ({
  value: quantileOf(values, 0.5),
  low: quantileOf(values, 0.05),
  high: quantileOf(values, 0.95),
})

const habituate = ({ mind, meet, sleep }: ReturnType<typeof exposedCat>): Habituation => {
  const first = mind.drive(0, dog, 0)
  let roseFirst = false
  let quiet = 0
  for (let session = 1; session <= longest; session++) {
    let threat = 0
    for (let pass = 0; pass < passesPerSession; pass++) if (meet(dog, pass) >= 2) threat++
    if (session <= 5 && mind.drive(0, dog, 0) > first + 0.01) roseFirst = true
    quiet = threat === 0 ? quiet + 1 : 0
    if (quiet === 3) return { sessions: Math.max(1, session - 2), roseFirst }
    sleep(24)
  }
  return { sessions: undefined, roseFirst }
}
