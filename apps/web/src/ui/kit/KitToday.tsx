import { citationOf } from "@catwalk/domain"
import {
  Agenda,
  AgendaLine,
  BigNumber,
  Button,
  Callout,
  EmptyState,
  LinkButton,
  Page,
  ReasonList,
  Row,
  Section,
  SegmentedChoice,
  useToast,
} from "../index.ts"
import { KitFrame } from "./KitFrame.tsx"

export function KitToday() {
  return (
    <KitFrame>
      <Page title="Today with Miso" kicker="Friday 20 November" lede="One short session, then enough for today.">
        <Agenda label="Today's agenda">
          <AgendaLine
            state="next"
            drawing="harness"
            kicker="Harness and leash"
            title="Wearing the harness, done up"
            amount={{ value: 45, unit: "seconds, six times" }}
            detail="About 8 minutes, before dinner"
            action={
              <LinkButton to="/coach" tone="primary" size="thumb" icon="play">
                Start the session
              </LinkButton>
            }
          >
            <ReasonList
              open
              reasons={[
                {
                  text: "Miso stayed calm for 40 seconds in five of the last six trials, so today asks for a little more.",
                  sources: [{ kind: "guide", label: "Guide L-08" }],
                },
                {
                  text: "The step up is kept under a fifth.",
                  sources: [{ kind: "default", label: "our default" }],
                },
                {
                  text: "Short and often beats long and seldom.",
                  sources: [{ kind: "study", label: "Pratsch 2018", cites: citationOf("pratsch-2018") }],
                },
              ]}
            />
          </AgendaLine>
          <AgendaLine
            state="later"
            drawing="backpack"
            kicker="Backpack"
            title="Meals beside the open backpack"
            detail="At dinner, nothing to count"
          >
            <ReasonList reasons={[{ text: "A place where meals happen becomes a good place." }]} />
          </AgendaLine>
          <AgendaLine
            state="blocked"
            title="First look out of the door"
            detail="Waits for: microchip checked, harness passed twice"
          >
            <ReasonList
              label="What blocks it?"
              reasons={[{ text: "Enter the 15 digits of the microchip under Cat and gear." }]}
            />
          </AgendaLine>
          <AgendaLine
            state="done"
            title="Touch the target"
            amount={{ value: 12, unit: "trials" }}
            detail="Ada, at 9:10"
          />
        </Agenda>
        <Section title="A glance before you start">
          <SegmentedChoice
            label="Has Miso eaten in the last two hours?"
            value="no"
            options={[
              { value: "no", label: "No" },
              { value: "little", label: "A little" },
              { value: "yes", label: "A meal" },
            ]}
            onChange={() => undefined}
          />
        </Section>
        <Row gap={6}>
          <BigNumber value={18} unit="kcal" caption="left for treats today" />
          <BigNumber value="2:40" unit="min" caption="calm in the harness" />
        </Row>
        <Callout title="Rest until Sunday">Miso was startled yesterday. Two quiet days come first.</Callout>
        <Callout tone="amber" title="Ease off">
          Ears to the side twice. Make it shorter.
        </Callout>
        <Callout tone="red" title="Stop now">
          Panting is not normal in a cat. Shade, water, and call the vet.
        </Callout>
        <EmptyState drawing="loaf" title="Enough for today" action={<Toaster />}>
          Miso did well. The next session is tomorrow, and nothing is lost if it is the day after.
        </EmptyState>
      </Page>
    </KitFrame>
  )
}

function Toaster() {
  const toast = useToast()
  return (
    <Button onClick={() => toast({ text: "Session saved.", action: { label: "Undo", onAction: () => undefined } })}>
      Show a toast
    </Button>
  )
}
