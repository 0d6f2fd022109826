import type { SignId } from "./sign.ts"
import type { Outcome, StressLevel } from "./stress-level.ts"

/** Why a trial was judged as it was. `level` is the stress level that the sign counted at. */
export type TrialReason =
  | { readonly code: "nothing-worrying" }
  | { readonly code: "sign-counts"; readonly sign: SignId; readonly level: StressLevel }
  | { readonly code: "passive-fear"; readonly sign: SignId; readonly level: StressLevel }
  | {
      readonly code: "lasted"
      readonly sign: SignId
      readonly seconds: number
      readonly limit: number
      readonly level: StressLevel
    }
  | { readonly code: "never-a-pass"; readonly sign: SignId; readonly level: StressLevel }
  | { readonly code: "food-refused"; readonly level: StressLevel }
  | { readonly code: "opted-out"; readonly level: StressLevel }
  | { readonly code: "clear-signs-stack"; readonly signs: number }
  | { readonly code: "mild-signs-stack"; readonly signs: number; readonly from: StressLevel; readonly to: StressLevel }
  | { readonly code: "word-raises"; readonly word: Outcome; readonly from: StressLevel; readonly to: StressLevel }
  | { readonly code: "word-cannot-lower"; readonly word: Outcome; readonly level: StressLevel }
  | { readonly code: "good-signs-do-not-cancel"; readonly level: StressLevel }
  | { readonly code: "medical"; readonly sign: SignId; readonly urgency: "watch" | "vet" | "emergency" }
  | { readonly code: "lost-interest" }
  | { readonly code: "near-food"; readonly sign: SignId; readonly withinSeconds: number }
  | { readonly code: "dim-light"; readonly sign: SignId }
  | { readonly code: "play-explains"; readonly sign: SignId }
  | { readonly code: "sated" }
  | { readonly code: "says-nothing-alone"; readonly sign: SignId }
  | { readonly code: "graded-as-nothing"; readonly sign: SignId }
  | { readonly code: "good-sign"; readonly sign: SignId }

/** Why a session should go on or end. `trial` counts from 1. */
export type SessionReason =
  | { readonly code: "no-trials-yet" }
  | { readonly code: "session-quiet"; readonly trials: number }
  | { readonly code: "session-medical"; readonly sign: SignId; readonly trial: number }
  | { readonly code: "session-stressed"; readonly trial: number; readonly level: StressLevel }
  | { readonly code: "session-break"; readonly trial: number }
  | { readonly code: "session-uneasy-pair"; readonly trial: number }
  | { readonly code: "session-lost-interest"; readonly trial: number }

export type EthogramReason = TrialReason | SessionReason
