import { treatAllowance } from "@catwalk/domain"
import { useServices, useWho } from "../../../state/index.ts"
import { ProgressDots, Section } from "../../../ui/index.ts"
import { sayMinutes } from "../../shared/say-time.ts"
import { lastTapSecond } from "../session/session-reducer.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { dotsOf } from "../trial/trial-view.ts"

/** What was written down, in a few words. */
export function Recorded({ run }: { readonly run: CoachRun }) {
  const { identity } = useServices()
  const who = useWho()
  const { trials } = run.live.view
  const treats = trials.reduce((sum, trial) => sum + trial.treats, 0)
  const kcal = treats * treatAllowance(run.cat, run.context).pieceKcal
  const outcomes = run.coaching.judged.map(({ judgement }) => judgement.outcome)
  const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((one) => one === outcome).length
  const left = trials.length - outcomes.length
  const said = [
    `${plural(trials.length, "trial")} in ${sayMinutes(lastTapSecond(run.live))}`,
    ...(["calm", "uneasy", "stressed"] as const)
      .filter((outcome) => count(outcome) > 0)
      .map((outcome) => `${count(outcome)} ${outcome}`),
    ...(left > 0 ? [`${left} not counted`] : []),
    `${plural(treats, "treat")}${kcal > 0 ? `, about ${Number(kcal.toFixed(1))} kcal` : ""}`,
  ]
  return (
    <Section title="Written down">
      <ProgressDots dots={dotsOf(run).slice(0, trials.length)} label={said.join(" · ")} />
      <p className="coach-soft">Recorded by {who(identity.person)}.</p>
    </Section>
  )
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`
