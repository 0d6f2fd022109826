import { useEffect, useState } from "react"
import { type OutputDelay, useCues, wordOutputDelay } from "../../../cues/index.ts"
import { useSettings } from "../../../state/index.ts"
import { Button, Section, Stack } from "../../../ui/index.ts"
import { ClickVolume } from "../../shared/ClickVolume.tsx"
import { CueSwitches } from "./CueSwitches.tsx"

/** Try the click away from the cat, hear how loud it is, and see how late it comes. */
export function SoundCheck() {
  const { cues } = useSettings()
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
        {!sound && <p className="coach-soft">This device stays silent: click yourself as you tap.</p>}
        {sound && (
          <>
            <ClickVolume />
            <Button icon="sound" onClick={tryIt}>
              Try the click, away from the cat
            </Button>
            <p className="coach-soft">
              A cat that flinches gets a softer click: the volume at its lowest, a finger over the loudspeaker, the
              phone held well away. Still too much? Switch the sound off and click your tongue or say a short word,
              always the same.
            </p>
            {delay !== undefined && <p className="coach-soft">{wordOutputDelay(delay)}</p>}
          </>
        )}
      </Stack>
    </Section>
  )
}
