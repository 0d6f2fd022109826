import { type CatState, mayTrain, type PlanContext, type Step, type StepStatus, stepStatus } from "@catwalk/domain"
import { useMemo } from "react"
import { usePlanContext, wordReasons } from "../../state/index.ts"
import {
  Callout,
  Chip,
  type ChipTone,
  type IconName,
  LinkButton,
  Reasons,
  Stack,
  ToleranceBar,
} from "../../ui/index.ts"
import { toleranceOf } from "../path/step-tolerance.ts"
import { coachAddress } from "../shared/addresses.ts"
import { GlanceAnswer } from "./GlanceAnswer.tsx"

/** Where this cat stands on the step, why, and the way into a session where there is one. */
export function StepStanding({ cat, step }: { readonly cat: CatState; readonly step: Step }) {
  const context = usePlanContext()
  const status = useMemo(() => stepStatus(cat, step, context), [cat, step, context])
  const tolerance = useMemo(() => toleranceOf(cat, step, context), [cat, step, context])
  const { icon, tone, word } = looks[status.kind]
  // "Next on the path: this very step" says nothing on its own page.
  const reasons = status.reasons.filter(({ code }) => code !== "next-step")
  return (
    <Stack gap={4}>
      <div className="step-standing">
        <Chip icon={icon} tone={tone}>
          {word}
        </Chip>
        {status.comfortPercent !== undefined && (
          <span className="step-soft">
            {status.comfortPercent} % likely calm at the goal today <small>(an estimate)</small>
          </span>
        )}
      </div>
      {tolerance !== undefined && <ToleranceBar {...tolerance} />}
      <Reasons reasons={wordReasons(reasons, context.curriculum, cat.profile.name)} />
      {step.kind === "passive" ? (
        isUnderWay(status) && <GlanceAnswer cat={cat} step={step} context={context} />
      ) : (
        <Start cat={cat} step={step} context={context} />
      )}
    </Stack>
  )
}

const isUnderWay = ({ kind }: StepStatus): boolean => kind === "open" || kind === "practising"

interface StartProps {
  readonly cat: CatState
  readonly step: Exclude<Step, { kind: "passive" }>
  readonly context: PlanContext
}

function Start({ cat, step, context }: StartProps) {
  const verdict = mayTrain(cat, step, context)
  if (verdict.kind === "no") {
    const status = stepStatus(cat, step, context)
    const said = status.kind === "locked" || status.kind === "blocked" || status.kind === "ended"
    // What the step itself waits for stands above; what the day says is new here.
    return said ? null : (
      <Callout tone="amber" icon="moon" title="Not now">
        <Reasons reasons={wordReasons(verdict.reasons, context.curriculum, cat.profile.name)} />
      </Callout>
    )
  }
  return (
    <LinkButton to={coachAddress(cat.id, step.id)} tone="primary" size="thumb" icon="play">
      Start a session
    </LinkButton>
  )
}

const looks: Readonly<
  Record<StepStatus["kind"], { readonly icon: IconName; readonly tone: ChipTone; readonly word: string }>
> = {
  locked: { icon: "lock", tone: "plain", word: "Later" },
  blocked: { icon: "lock", tone: "amber", word: "Waits for you" },
  ended: { icon: "heart", tone: "plain", word: "Not for now" },
  open: { icon: "play", tone: "green", word: "Ready to start" },
  practising: { icon: "paw", tone: "green", word: "Practising" },
  mastered: { icon: "check", tone: "green", word: "Mastered" },
  fading: { icon: "repeat", tone: "amber", word: "Wants a refresher" },
}
