import type { CatState, PlanContext } from "@catwalk/domain"
import { useWho } from "../../state/index.ts"
import { BigNumber, Row, Section } from "../../ui/index.ts"
import { sayClock, wholeMinutes } from "../shared/say-time.ts"

/** What all people of the household did with this cat today. */
export function HouseholdToday({ cat, context }: { readonly cat: CatState; readonly context: PlanContext }) {
  const who = useWho()
  const { today } = cat
  if (today.day !== context.now.day || today.sessions.length === 0) return null
  const minutes = wholeMinutes(today.sessions.reduce((sum, { seconds }) => sum + seconds, 0))
  return (
    <Section title="Done today">
      <ul className="today-done">
        {today.sessions.map((session) => (
          <li key={session.endedEpochMs}>
            {context.curriculum.step(session.step)?.title ?? session.step}
            <span className="today-done-by">
              {" "}
              by {who(session.by)} at {sayClock(session.endedEpochMs - session.seconds * 1000)}
            </span>
          </li>
        ))}
      </ul>
      <Row gap={6}>
        <BigNumber value={minutes} unit={minutes === 1 ? "minute" : "minutes"} caption="together" />
        <BigNumber value={today.treats} caption={today.treats === 1 ? "tiny treat" : "tiny treats"} />
      </Row>
    </Section>
  )
}
