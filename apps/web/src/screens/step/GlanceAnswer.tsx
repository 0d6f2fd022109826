import type { CatState, PassiveGlance, PassiveStep, PlanContext } from "@catwalk/domain"
import { useRecordWithUndo } from "../../state/index.ts"
import { Button, Callout } from "../../ui/index.ts"

export interface GlanceAnswerProps {
  readonly cat: CatState
  readonly step: PassiveStep
  readonly context: PlanContext
}

/**
 * Nothing is asked of the cat: one look a day, one tap.
 * @shows B-04, L-05
 */
export function GlanceAnswer({ cat, step, context }: GlanceAnswerProps) {
  const record = useRecordWithUndo()
  const known = cat.steps.get(step.id)
  const today = known?.kind === "passive" && known.lastDay === context.now.day ? known.lastGlance : undefined
  const answer = (glance: PassiveGlance["glance"]): void => {
    const body = { step: step.id, glance }
    void record({ type: "passive.noted.v1", cat: cat.id, body }, `Noted: ${words[glance].toLowerCase()}.`)
  }
  return (
    <Callout icon="eye" title={step.glance}>
      {today === undefined ? (
        <fieldset className="step-glance" aria-label={step.glance}>
          {glances.map((glance) => (
            <Button key={glance} onClick={() => answer(glance)}>
              {words[glance]}
            </Button>
          ))}
        </fieldset>
      ) : (
        <p>{words[today]} today. Tomorrow, look again.</p>
      )}
    </Callout>
  )
}

const glances = ["interested", "ignores", "avoids"] as const
const words: Readonly<Record<PassiveGlance["glance"], string>> = {
  interested: "Interested",
  ignores: "Ignores",
  avoids: "Avoids",
}
