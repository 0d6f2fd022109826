import type { Curriculum } from "./curriculum.ts"
import type { Goal, Program } from "./program.ts"

export interface ProgramChoice {
  readonly program: Program
  /** The chosen goals it leads to; none when it is merely possible. */
  readonly for: readonly Goal[]
}

/** Every program with the chosen goals it leads to, those to begin with first, each after what it builds on. */
export const programsForGoals = (goals: readonly Goal[], { programs }: Curriculum): readonly ProgramChoice[] =>
  programs
    .map((program) => ({ program, for: goals.filter((goal) => leadsTo[goal].includes(program.id)) }))
    .sort((a, b) => Number(b.for.length > 0) - Number(a.for.length > 0) || rank(a.program) - rank(b.program))

/** The programs to begin with for these goals (B-01, L-01), each after what it builds on; none without a goal. */
export const programsToBeginWith = (goals: readonly Goal[], curriculum: Curriculum): readonly Program[] =>
  programsForGoals(goals, curriculum).flatMap((choice) => (choice.for.length > 0 ? [choice.program] : []))

/**
 * Which programs lead to a goal (our-default). A program's own list of goals is wider: everything it helps with. These are
 * the ones to begin with, so that the first weeks are not spread over all there is.
 */
const leadsTo: Readonly<Record<Goal, readonly string[]>> = {
  bonding: ["clicker", "harness-leash"],
  exercise: ["clicker", "harness-leash", "outdoors"],
  safety: ["clicker", "harness-leash", "outdoors"],
  travel: ["clicker", "harness-leash", "backpack", "outdoors", "travel-vet"],
  "vet-visits": ["clicker", "backpack", "travel-vet"],
  "another-cat": ["clicker", "harness-leash", "two-cats"],
  enrichment: ["clicker", "enrichment"],
}

/** What is built on comes before what builds on it; a program of somebody's own comes last. */
const rank = ({ id }: Program): number => {
  const place = order.indexOf(id)
  return place === -1 ? order.length : place
}
const order: readonly string[] = [
  "clicker",
  "harness-leash",
  "backpack",
  "outdoors",
  "travel-vet",
  "two-cats",
  "enrichment",
]
