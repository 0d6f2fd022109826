import { formatSeconds, Page, ReasonList, StepLadder } from "../index.ts"
import { KitFrame } from "./KitFrame.tsx"

export function KitPath() {
  return (
    <KitFrame>
      <Page
        title="Harness and leash"
        back={{ to: "/path", label: "All programs" }}
        lede="From a harness on the floor to a walk on a quiet path."
      >
        <StepLadder
          currentStepId="done-up"
          phases={[
            {
              id: "friends",
              title: "Making friends",
              steps: [
                {
                  id: "floor",
                  title: "Harness on the floor",
                  state: "mastered",
                  to: "/path/floor",
                  note: "On 3 November",
                },
                {
                  id: "touch",
                  title: "Harness touches the back",
                  state: "fading",
                  to: "/path/touch",
                  note: "Once this week",
                },
              ],
            },
            {
              id: "wear",
              title: "Wearing it",
              steps: [
                {
                  id: "done-up",
                  title: "Wearing it, done up",
                  state: "practising",
                  to: "/path/done-up",
                  tolerance: {
                    estimate: 45,
                    low: 32,
                    high: 61,
                    goal: 900,
                    scale: "log",
                    format: (s) => `${formatSeconds(s)}${s < 60 ? " s" : " min"}`,
                  },
                  more: <ReasonList reasons={[{ text: "Five of the last six trials were calm." }]} />,
                },
                { id: "play", title: "Playing in it", state: "open", to: "/path/play" },
                {
                  id: "leash",
                  title: "Dragging a leash",
                  state: "resting",
                  stateWord: "Resting until Sunday",
                  to: "/path/leash",
                },
                {
                  id: "follow",
                  title: "Following you indoors",
                  state: "locked",
                  to: "/path/follow",
                  note: "Waits for: Wearing it, done up",
                },
              ],
            },
          ]}
        />
      </Page>
    </KitFrame>
  )
}
