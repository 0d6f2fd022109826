import { type CatState, GearId, momentOf } from "@catwalk/domain"
import { zonedOn } from "../../clock.ts"
import { type NewEntry, newEntryId, useRecordWithUndo } from "../../state/index.ts"
import type { Editing } from "./editing.ts"
import { CarrierInspectionForm } from "./forms/CarrierInspectionForm.tsx"
import { GearForm } from "./forms/GearForm.tsx"
import { HarnessFitForm } from "./forms/HarnessFitForm.tsx"
import { HealthForm } from "./forms/HealthForm.tsx"
import { MeasuresForm } from "./forms/MeasuresForm.tsx"
import { ProfileForm } from "./forms/ProfileForm.tsx"
import { WeightForm } from "./forms/WeightForm.tsx"

export interface OpenFormProps {
  readonly cat: CatState
  readonly editing: Editing
  readonly onClose: () => void
}

/** The form that is open, writing a new entry or a correction of the one it was opened on. */
export function OpenForm({ cat, editing, onClose }: OpenFormProps) {
  const record = useRecordWithUndo()
  const write = (entry: NewEntry, said: string): void => {
    onClose()
    void record(entry, said)
  }
  switch (editing.form) {
    case "profile":
      return (
        <ProfileForm
          initial={editing.initial}
          onClose={onClose}
          onSave={(body) => write({ type: "cat.profiled.v1", cat: cat.id, body }, "Profile saved.")}
        />
      )
    case "weight": {
      const { fact } = editing
      const was = fact && momentOf(fact.at).date
      return (
        <WeightForm
          initial={fact && was && { body: fact.body, on: was }}
          onClose={onClose}
          onSave={(body, on) =>
            write(
              fact === undefined
                ? { type: "cat.weighed.v1", cat: cat.id, at: zonedOn(on), body }
                : correction(fact, { type: "cat.weighed.v1", body, ...(on === was ? {} : { at: zonedOn(on) }) }),
              "Weight saved.",
            )
          }
        />
      )
    }
    case "measures":
      return (
        <MeasuresForm
          initial={cat.body}
          onClose={onClose}
          onSave={(body) => write({ type: "cat.measured.v1", cat: cat.id, body }, "Measures saved.")}
        />
      )
    case "health":
      return (
        <HealthForm
          kind={editing.kind}
          initial={editing.fact?.body}
          onClose={onClose}
          onSave={(body) =>
            write(
              editing.fact === undefined
                ? { type: "cat.health-recorded.v1", cat: cat.id, body }
                : correction(editing.fact, { type: "cat.health-recorded.v1", body }),
              "Health record saved.",
            )
          }
        />
      )
    case "gear":
      return (
        <GearForm
          kind={editing.kind}
          initial={editing.fact?.body.record}
          onClose={onClose}
          onSave={(gear) => {
            const { fact } = editing
            const body = { gear: fact?.body.gear ?? GearId.parse(newEntryId()), record: gear }
            write(
              fact === undefined ? { type: "gear.added.v1", body } : correction(fact, { type: "gear.added.v1", body }),
              `${gear.name} saved.`,
            )
          }}
        />
      )
    case "harness-fit":
      return (
        <HarnessFitForm
          onClose={onClose}
          onSave={(check) =>
            write({ type: "gear.checked.v1", cat: cat.id, body: { gear: editing.gear, check } }, "Fit noted.")
          }
        />
      )
    case "carrier-inspection":
      return (
        <CarrierInspectionForm
          onClose={onClose}
          onSave={(check) => write({ type: "gear.checked.v1", body: { gear: editing.gear, check } }, "Check noted.")}
        />
      )
  }
}

type CorrectionEntry = Extract<NewEntry, { readonly type: "entry.corrected.v1" }>

/** A correction in the place of a fact, at the fact's own time unless it gives another. */
const correction = (
  { id, cat }: { readonly id: CorrectionEntry["body"]["entry"]; readonly cat?: CorrectionEntry["cat"] },
  replacement: CorrectionEntry["body"]["replacement"],
): CorrectionEntry => ({ type: "entry.corrected.v1", cat, body: { entry: id, replacement } })
