import type { ProgramId, StepId } from "../ids.ts"
import type { Ending } from "../journal/cat-state.ts"
import type { PlanReason } from "./plan-reason.ts"
import type { SessionPlan } from "./plan-session.ts"

/** One line of the day, in the order it should be read. */
export type AgendaLine =
  /** Nothing else matters first: find the cat, see the vet. */
  | { readonly kind: "emergency"; readonly reasons: readonly PlanReason[] }
  /** No demands on the cat now. */
  | { readonly kind: "rest"; readonly reasons: readonly PlanReason[] }
  /** A gate of health or gear stands before the next step of a program. */
  | { readonly kind: "blocked"; readonly step: StepId; readonly reasons: readonly PlanReason[] }
  /** Gear lying about: look once, answer with one tap. */
  | { readonly kind: "glance"; readonly step: StepId; readonly done: boolean; readonly reasons: readonly PlanReason[] }
  /** A mastered step that has faded, before anything that builds on it. */
  | { readonly kind: "refresher"; readonly plan: SessionPlan; readonly reasons: readonly PlanReason[] }
  /** The next step of a program. */
  | { readonly kind: "session"; readonly plan: SessionPlan; readonly reasons: readonly PlanReason[] }
  /** A step whose turn comes on another day, or later today. */
  | { readonly kind: "later"; readonly step: StepId; readonly reasons: readonly PlanReason[] }
  /** Kindly not for this cat, for now, and what to do instead. */
  | { readonly kind: "ended"; readonly ending: Ending; readonly reasons: readonly PlanReason[] }
  | { readonly kind: "finished"; readonly program: ProgramId; readonly reasons: readonly PlanReason[] }
  /** Enough for today: a success. */
  | { readonly kind: "enough"; readonly reasons: readonly PlanReason[] }
