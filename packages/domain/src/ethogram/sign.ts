import * as z from "zod/mini"
import type { SourceId } from "../sources/bibliography.ts"
import type { StressLevel } from "./stress-level.ts"

/** Every sign of the ethogram, in the order of the palette: good, watch, stop, medical. */
export const signIds = [
  "tail-up",
  "slow-blink",
  "rub",
  "knead",
  "roll",
  "loaf-soft",
  "side-lie",
  "groom-relaxed",
  "play",
  "explore-sniff",
  "eat-soft",
  "approach",
  "purr",
  "lip-lick",
  "yawn",
  "head-shake",
  "body-shake",
  "quick-groom",
  "look-away",
  "lean-away",
  "ear-side",
  "pupil-large",
  "tail-twitch",
  "tail-lash",
  "skin-ripple",
  "grabby-eat",
  "vigilant",
  "startle",
  "lost-interest",
  "refuse-food",
  "retreat",
  "stalling",
  "flop",
  "hide",
  "freeze",
  "low-crouch",
  "belly-crawl",
  "scratch-harness",
  "meow-distress",
  "pull-away",
  "escape-attempt",
  "ears-flat",
  "piloerect",
  "arch",
  "hiss",
  "spit",
  "growl",
  "swat",
  "bite",
  "tremble",
  "eliminate",
  "pant",
  "laboured-breathing",
  "drool",
  "vomit",
  "abnormal-gums",
  "collapse",
  "ataxia",
  "seizure",
  "limp",
  "cry-on-touch",
  "reluctant-jump",
] as const

export const SignId = z.enum(signIds)
export type SignId = z.infer<typeof SignId>

/** Where a sign sits in the palette, and how loudly it speaks. */
export type SignGroup = "good" | "watch" | "stop" | "medical"

/** A point event has no duration; a state has a start and a stop (boris). */
export type SignKind = "point" | "state"

/** What surrounds a sign decides what it means. Each rule is data, so that app, judge and documents agree. */
export type ContextRule =
  /** Not counted this close to food, before or after: the cat is eating, not worried. */
  | { readonly rule: "ignored-near-food"; readonly withinSeconds: number }
  /** Says nothing by itself, in either direction. */
  | { readonly rule: "not-diagnostic" }
  /** Dim light explains it. */
  | { readonly rule: "needs-light" }
  /** Play at about the same time explains it. */
  | { readonly rule: "play-explains"; readonly withinSeconds: number }
  /** A cat that has had enough food explains it. */
  | { readonly rule: "satiety-explains" }
  /** Fear that looks like calm: counts although nothing else is seen. */
  | { readonly rule: "passive-fear" }
  /** The cat chose to leave: always honoured, never a pass. */
  | { readonly rule: "opt-out" }
  /** A trial with this sign is never calm, however mild it looked. */
  | { readonly rule: "never-a-pass" }
  /** When it lasts this long it counts at the top of its range and the trial stops. */
  | { readonly rule: "worse-when-lasting"; readonly afterSeconds: number }
  /** A break now and another try later, whatever the level. */
  | { readonly rule: "takes-a-break" }
  /** Interest is used up: no stress, but the session should finish easily. */
  | { readonly rule: "ends-session" }

/**
 * What to do about a sign that belongs to a vet. `watch`: look after the cat and ring if it repeats; `vet`: ring the
 * vet; `emergency`: go now.
 */
export interface MedicalRule {
  readonly level: "watch" | "vet" | "emergency"
  /** In order. */
  readonly whatToDo: readonly string[]
  /** Lasting this long turns it into an emergency. */
  readonly emergencyAfterSeconds?: number
  /** Seen more than once in a trial, it is for the vet and no longer only to be watched. */
  readonly vetWhenRepeated?: boolean
  /** No further training of any kind until a vet's clearance is recorded. */
  readonly locksUntilVetClearance: boolean
}

export interface Sign {
  readonly id: SignId
  /** The standard term. */
  readonly term: string
  /** What people call it, where that is not the standard term. */
  readonly name?: string
  /** What it looks like, for a beginner. */
  readonly plain: string
  readonly kind: SignKind
  readonly group: SignGroup
  /** The range an observer may grade it in, and the level it counts at when nobody graded it. */
  readonly severity: { readonly min: StressLevel; readonly usual: StressLevel; readonly max: StressLevel }
  readonly context: readonly ContextRule[]
  readonly medical?: MedicalRule
  /** Why it matters, or how it is misread. */
  readonly note: string
  readonly sources: readonly SourceId[]
}
