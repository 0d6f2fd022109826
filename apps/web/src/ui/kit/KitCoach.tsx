import { useState } from "react"
import {
  Button,
  Dialog,
  FullScreen,
  IconButton,
  LiveRegion,
  OutcomeButtons,
  ProgressDots,
  Row,
  Sheet,
  SignButton,
  SignPalette,
  StressLight,
  TimerRing,
} from "../index.ts"

export function KitCoach() {
  const [open, setOpen] = useState<"sheet" | "dialog" | undefined>()
  const [tailGoes, setTailGoes] = useState(true)
  const [licks, setLicks] = useState(2)
  return (
    <FullScreen
      label="Session with Miso"
      top={
        <>
          <IconButton icon="close" label="Leave the session" onClick={() => setOpen("dialog")} />
          <ProgressDots dots={["calm", "uneasy", "calm", "current", "open", "open"]} label="Trial 4 of 6" />
          <IconButton icon="pause" label="Pause" />
        </>
      }
      thumb={<OutcomeButtons suggested="calm" onChoose={() => setOpen("sheet")} />}
    >
      <Row align="center">
        <LiveRegion>
          <StressLight level="green" detail="Go on, treat now" />
        </LiveRegion>
      </Row>
      <TimerRing label="Wearing the harness" elapsed={28} target={45} />
      <Button tone="primary" size="thumb" icon="clicker">
        Click
      </Button>
      <SignPalette label="What do you see?">
        <SignButton
          label="Slow blink"
          tone="green"
          drawing="slow-blink"
          onPoint={() => undefined}
          onState={() => undefined}
        />
        <SignButton
          label="Lip lick"
          tone="amber"
          drawing="lip-lick"
          count={licks}
          onPoint={() => setLicks(licks + 1)}
          onState={() => undefined}
        />
        <SignButton
          label="Tail lashing"
          tone="amber"
          drawing="tail-lash"
          active={tailGoes}
          onPoint={() => undefined}
          onState={setTailGoes}
        />
        <SignButton
          label="Crouching"
          tone="amber"
          drawing="crouch"
          onPoint={() => undefined}
          onState={() => undefined}
        />
        <SignButton
          label="Ears flat"
          tone="red"
          drawing="ears-flat"
          onPoint={() => undefined}
          onState={() => undefined}
        />
        <SignButton label="Panting" tone="red" drawing="panting" onPoint={() => undefined} onState={() => undefined} />
      </SignPalette>
      <Row align="center">
        <StressLight level="amber" detail="Ease off" />
        <StressLight level="red" detail="Stop now" />
        <Button tone="danger" icon="stop">
          Stop
        </Button>
        <Button tone="plain" icon="undo">
          Undo
        </Button>
      </Row>
      <Sheet
        open={open === "sheet"}
        onClose={() => setOpen(undefined)}
        title="That one is noted"
        actions={<Button>Next</Button>}
      >
        <p>Calm for 45 seconds. The next one asks for 50.</p>
      </Sheet>
      <Dialog
        open={open === "dialog"}
        onClose={() => setOpen(undefined)}
        role="alert"
        title="Leave the session?"
        actions={
          <>
            <Button tone="primary" onClick={() => setOpen(undefined)}>
              Go on
            </Button>
            <Button onClick={() => setOpen(undefined)}>End it here</Button>
          </>
        }
      >
        <p>What you have done so far is kept.</p>
      </Dialog>
    </FullScreen>
  )
}
