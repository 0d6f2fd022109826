import { wordReasons } from "../../../state/index.ts"
import { AgendaLine, LinkButton, Reasons } from "../../../ui/index.ts"
import type { LineProps } from "../line-props.ts"

/**
 * A step that waits for something about health, gear or other steps, and where to see to it.
 * @shows L-02, L-04
 */
export function BlockedLine({ cat, context, line }: LineProps<"blocked">) {
  const step = context.curriculum.step(line.step)
  const waitsForSteps = line.reasons.every(({ code }) => code === "needs-first" || code === "needs-refreshing")
  const reasons = wordReasons(line.reasons, context.curriculum, cat.profile.name)
  return (
    <AgendaLine
      state="blocked"
      kicker="Waiting"
      title={step?.title ?? line.step}
      detail={reasons.length === 1 ? "One thing stands before it" : `${reasons.length} things stand before it`}
      action={
        waitsForSteps ? (
          <LinkButton to="/path" icon="path">
            Open the path
          </LinkButton>
        ) : (
          <LinkButton to="/cat" icon="cat">
            Open Cat and gear
          </LinkButton>
        )
      }
    >
      <Reasons reasons={reasons} />
    </AgendaLine>
  )
}
