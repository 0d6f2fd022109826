import type { CatState, PlanContext } from "@catwalk/domain"
import { LinkButton, Section } from "../../ui/index.ts"
import { sayGoal } from "../shared/goals.ts"
import { goalProgress } from "./goal-progress.ts"

/** What the outings are for, and how far that is: success in the household's own terms. */
export function GoalsPart({ cat, context }: { readonly cat: CatState; readonly context: PlanContext }) {
  const goals = goalProgress(cat, context)
  if (goals.length === 0) return null
  return (
    <Section title="What it is for">
      <ul className="insights-goals">
        {goals.map(({ goal, programs, mastered, needed }) => (
          <li key={goal} className="insights-goal">
            <span className="insights-goal-name">{sayGoal(goal)}</span>
            {needed === 0 ? (
              <span className="insights-soft">
                No program for it is taken up yet. <LinkButton to="/path">Choose one</LinkButton>
              </span>
            ) : (
              <>
                <progress
                  className="insights-progress"
                  value={mastered}
                  max={needed}
                  aria-label={`Steps mastered towards: ${sayGoal(goal)}`}
                />
                <span className="insights-soft">
                  {mastered} of {needed} steps mastered · {programs.join(", ")}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
