import { useState } from "react"
import {
  Button,
  CheckboxGroup,
  Chip,
  DateField,
  NumberField,
  Page,
  RadioGroup,
  Row,
  Section,
  SegmentedChoice,
  Select,
  Switch,
  TextArea,
  TextField,
} from "../index.ts"
import { KitFrame } from "./KitFrame.tsx"

export function KitForms() {
  const [weight, setWeight] = useState<number | undefined>(4.2)
  const [gear, setGear] = useState<readonly string[]>(["harness"])
  const [nature, setNature] = useState("curious")
  const [sound, setSound] = useState(true)
  return (
    <KitFrame>
      <Page title="Your cat" lede="Two minutes, and you can skip any of it.">
        <Section
          title="Who is it?"
          aside={
            <Chip icon="check" tone="green">
              Saved
            </Chip>
          }
        >
          <TextField label="Name" value="Miso" onChange={() => undefined} />
          <NumberField
            label="Weight"
            unit="kg"
            value={weight}
            onChange={setWeight}
            step={0.1}
            min={0.5}
            max={20}
            hint="A kitchen scale or the vet's is best."
          />
          <DateField label="Born" value="2023-05-01" onChange={() => undefined} optional hint="Roughly is fine." />
          <TextField
            label="Microchip"
            value="98510"
            onChange={() => undefined}
            inputMode="numeric"
            error="A microchip has 15 digits; this has 5."
          />
          <Select
            label="Vaccination rules of"
            value="eu"
            options={[
              { value: "us", label: "United States" },
              { value: "eu", label: "United Kingdom and EU" },
            ]}
            onChange={() => undefined}
          />
        </Section>
        <Section title="In plain words">
          <RadioGroup
            label="Around new things, Miso is"
            value={nature}
            onChange={setNature}
            options={[
              { value: "curious", label: "Curious", hint: "Walks up and sniffs" },
              { value: "careful", label: "Careful", hint: "Watches first" },
              { value: "shy", label: "Shy", hint: "Leaves the room" },
            ]}
          />
          <CheckboxGroup
            label="At hand"
            values={gear}
            onChange={setGear}
            options={[
              { value: "harness", label: "Cat harness" },
              { value: "backpack", label: "Backpack" },
              { value: "clicker", label: "Clicker", disabled: true },
            ]}
          />
          <SegmentedChoice
            label="Theme"
            value="system"
            onChange={() => undefined}
            options={[
              { value: "system", label: "As the device" },
              { value: "light", label: "Light", icon: "today" },
              { value: "dark", label: "Dark", icon: "moon" },
            ]}
          />
          <Switch label="Click sound" hint="Off means the screen answers alone." checked={sound} onChange={setSound} />
          <TextArea label="Anything else" optional value="" onChange={() => undefined} />
        </Section>
        <Row>
          <Button tone="primary">Save</Button>
          <Button>Not now</Button>
          <Button tone="plain" icon="plus">
            Another cat
          </Button>
          <Button disabled>Disabled</Button>
          <Button tone="danger" icon="trash">
            Delete
          </Button>
        </Row>
        <Row gap={2}>
          <Chip>Indoor</Chip>
          <Chip tone="amber" icon="uneasy">
            Due soon
          </Chip>
          <Chip tone="red" icon="stressed">
            Not safe
          </Chip>
        </Row>
      </Page>
    </KitFrame>
  )
}
