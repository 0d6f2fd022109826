import { type Coaching, type Outcome, preview, sayAmount, wordPlanReason } from "@catwalk/domain"
import { useMemo } from "react"
import { wordReasons } from "../../../state/index.ts"
import { Icon, Reasons, Section, Sheet, Stack } from "../../../ui/index.ts"
import { isPairing } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { RunningTime } from "./RunningTime.tsx"
import "./sheets.css"

export interface WhySheetProps {
  readonly run: CoachRun
  readonly open: boolean
  readonly onClose: () => void
}

/** Why this amount, and what each outcome of the trial would do to the session. */
export function WhySheet({ run, open, onClose }: WhySheetProps) {
  return (
    <Sheet open={open} onClose={onClose} title="Why this, and what if?">
      {open && <Why run={run} />}
    </Sheet>
  )
}

function Why({ run }: { readonly run: CoachRun }) {
  const { cat, step, context, planned, live } = run
  const ifs = useMemo(() => {
    if (planned === undefined) return undefined
    const { trials, stop } = live.view
    return preview(cat, step, { startedAt: live.about.startedAt, trials: [...trials], stop }, planned, context)
  }, [cat, step, context, planned, live])
  if (planned === undefined || ifs === undefined) return null
  const { name } = cat.profile
  return (
    <Stack gap={5}>
      {!isPairing(step) && <RunningTime run={run} />}
      <Section title="Why">
        <Reasons reasons={wordReasons(planned.reasons, context.curriculum, name)} />
        {planned.chances !== undefined && (
          <p className="coach-soft">
            An estimate for {name} right now: calm {planned.chances.calm} %, uneasy {planned.chances.uneasy} %, stressed{" "}
            {planned.chances.stressed} %.
          </p>
        )}
      </Section>
      <Section title="What if?">
        <dl className="coach-ifs">
          {outcomes.map((outcome) => (
            <div key={outcome} className="coach-if" data-outcome={outcome}>
              <dt>
                <Icon name={outcome} size={1.2} /> {ifWords[outcome]}
              </dt>
              <dd>{wordNext(ifs[outcome], run)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Stack>
  )
}

const wordNext = (next: Coaching["next"], { step, context, cat }: CoachRun): string => {
  if (next.kind === "over") {
    const why = next.reasons.map((reason) => wordPlanReason(reason, context.curriculum, cat.profile.name).text)
    return `The session ends. ${why.join(" ")}`
  }
  const { trial } = next
  if (trial.easier) return "Then the easier way."
  const role = trial.role === "easy-ending" ? ", to end on" : ""
  return `Then ${sayAmount(step, trial.criterion)}${role}.`
}

const outcomes: readonly Outcome[] = ["calm", "uneasy", "stressed"]
const ifWords: Readonly<Record<Outcome, string>> = { calm: "If calm", uneasy: "If uneasy", stressed: "If stressed" }
