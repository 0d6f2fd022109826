import { type CatState, planContext } from "@catwalk/domain"
import { useMemo } from "react"
import { useJournal, useNow, wordReasons } from "../../../state/index.ts"
import { Chip, Reasons, Section, Stack } from "../../../ui/index.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { type NextUp, whatChanged } from "./what-changed.ts"

/** Before and after: the next amount of this step, and what comes next at all. */
export function WhatChanged({ run, after }: { readonly run: CoachRun; readonly after: CatState }) {
  const { state, curriculum } = useJournal()
  const { at, moment } = useNow()
  const { step, cat, context } = run
  const changed = useMemo(() => {
    const before = { cat, context, at: context.at }
    return whatChanged(step, before, { cat: after, context: planContext(state, curriculum, moment), at })
  }, [step, cat, context, after, state, curriculum, moment, at])
  const { next } = changed
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
            <dt>Today, at most</dt>
            <dd>{changed.before}</dd>
          </div>
          <div>
            <dt>Next time, at most</dt>
            <dd>{changed.after}</dd>
          </div>
        </dl>
        <p>{nextWords(next, (id) => curriculum.step(id)?.title ?? id)}</p>
        {next.kind !== "nothing" && (
          <Reasons reasons={wordReasons(next.reasons, curriculum, cat.profile.name).slice(0, 2)} />
        )}
      </Stack>
    </Section>
  )
}

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
