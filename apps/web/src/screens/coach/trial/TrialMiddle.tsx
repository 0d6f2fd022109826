import { Button } from "../../../ui/index.ts"
import { AmountHead, rewardWords } from "./AmountHead.tsx"
import { MessageLine } from "./MessageLine.tsx"
import { SignsPanel } from "./SignsPanel.tsx"
import { StopPanel } from "./StopPanel.tsx"
import { TrialTimer } from "./TrialTimer.tsx"
import type { TrialState } from "./use-trial-screen.ts"

/** The middle of the screen: the amount and its ring, or the signs, or what to do when something has to stop. */
export function TrialMiddle({ trial }: { readonly trial: TrialState }) {
  const { run, planned, actions, message, stopping, panel, open } = trial
  if (stopping && message !== undefined) {
    const done = (): void => {
      open(undefined)
      actions.endAsSeen()
    }
    return <StopPanel message={message} onDone={done} onUndo={actions.undo} />
  }
  return (
    <div className="coach-middle" data-panel={panel}>
      {panel === "signs" ? (
        <>
          <Line {...trial} />
          <SignsPanel
            watchFor={run.step.watchFor}
            view={run.live.view}
            onPoint={actions.sign}
            onState={actions.state}
          />
        </>
      ) : (
        <>
          <AmountHead step={run.step} trial={planned} easier={trial.easier} guided={trial.guided} />
          <div className="coach-ring">
            <TrialTimer run={run} onReached={() => whenReached(trial)} />
          </div>
          <Links {...trial} />
          <Line {...trial} />
        </>
      )}
    </div>
  )
}

function Line({ run, message, reached, planned, guided }: TrialState) {
  return <MessageLine run={run} message={message} reached={reached} planned={planned} guided={guided} />
}

function Links({ toggle, inTrial, paused, actions }: TrialState) {
  return (
    <p className="coach-links">
      <Button tone="plain" icon="info" aria-keyshortcuts="w" onClick={() => toggle("why")}>
        Why? What if?
      </Button>
      {inTrial && !paused && (
        <Button tone="plain" icon="pause" aria-keyshortcuts="p" onClick={actions.pause}>
          Pause
        </Button>
      )}
    </p>
  )
}

const whenReached = ({ cues, planned }: TrialState): void => {
  cues.reached()
  cues.say(`That's it. ${rewardWords(planned)}.`)
}
