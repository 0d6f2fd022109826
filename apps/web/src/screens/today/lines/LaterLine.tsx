import { wordReasons } from "../../../state/index.ts"
import { AgendaLine, ReasonList } from "../../../ui/index.ts"
import type { LineProps } from "../line-props.ts"

/** A step whose turn comes another time. */
export function LaterLine({ cat, context, line }: LineProps<"later">) {
  const step = context.curriculum.step(line.step)
  const program = context.curriculum.programs.find(({ steps }) => steps.some(({ id }) => id === line.step))
  return (
    <AgendaLine state="later" kicker={program?.title} title={step?.title ?? line.step} detail="Another time">
      <ReasonList reasons={wordReasons(line.reasons, context.curriculum, cat.profile.name)} />
    </AgendaLine>
  )
}
