import type { PassiveGlance } from "@catwalk/domain"
import { Link } from "wouter"
import { useRecordWithUndo, wordReasons } from "../../../state/index.ts"
import { AgendaLine, Button, ReasonList, Row } from "../../../ui/index.ts"
import { stepAddress } from "../../shared/addresses.ts"
import type { LineProps } from "../line-props.ts"

/**
 * Gear lying about: one look, one tap.
 * @shows B-04, L-05
 */
export function GlanceLine({ cat, context, line }: LineProps<"glance">) {
  const record = useRecordWithUndo()
  const step = context.curriculum.step(line.step)
  if (step?.kind !== "passive") return null
  const known = cat.steps.get(step.id)
  const answered = line.done && known?.kind === "passive" ? wordOf[known.lastGlance] : undefined
  const answer = (glance: PassiveGlance["glance"]): void => {
    const body = { step: step.id, glance }
    void record({ type: "passive.noted.v1", cat: cat.id, body }, `Noted: ${wordOf[glance].toLowerCase()}.`)
  }
  return (
    <AgendaLine
      state={line.done ? "done" : "later"}
      kicker={line.done ? "Looked today" : "A glance"}
      title={line.done ? step.title : step.glance}
      detail={answered === undefined ? step.title : `${answered} today`}
      action={
        line.done ? undefined : (
          <fieldset className="today-glance" aria-label={step.glance}>
            {glances.map((glance) => (
              <Button key={glance} onClick={() => answer(glance)}>
                {wordOf[glance]}
              </Button>
            ))}
          </fieldset>
        )
      }
    >
      <Row align="between">
        <ReasonList reasons={wordReasons(line.reasons, context.curriculum, cat.profile.name)} />
        <Link href={stepAddress(step.id)} className="today-more">
          How it is done
        </Link>
      </Row>
    </AgendaLine>
  )
}

const glances = ["interested", "ignores", "avoids"] as const
const wordOf: Readonly<Record<PassiveGlance["glance"], string>> = {
  interested: "Interested",
  ignores: "Ignores",
  avoids: "Avoids",
}
