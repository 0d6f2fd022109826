import { type CatState, enrolledPrograms, type Goal, type PlanContext } from "@catwalk/domain"

/** How far a cat is towards one of the things its outings are for. */
export interface GoalProgress {
  readonly goal: Goal
  /** Titles of the programs that serve it and were taken up; empty where none was. */
  readonly programs: readonly string[]
  /** Steps mastered of those that are needed, in these programs. */
  readonly mastered: number
  readonly needed: number
}

/** Success measured against what the outings are for (B-01): the programs that serve each goal, and how much is mastered. */
export const goalProgress = (cat: CatState, context: PlanContext): readonly GoalProgress[] => {
  const enrolled = enrolledPrograms(cat, context)
  return cat.profile.goals.map((goal) => {
    const programs = enrolled.filter(({ goals }) => goals.includes(goal))
    const needed = programs.flatMap(({ steps }) => steps.filter((step) => !step.optional))
    return {
      goal,
      programs: programs.map(({ title }) => title),
      mastered: needed.filter(({ id }) => cat.steps.get(id)?.mastered !== undefined).length,
      needed: needed.length,
    }
  })
}
