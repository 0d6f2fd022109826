import type { Curriculum, Goal, Program, ProgramId } from "@catwalk/domain"

export interface GoalWords {
  readonly value: Goal
  readonly label: string
  readonly hint: string
}

/** What outings can be for (B-01, L-01), in plain words. */
export const goalWords: readonly GoalWords[] = [
  { value: "bonding", label: "Time together", hint: "Play, trust, being a team" },
  { value: "exercise", label: "Exercise and new things", hint: "Walks, smells, something to do" },
  { value: "safety", label: "Safe fresh air", hint: "Outdoors without the road" },
  { value: "travel", label: "Taking the cat along", hint: "Trips, hikes, moving house" },
  { value: "vet-visits", label: "Calmer vet visits", hint: "The bag, the car, the table" },
  { value: "another-cat", label: "Meeting another cat", hint: "A second cat at home" },
  { value: "enrichment", label: "A richer life indoors", hint: "No outings needed" },
]

export const sayGoal = (goal: Goal): string => goalWords.find(({ value }) => value === goal)?.label ?? goal

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

export interface ProgramChoice {
  readonly program: Program
  /** The chosen goals it leads to; none when it is merely possible. */
  readonly for: readonly Goal[]
}

/** Every program with the chosen goals it leads to, the recommended ones first, each after what it builds on. */
export const programsFor = (goals: readonly Goal[], curriculum: Curriculum): readonly ProgramChoice[] => {
  const choices = curriculum.programs.map((program) => ({
    program,
    for: goals.filter((goal) => leadsTo[goal].includes(program.id)),
  }))
  const rank = ({ program }: ProgramChoice): number => {
    const place = order.indexOf(program.id)
    return place === -1 ? order.length : place
  }
  return choices.sort((a, b) => Number(b.for.length > 0) - Number(a.for.length > 0) || rank(a) - rank(b))
}

/** What is built on comes before what builds on it. */
const order: readonly string[] = [
  "clicker",
  "harness-leash",
  "backpack",
  "outdoors",
  "travel-vet",
  "two-cats",
  "enrichment",
]

/** Ids of the programs to begin with for these goals. */
export const recommended = (goals: readonly Goal[], curriculum: Curriculum): readonly ProgramId[] =>
  programsFor(goals, curriculum)
    .filter((choice) => choice.for.length > 0)
    .map(({ program }) => program.id)
