import type { CatState } from "@catwalk/domain"
import { useState } from "react"
import { LinkButton, Page, Section } from "../../ui/index.ts"
import { ChoosePrograms } from "../programs/ChoosePrograms.tsx"
import type { Editing } from "./editing.ts"
import { OpenForm } from "./OpenForm.tsx"
import { GearPart } from "./parts/GearPart.tsx"
import { HealthPart } from "./parts/HealthPart.tsx"
import { ProfilePart } from "./parts/ProfilePart.tsx"
import { WeightPart } from "./parts/WeightPart.tsx"
import "./cat.css"

/** The cat and its gear: what is known, what it means for going out, and every way to put it right. */
export function CatScreen({ cat }: { readonly cat: CatState }) {
  const [editing, setEditing] = useState<Editing>()
  const part = { cat, edit: setEditing }
  return (
    <Page
      title={cat.profile.name}
      kicker="Cat and gear"
      lede="What you write down here decides what may be trained, and where. Nothing is lost: every entry can be put right."
    >
      <ProfilePart {...part} />
      <HealthPart {...part} />
      <GearPart {...part} />
      <WeightPart {...part} />
      <Section title="Programs">
        <ChoosePrograms cat={cat} />
      </Section>
      <div>
        <LinkButton to="/welcome" icon="plus">
          Add another cat
        </LinkButton>
      </div>
      {editing !== undefined && <OpenForm cat={cat} editing={editing} onClose={() => setEditing(undefined)} />}
    </Page>
  )
}
