import { type CatState, type Ending, type PlanContext, programOf, stepStatus } from "@catwalk/domain"
import { useRecordWithUndo, wordReasons } from "../../state/index.ts"
import { Button, Callout, Reasons } from "../../ui/index.ts"
import { sayDay } from "../shared/say-time.ts"

export interface EndedPathProps {
  readonly cat: CatState
  readonly ending: Ending
  readonly context: PlanContext
}

/**
 * Not for this cat, for now: said kindly, with the day from which it may be tried again.
 * @shows L-17
 */
export function EndedPath({ cat, ending, context }: EndedPathProps) {
  const record = useRecordWithUndo()
  const { curriculum, now } = context
  const step = curriculum.step(ending.step)
  const { name } = cat.profile
  if (step === undefined) return null
  const program = programOf(step.id)
  const { reasons } = stepStatus(cat, step, context)
  const again = now.day >= ending.retryOn
  const resume = (): void =>
    void record({ type: "program.resumed.v1", cat: cat.id, body: { program } }, "It begins again, and it begins easy.")
  return (
    <Callout icon="heart" title={`${titleOf[ending.because]} may not be for ${name}, and that is fine`}>
      <Reasons reasons={wordReasons(reasons, curriculum, name)} />
      {again ? (
        <Button icon="repeat" onClick={resume}>
          Try again, easily
        </Button>
      ) : (
        <p className="path-soft">It can be tried again from {sayDay(ending.retryOn)}.</p>
      )}
    </Callout>
  )
}

const titleOf: Readonly<Record<Ending["because"], string>> = {
  "repeated-fear-outdoors": "Walking outdoors",
  "no-progress": "This step",
}
