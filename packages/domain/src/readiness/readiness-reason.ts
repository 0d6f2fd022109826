import type { SourceId } from "../sources/bibliography.ts"
import { type AgeFinding, agePhrases } from "./age-reason.ts"
import { carrierPhrases } from "./carrier-phrases.ts"
import type { CarrierFinding } from "./carrier-reason.ts"
import { type HarnessFinding, harnessPhrases } from "./harness-reason.ts"
import { type IllnessFinding, illnessPhrases } from "./illness-reason.ts"
import { type LeashFinding, leashPhrases } from "./leash-reason.ts"
import { type MicrochipFinding, microchipPhrases } from "./microchip-reason.ts"
import { type ParasiteFinding, parasitePhrases } from "./parasite-reason.ts"
import type { PhraseBook, ReasonWording } from "./phrase-book.ts"
import { type PreflightFinding, preflightPhrases } from "./preflight-reason.ts"
import { type VaccinationFinding, vaccinationPhrases } from "./vaccination-reason.ts"
import type { VerdictLevel } from "./verdict.ts"
import { type WeatherFinding, weatherPhrases } from "./weather-reason.ts"

/** Something found out about readiness: a code and its numbers, without judgement. */
export type ReadinessFinding =
  | VaccinationFinding
  | MicrochipFinding
  | ParasiteFinding
  | AgeFinding
  | IllnessFinding
  | HarnessFinding
  | LeashFinding
  | CarrierFinding
  | WeatherFinding
  | PreflightFinding

/** A finding and how much it weighs in the verdict it belongs to. */
export type ReadinessReason = ReadinessFinding & { readonly level: VerdictLevel }

const phrases: PhraseBook<ReadinessFinding> = {
  ...vaccinationPhrases,
  ...microchipPhrases,
  ...parasitePhrases,
  ...agePhrases,
  ...illnessPhrases,
  ...harnessPhrases,
  ...leashPhrases,
  ...carrierPhrases,
  ...weatherPhrases,
  ...preflightPhrases,
}

/** What the compiler can't follow through the union: the phrase under a code takes the finding of that code. */
interface Phrase {
  readonly sources: readonly SourceId[] | ((finding: ReadinessFinding) => readonly SourceId[])
  readonly word: (finding: ReadinessFinding) => ReasonWording
}
const phraseOf = ({ code }: ReadinessFinding): Phrase => phrases[code] as Phrase

/** Plain English: how things stand, and what to do next where there is something to do. */
export const wordReadinessReason = (reason: ReadinessFinding): ReasonWording => phraseOf(reason).word(reason)

/** Guide points and bibliography keys the finding rests on. */
export const sourcesOf = (reason: ReadinessFinding): readonly SourceId[] => {
  const { sources } = phraseOf(reason)
  return typeof sources === "function" ? sources(reason) : sources
}

/** Every code there is, for tables and tests. */
export const readinessCodes = Object.keys(phrases) as readonly ReadinessFinding["code"][]
