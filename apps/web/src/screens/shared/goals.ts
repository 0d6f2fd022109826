import type { Goal } from "@catwalk/domain"

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
