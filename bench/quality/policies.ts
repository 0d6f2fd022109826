import { type Policy, rivals } from "@catwalk/simulator"
import { catwalk } from "./catwalk-policy.ts"
import { questPlus } from "./quest-plus.ts"

/** Everything that plays, in the order of the tables. The planner comes first. */
export const policies: readonly Policy[] = [catwalk, questPlus, ...rivals]

/** The policy the targets are checked for, if it plays. */
export const subject = "catwalk"
