import { type CatState, missingFor, type PassiveStep, type PlanContext } from "@catwalk/domain"
import { Button, Callout, LinkButton } from "../../ui/index.ts"
import { gearWords } from "../shared/gear-words.ts"
import { sayWayBack } from "../shared/way-back.ts"
import "./glance.css"
import { glanceWords, useGlance } from "./use-glance.ts"

export interface GlanceProps {
  readonly cat: CatState
  readonly step: PassiveStep
  readonly context: PlanContext
}

/**
 * Nothing is asked of the cat: the gear is laid down, then one look a day, one tap. A wrong tap is put right by another.
 * @shows B-04, L-05
 */
export function Glance({ cat, step, context }: GlanceProps) {
  const { given, answer } = useGlance(cat, step, context)
  const missing = missingFor(step, context.curriculum, context.state.gear.values())
  if (missing !== undefined && given === undefined) return <NoGear kind={missing} />
  return (
    <div className="glance">
      {!isLaidDown(cat, step) && <LayItDown step={step} />}
      <fieldset className="glance-answers" aria-label={step.glance}>
        {answers.map((one) => (
          <Button
            key={one}
            icon={one === given ? "check" : undefined}
            aria-pressed={one === given}
            onClick={() => answer(one)}
          >
            {glanceWords[one]}
          </Button>
        ))}
      </fieldset>
      {given === "avoids" && (
        <Callout tone="amber" title="Then make it easier today">
          <p>{sayWayBack(step, context.curriculum)}</p>
          <p>{step.stopRule}</p>
        </Callout>
      )}
    </div>
  )
}

/** Somebody has looked before: what is asked about is there, and the question can be asked at once. */
export const isLaidDown = (cat: CatState, { id }: PassiveStep): boolean => cat.steps.has(id)

/** Before the first look there has to be something to look at, and time for the cat to find it. */
function LayItDown({ step }: { readonly step: PassiveStep }) {
  return (
    <div>
      <p className="glance-first">First, and then leave it be:</p>
      <ul className="glance-list">
        {step.setup.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="glance-first">Then, when some hours have passed: {step.glance}</p>
    </div>
  )
}

function NoGear({ kind }: { readonly kind: keyof typeof gearWords }) {
  return (
    <div className="glance">
      <p>
        This begins once you have a {gearWords[kind].toLowerCase()}. When it is there, write it down; then Catwalk says
        where to lay it.
      </p>
      <div>
        <LinkButton to="/cat" icon="cat">
          Open Cat and gear
        </LinkButton>
      </div>
    </div>
  )
}

const answers = ["interested", "ignores", "avoids"] as const
