import { Icon, type IconName, VisuallyHidden } from "../../../ui/index.ts"
import { AmountHead } from "./AmountHead.tsx"
import { HeldLine } from "./HeldLine.tsx"
import { MessageLine } from "./MessageLine.tsx"
import { PairMark } from "./PairMark.tsx"
import { RunningTime } from "./RunningTime.tsx"
import { SignsPanel } from "./SignsPanel.tsx"
import { StopPanel } from "./StopPanel.tsx"
import { TrialTimer } from "./TrialTimer.tsx"
import type { TrialState } from "./use-trial-screen.ts"
import "./middle.css"

/** The middle of the screen: the amount and its ring, or the signs, or what to do when something has to stop. */
export function TrialMiddle({ trial }: { readonly trial: TrialState }) {
  const { run, planned, actions, message, stopping, panel, inTrial } = trial
  if (stopping && message !== undefined) {
    return (
      <div className="coach-middle" data-panel="stop">
        <Heading {...trial} />
        <StopPanel message={message} />
      </div>
    )
  }
  return (
    <div
      className="coach-middle"
      data-panel={panel}
      data-in-trial={inTrial || undefined}
      data-begun={run.live.taps.length > 0 || undefined}
    >
      <Heading {...trial} />
      {panel === "signs" ? (
        <>
          <div>
            {!trial.pairing && <RunningTime run={run} />}
            <Line {...trial} />
          </div>
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
          <RingRow trial={trial} />
          <Line {...trial} />
        </>
      )}
    </div>
  )
}

/** The screen's name for those who go by headings; the amount beneath it is what others see first. */
function Heading({ run }: TrialState) {
  return (
    <VisuallyHidden>
      <h1>{run.step.title}</h1>
    </VisuallyHidden>
  )
}

function Line({ run, message, reached, planned, guided, held, pairing, undoneEnd }: TrialState) {
  if (held) return <HeldLine pairing={pairing} undoneEnd={undoneEnd} />
  return <MessageLine run={run} message={message} reached={reached} planned={planned} guided={guided} />
}

/** The ring, with the two questions one may have of it at its sides. */
function RingRow({ trial }: { readonly trial: TrialState }) {
  const { run, toggle, inTrial, paused, held, actions } = trial
  return (
    <div className="coach-ring-row">
      <SideButton icon="info" label="Why?" keys="w" onClick={() => toggle("why")} />
      <div className="coach-ring">{trial.pairing ? <PairMark run={run} /> : <TrialTimer run={run} />}</div>
      {held && !trial.pairing && <SideButton icon="play" label="Go on" keys="p" onClick={actions.pause} />}
      {!held && !trial.pairing && (
        <SideButton icon="pause" label="Pause" keys="p" disabled={!inTrial || paused} onClick={actions.pause} />
      )}
    </div>
  )
}

interface SideButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly keys: string
  readonly disabled?: boolean
  readonly onClick: () => void
}

function SideButton({ icon, label, keys, disabled = false, onClick }: SideButtonProps) {
  return (
    <button type="button" className="coach-side" aria-keyshortcuts={keys} disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={1.5} />
      <span>{label}</span>
    </button>
  )
}
