import { missingFor } from "@catwalk/domain"
import { Link } from "wouter"
import { wordReasons } from "../../../state/index.ts"
import { AgendaLine, ReasonList, Row } from "../../../ui/index.ts"
import { Glance, isLaidDown } from "../../glance/Glance.tsx"
import { stepAddress } from "../../shared/addresses.ts"
import type { LineProps } from "../line-props.ts"

/**
 * Gear lying about: one look, one tap.
 * @shows B-04, L-05
 */
export function GlanceLine({ cat, context, line }: LineProps<"glance">) {
  const step = context.curriculum.step(line.step)
  if (step?.kind !== "passive") return null
  const { curriculum, state } = context
  const waits = !line.done && missingFor(step, curriculum, state.gear.values()) !== undefined
  const asks = !line.done && !waits && isLaidDown(cat, step)
  return (
    <AgendaLine
      state={line.done ? "done" : waits ? "blocked" : "later"}
      kicker={line.done ? "Looked today" : waits ? "Waits for you" : asks ? "A glance" : "First make it ready"}
      title={asks ? step.glance : step.title}
      detail={line.done ? step.glance : asks ? step.title : undefined}
      action={<Glance cat={cat} step={step} context={context} />}
    >
      <Row align="between">
        <ReasonList reasons={wordReasons(line.reasons, curriculum, cat.profile.name)} />
        <Link href={stepAddress(step.id)} className="today-more">
          How it is done
        </Link>
      </Row>
    </AgendaLine>
  )
}
