import { judgeTrial, type Outcome, sayAmount, type TrialRecord } from "@catwalk/domain"
import { Button, Icon } from "../../../ui/index.ts"
import { sayWayBack } from "../../shared/way-back.ts"
import { isPairing } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"

/** Between two trials: what became of the last one, and the treat that is due. */
export function AfterTrial({ run }: { readonly run: CoachRun }) {
  const last = run.live.view.trials.at(-1)
  if (last === undefined) return isPairing(run.step) ? null : <p className="coach-soft">Start when the cat is ready.</p>
  return (
    <>
      <Became run={run} last={last} />
      <p className="coach-due">{treatWords(last, run.lastPlanned?.treat === true)}</p>
    </>
  )
}

function Became({ run, last }: { readonly run: CoachRun; readonly last: TrialRecord }) {
  const { outcome } = judgeTrial(last.evidence)
  const trial = run.live.view.trials.length - 1
  return (
    <div className="coach-after">
      {last.counts ? (
        <p>
          <Icon name={outcome} size={1.2} /> {outcomeWords[outcome]}
          {last.done !== undefined && `, ${sayAmount(run.step, last.done)} of ${sayAmount(run.step, last.asked)}`}
          {outcome === "uneasy" && (asksForLess(run, last) ? ": the next is easier" : ": make the next easier")}
        </p>
      ) : (
        <p>That one is left out.</p>
      )}
      {last.counts && outcome === "uneasy" && !asksForLess(run, last) && (
        <p>{sayWayBack(run.step, run.context.curriculum)}</p>
      )}
      {last.counts && last.done !== undefined && (
        <Button tone="plain" onClick={() => run.tap({ tap: "really", trial })}>
          It was all of it
        </Button>
      )}
    </div>
  )
}

/** Whether the plan itself is easier now; else the person has to make it so, in the step's own way. */
const asksForLess = ({ planned }: CoachRun, last: TrialRecord): boolean =>
  planned !== undefined && (planned.easier || planned.criterion < last.asked)

/** One click, one treat, even when it slipped out (willson-2017). */
const treatWords = ({ clicks, evidence, success }: TrialRecord, planned: boolean): string => {
  switch (evidence.food) {
    case "taken":
      return "Treat eaten."
    case "snatched":
      return "Snatched: it may be wound up."
    case "refused":
      return "Treat refused: ask for less."
    case "not-offered":
      if (clicks !== undefined && clicks.length > 0) return "Clicked, so treat now."
      if (success === false) return "Not yet: wait, and make it easier."
      return planned ? "Treat now." : "No treat this time: praise."
  }
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  calm: "Calm",
  uneasy: "Uneasy",
  stressed: "Stressed",
}
