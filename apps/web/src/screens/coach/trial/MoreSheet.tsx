import { type WakeLockState, wordWakeLock } from "../../../cues/index.ts"
import { useChangeSettings, useSettings } from "../../../state/index.ts"
import { Button, SegmentedChoice, Sheet, Stack, Switch } from "../../../ui/index.ts"
import { ClickVolume } from "../../shared/ClickVolume.tsx"
import { isPairing } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { CueSwitches } from "../setup/CueSwitches.tsx"
import { RunningTime } from "./RunningTime.tsx"
import { shortcutWords } from "./use-shortcuts.ts"
import type { TrialActions } from "./use-trial.ts"
import "./sheets.css"

export interface MoreSheetProps {
  readonly run: CoachRun
  readonly actions: TrialActions
  readonly wakeLock: WakeLockState
  readonly open: boolean
  readonly onClose: () => void
}

/**
 * Everything that is not needed within half a second.
 * @shows B-17, L-08
 */
export function MoreSheet({ run, actions, wakeLock, open, onClose }: MoreSheetProps) {
  const { cues } = useSettings()
  const then = (act: () => void) => () => {
    act()
    onClose()
  }
  return (
    <Sheet open={open} onClose={onClose} title="More">
      <Stack gap={5}>
        {!isPairing(run.step) && <RunningTime run={run} />}
        <Stack gap={2}>
          <LastTrial run={run} then={then} />
          <Button icon="undo" disabled={!hasBegun(run)} onClick={then(actions.undoTrial)}>
            Undo the {run.live.view.current === undefined ? "last" : "running"} trial
          </Button>
          <Button icon="moon" onClick={then(() => run.tap({ tap: "stop", why: "lost-interest" }))}>
            The cat lost interest
          </Button>
          <Button icon="stop" onClick={then(() => run.tap({ tap: "stop", why: "person" }))}>
            End the session
          </Button>
        </Stack>
        <Around run={run} />
        <Guidance />
        <Stack gap={2}>
          <CueSwitches />
          {(cues.click.sound || cues.voice) && <ClickVolume />}
        </Stack>
        {wordWakeLock(wakeLock) !== undefined && <p className="coach-soft">{wordWakeLock(wakeLock)}</p>}
        <details>
          <summary>Keys</summary>
          <dl className="coach-keys">
            {shortcutWords.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
      </Stack>
    </Sheet>
  )
}

const hasBegun = ({ live }: CoachRun): boolean => live.taps.some((tap) => tap.tap === "begin")

function LastTrial({ run, then }: { readonly run: CoachRun; readonly then: (act: () => void) => () => void }) {
  const { trials } = run.live.view
  const last = trials.at(-1)
  if (last === undefined) return null
  const trial = trials.length - 1
  return (
    <>
      <Button
        icon={last.counts ? "close" : "check"}
        onClick={then(() => run.tap({ tap: "count", trial, counts: !last.counts }))}
      >
        {last.counts ? "That one didn’t count" : "That one did count"}
      </Button>
      {last.done !== undefined && (
        <Button icon="check" onClick={then(() => run.tap({ tap: "really", trial }))}>
          It was the whole amount
        </Button>
      )}
    </>
  )
}

/** What else a refused treat or wide pupils can mean. */
function Around({ run }: { readonly run: CoachRun }) {
  const { sated = false, dimLight = false } = run.live.view.around
  return (
    <div>
      <Switch
        label="It has just eaten"
        hint="Then a refused treat says little about fear."
        checked={sated}
        onChange={(holds) => run.tap({ tap: "around", what: "sated", holds })}
      />
      <Switch
        label="The light is dim"
        hint="Then wide pupils say little."
        checked={dimLight}
        onChange={(holds) => run.tap({ tap: "around", what: "dimLight", holds })}
      />
    </div>
  )
}

/** Guided says everything; compact is for those who know the method (B-17). */
function Guidance() {
  const { guidance } = useSettings()
  const change = useChangeSettings()
  return (
    <SegmentedChoice
      label="How much to say"
      value={guidance}
      options={[
        { value: "guided", label: "Guided" },
        { value: "compact", label: "Compact" },
      ]}
      onChange={(chosen) => void change({ guidance: chosen })}
    />
  )
}
