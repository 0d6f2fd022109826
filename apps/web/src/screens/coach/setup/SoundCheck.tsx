import { useEffect, useState } from "react"
import { type OutputDelay, useCues, wordOutputDelay } from "../../../cues/index.ts"
import { useChangeSettings, useSettings } from "../../../state/index.ts"
import { Button, Section, Stack } from "../../../ui/index.ts"
import { CueSwitches } from "./CueSwitches.tsx"

/** Try the click away from the cat, hear how loud it is, and see how late it comes. */
export function SoundCheck() {
  const { cues } = useSettings()
  const change = useChangeSettings()
  const player = useCues(cues)
  const [delay, setDelay] = useState<OutputDelay>()
  const { sound } = cues.click
  useEffect(() => {
    if (!sound) setDelay(undefined)
  }, [sound])
  const tryIt = (): void => {
    player.mark()
    // The device reports its delay only once sound has begun to flow.
    setTimeout(() => setDelay(player.delay()), 300)
  }
  return (
    <Section title="Your clicker">
      <Stack gap={3}>
        <CueSwitches />
        {sound && (
          <>
            <label className="coach-volume">
              <span>Volume</span>
              <input
                type="range"
                min={0.1}
                max={1}
                step={0.1}
                value={cues.volume}
                onChange={(event) => void change({ cues: { ...cues, volume: Number(event.target.value) } })}
              />
            </label>
            <Button icon="sound" onClick={tryIt}>
              Try the click, away from the cat
            </Button>
            {delay !== undefined && <p className="coach-soft">{wordOutputDelay(delay)}</p>}
          </>
        )}
      </Stack>
    </Section>
  )
}
