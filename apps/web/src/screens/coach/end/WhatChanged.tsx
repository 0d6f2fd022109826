import { type CatState, planContext } from "@catwalk/domain"
import { useMemo } from "react"
import { useJournal, useNow, wordReasons } from "../../../state/index.ts"
import { Chip, Reasons, Section, Stack } from "../../../ui/index.ts"
import { sayDayAndClock } from "../../shared/say-time.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { type Changed, type NextUp, whatChanged } from "./what-changed.ts"
import { sayCalmMost, whatHappened, wordTooMuch } from "./what-happened.ts"
import "./what-changed.css"

/** What the cat showed, the next amount of this step, and what comes next at all. */
export function WhatChanged({ run, after }: { readonly run: CoachRun; readonly after: CatState }) {
  const { state, curriculum } = useJournal()
  const { at, moment } = useNow()
  const { step, cat, context } = run
  const changed = useMemo(() => {
    const before = { cat, context, at: context.at }
    return whatChanged(step, before, { cat: after, context: planContext(state, curriculum, moment), at })
  }, [step, cat, context, after, state, curriculum, moment, at])
  const { next } = changed
  const happened = useMemo(() => whatHappened(run.coaching.judged), [run.coaching.judged])
  const tooMuch = wordTooMuch(step, happened)
  const { rest } = after
  const restsUntil = rest !== undefined && rest.untilEpochMs > moment.epochMs ? rest.untilEpochMs : undefined
  return (
    <Section title="What changed">
      <Stack gap={3}>
        {changed.mastered && (
          <p>
            <Chip icon="check" tone="green">
              Mastered
            </Chip>{" "}
            {cat.profile.name} can do “{step.title}”.
          </p>
        )}
        <dl className="coach-change" data-direction={changed.direction}>
          <div>
            <dt>Calm today, up to</dt>
            <dd>{sayCalmMost(step, happened)}</dd>
          </div>
          <div>
            <dt>Next time, at most</dt>
            <dd>{changed.after}</dd>
          </div>
        </dl>
        {tooMuch !== undefined && <p>{tooMuch}</p>}
        {restsUntil !== undefined && <p>{wordRest(changed.direction, sayDayAndClock(restsUntil))}</p>}
        <p>{nextWords(next, (id) => curriculum.step(id)?.title ?? id)}</p>
        {next.kind !== "nothing" && (
          <Reasons reasons={wordReasons(next.reasons, curriculum, cat.profile.name).slice(0, 2)} />
        )}
      </Stack>
    </Section>
  )
}

const wordRest = (direction: Changed["direction"], when: string): string =>
  direction === "less"
    ? `Next time asks for less, and not before ${when}.`
    : `Next time asks for no more than that, and not before ${when}.`

const nextWords = (next: NextUp, title: (id: Extract<NextUp, { kind: "session" }>["step"]) => string): string => {
  switch (next.kind) {
    case "emergency":
      return "Nothing else matters first:"
    case "rest":
      return "Now a rest:"
    case "enough":
      return "Nothing more for the moment:"
    case "session":
      return `Next: “${title(next.step)}”.`
    case "nothing":
      return "Today will say what comes next."
  }
}
