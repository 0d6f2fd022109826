import { type Policy, rivals } from "@catwalk/simulator"
import { questPlus } from "./quest-plus.ts"

/** Everything that plays, in the order of the tables. The planner's adapter goes in here, first. */
export const policies: readonly Policy[] = [questPlus, ...rivals]

/** The policy the targets are checked for, if it plays. */
export const subject = "catwalk"
