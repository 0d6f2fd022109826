import type { PlannedTrial, TrainedStep } from "@catwalk/domain"
import { StressLight } from "../../../ui/index.ts"
import type { SessionView } from "../session/fold-taps.ts"
import { rewardWords } from "./AmountHead.tsx"
import type { Message } from "./message-of.ts"

export interface MessageLineProps {
  readonly step: TrainedStep
  readonly view: SessionView
  readonly message: Message | undefined
  readonly lastPlanned: PlannedTrial | undefined
  /** The time of the trial under way is up. */
  readonly reached: boolean
  readonly planned: PlannedTrial
  readonly guided: boolean
}

/** One place for what matters this moment: the cat's state, the treat that is due, or a reminder. Its room never changes. */
export function MessageLine(props: MessageLineProps) {
  const { message, view, reached, planned } = props
  const inTrial = view.current !== undefined
  return (
    <div className="coach-message">
      {message !== undefined ? (
        <StressLight
          level={message.light}
          word={message.say}
          detail={message.light === "green" ? undefined : message.do[0]}
        />
      ) : inTrial && reached ? (
        <p className="coach-due">{`That’s it. ${rewardWords(planned)}.`}</p>
      ) : inTrial ? (
        <Cues {...props} />
      ) : (
        <AfterTrial {...props} />
      )}
    </div>
  )
}

/** The step's reminders: all for those who want guidance, one at a time for those who know. */
function Cues({ step, guided, view }: MessageLineProps) {
  const { cues } = step
  const shown = guided ? cues : cues.slice(view.trials.length % Math.max(1, cues.length)).slice(0, 1)
  return (
    <ul className="coach-cues">
      {shown.map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
    </ul>
  )
}

function AfterTrial({ view, lastPlanned }: MessageLineProps) {
  const last = view.trials.at(-1)
  if (last === undefined) return <p className="coach-soft">Start when the cat is ready.</p>
  const clicked = last.clicks !== undefined && last.clicks.length > 0
  const owed = (lastPlanned?.treat === true || clicked) && last.evidence.food === "not-offered"
  if (owed) return <p className="coach-due">Treat now. What did the cat do with it?</p>
  if (last.evidence.food === "not-offered") return <p className="coach-due">No treat this time: praise.</p>
  return (
    <p className="coach-soft">{last.evidence.food === "taken" ? "Treat eaten. " : ""}Start when the cat is ready.</p>
  )
}
