import { Page } from "../../ui/index.ts"
import { CoachingPart } from "./parts/CoachingPart.tsx"
import { CuesPart } from "./parts/CuesPart.tsx"
import { DeletePart } from "./parts/DeletePart.tsx"
import { ImportPart } from "./parts/ImportPart.tsx"
import { InstallPart } from "./parts/InstallPart.tsx"
import { JournalPart } from "./parts/JournalPart.tsx"
import { LooksPart } from "./parts/LooksPart.tsx"
import { SchedulePart } from "./parts/SchedulePart.tsx"
import { YouPart } from "./parts/YouPart.tsx"

/** How Catwalk looks, sounds and coaches, and where the data is. */
export function SettingsScreen() {
  return (
    <Page title="Settings">
      <YouPart />
      <LooksPart />
      <CuesPart />
      <CoachingPart />
      <SchedulePart />
      <JournalPart />
      <ImportPart />
      <InstallPart />
      <DeletePart />
    </Page>
  )
}
