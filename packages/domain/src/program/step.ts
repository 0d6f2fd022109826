import * as z from "zod/mini"
import { SignId } from "../ethogram/sign.ts"
import type { StepId } from "../ids.ts"
import { GateId } from "../readiness/gate-id.ts"
import { SourceId } from "../sources/bibliography.ts"
import { Dimension, Held } from "./dimension.ts"

const sentence = z.string().check(z.minLength(3), z.maxLength(400))
const sentences = z.array(sentence).check(z.minLength(1))
const count = z.int().check(z.gte(1), z.lte(100))

/** Units an amount is asked in. `times` counts repetitions inside one trial. */
export const Unit = z.enum(["seconds", "minutes", "metres", "times", "days"])
export type Unit = z.infer<typeof Unit>

/**
 * A graded amount from `start` to `goal`, both in `unit`, start < goal. `growth` caps one raise as a factor over the
 * longest calm trial so far (our default 1.5 where a step does not say).
 */
export const GradedAxis = z.strictObject({
  type: z.literal("graded"),
  raises: z.array(Dimension).check(z.minLength(1)),
  unit: z.enum(["seconds", "minutes", "metres", "times"]),
  start: z.number().check(z.positive()),
  goal: z.number().check(z.positive()),
  growth: z._default(z.number().check(z.gt(1), z.lte(2)), 1.5),
})

/** Discrete levels, easiest first, each with its own instruction. The goal is the last. */
export const LevelAxis = z.strictObject({
  type: z.literal("levels"),
  raises: z.array(Dimension).check(z.minLength(1)),
  levels: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
        title: sentence,
        how: z.optional(sentence),
      }),
    )
    .check(z.minLength(2), z.maxLength(20)),
  /** How long one trial at a level takes, seconds: what the timer ring counts. */
  seconds: z._default(count, 5),
})

/** Days that something lies about with nothing asked of the cat. */
export const PassiveAxis = z.strictObject({ type: z.literal("passive"), days: count })

/**
 * Seconds from one treat to the next within a trial that lasts longer than that; left out where one treat ends a trial.
 * Pratsch 2018 fed about four a minute, which is 15.
 */
const treatEverySeconds = z.optional(z.int().check(z.gte(5), z.lte(600)))

/**
 * What follows a trial. Counter-conditioning pairings (something worrying predicts food) are never thinned; operant
 * steps thin from continuous to variable ratio once fluent (B-06).
 */
export const Reinforcement = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("counter-conditioning"), treat: sentence, treatEverySeconds }),
  z.strictObject({
    type: z.literal("operant"),
    treat: sentence,
    treatEverySeconds,
    marker: z.boolean(),
    thinTo: z._default(z.enum(["continuous", "vr2", "vr3", "vr5"]), "vr3"),
  }),
  z.strictObject({ type: z.literal("none") }),
])
export type Reinforcement = Readonly<z.infer<typeof Reinforcement>>

/** The way back when a step is too much: another step, or something easier within the same one. */
export const Fallback = z.union([z.strictObject({ step: z.string() }), z.strictObject({ easier: sentence })])

/** One prerequisite: a step of this program (`wear`), of another (`clicker/charging`), or any one of several. */
export const Prerequisite = z.union([z.string(), z.strictObject({ anyOf: z.array(z.string()).check(z.minLength(2)) })])

/**
 * What outdoor steps of every program rest on (B-07): worn harness and held leash, both at home. A step that says it
 * `teaches` one of these is what the linter looks for among an outdoor step's prerequisites.
 */
export const foundations = ["harness-wear", "leash-held"] as const
export const Foundation = z.enum(foundations)
export type Foundation = z.infer<typeof Foundation>

const common = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  title: sentence,
  /** One sentence: what this step gives the cat. */
  why: sentence,
  /** How long a session of this step may take where that is more than the cat's usual, as outings may. */
  minutes: z.optional(z.number().check(z.gte(1), z.lte(60))),
  requires: z._default(z.array(Prerequisite), []),
  gates: z._default(z.array(GateId), []),
  holds: z._default(Held, {}),
  setup: sentences,
  how: sentences,
  /** Short spoken or shown reminders during a trial. */
  cues: z._default(z.array(sentence), []),
  calmLooksLike: sentences,
  watchFor: z.array(SignId).check(z.minLength(1)),
  /** Safety rules ticked by the person before every session of this step, each a sentence to say yes to. */
  confirm: z._default(z.array(sentence), []),
  stopRule: sentence,
  fallback: Fallback,
  /** What to ask in the same session when even the first level or amount is too much, where `fallback` names a step. */
  easier: z.optional(sentence),
  /** Offered, never needed: nothing that matters may require an optional step. */
  optional: z._default(z.boolean(), false),
  teaches: z.optional(Foundation),
  reinforcement: Reinforcement,
  cautions: z._default(z.array(sentence), []),
  sources: z.array(SourceId).check(z.minLength(1)),
}

/** When a trained step counts as mastered: calm trials at the goal, on different days ("several days" is at least 3). */
export const Mastery = z.strictObject({
  calmTrials: z._default(count, 4),
  days: z._default(count, 3),
})

export const ExposureStep = z.strictObject({
  ...common,
  kind: z.literal("exposure"),
  axis: z.discriminatedUnion("type", [GradedAxis, LevelAxis]),
  mastery: z._default(Mastery, { calmTrials: 4, days: 3 }),
})
export const SkillStep = z.strictObject({
  ...common,
  kind: z.literal("skill"),
  axis: z.discriminatedUnion("type", [GradedAxis, LevelAxis]),
  mastery: z._default(Mastery, { calmTrials: 5, days: 2 }),
})
/** Gear that steps put on the cat, lay out or have along. */
export const NeededGear = z.enum(["harness", "leash", "carrier"])
export type NeededGear = z.infer<typeof NeededGear>

export const PassiveStep = z.strictObject({
  ...common,
  kind: z.literal("passive"),
  axis: PassiveAxis,
  /** The one-tap question of the day. */
  glance: sentence,
  /** What lies about, in the order in which it will be put on. */
  gear: z._default(z.array(NeededGear), []),
})

/** A step as a program file writes it. */
export const StepSource = z.discriminatedUnion("kind", [ExposureStep, SkillStep, PassiveStep])
export type StepSource = Readonly<z.infer<typeof StepSource>>

/** What to ask in the same session when even the first level or amount is too much; the step before where none is said. */
export const easierWay = ({ easier, fallback }: Pick<Step, "easier" | "fallback">): string | undefined =>
  easier ?? ("easier" in fallback ? fallback.easier : undefined)

/** A prerequisite with qualified ids: mastered when any one of `anyOf` is. */
export interface QualifiedPrerequisite {
  readonly anyOf: readonly StepId[]
}

interface Qualified {
  readonly id: StepId
  readonly requires: readonly QualifiedPrerequisite[]
  readonly fallback: { readonly step: StepId } | { readonly easier: string }
}
type Replace<T, U> = Omit<T, keyof U> & U

export type ExposureStep = Readonly<Replace<z.infer<typeof ExposureStep>, Qualified>>
export type SkillStep = Readonly<Replace<z.infer<typeof SkillStep>, Qualified>>
export type PassiveStep = Readonly<Replace<z.infer<typeof PassiveStep>, Qualified>>
/** A step as the planner sees it: ids qualified by program, defaults filled in. */
export type Step = ExposureStep | SkillStep | PassiveStep
export type TrainedStep = ExposureStep | SkillStep
