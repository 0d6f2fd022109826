import type { PlannedTrial } from "@catwalk/domain"
import { StressLight } from "../../../ui/index.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { AfterTrial } from "./AfterTrial.tsx"
import { rewardWords } from "./AmountHead.tsx"
import type { Message } from "./message-of.ts"

export interface MessageLineProps {
  readonly run: CoachRun
  readonly message: Message | undefined
  /** The time of the trial under way is up. */
  readonly reached: boolean
  readonly planned: PlannedTrial
  readonly guided: boolean
}

/**
 * One place for what matters this moment: the cat's state, the treat that is due, or a reminder. Its room never changes.
 * @shows B-06, B-16, L-10, L-11
 */
export function MessageLine(props: MessageLineProps) {
  return (
    <div className="coach-message">
      <Content {...props} />
    </div>
  )
}

function Content({ run, message, reached, planned, guided }: MessageLineProps) {
  if (message !== undefined) {
    const detail = message.light === "green" ? undefined : message.do[0]
    return <StressLight level={message.light} word={message.say} detail={detail} />
  }
  if (run.live.view.current === undefined) return <AfterTrial run={run} />
  if (reached) return <p className="coach-due">{`That’s it. ${rewardWords(planned, run.step)}.`}</p>
  return <Cues run={run} guided={guided} />
}

/** The step's reminders: all for those who want guidance, one at a time for those who know. */
function Cues({ run, guided }: Pick<MessageLineProps, "run" | "guided">) {
  const { cues } = run.step
  const turn = run.live.view.trials.length % Math.max(1, cues.length)
  return (
    <ul className="coach-cues">
      {(guided ? cues : cues.slice(turn, turn + 1)).map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
    </ul>
  )
}
