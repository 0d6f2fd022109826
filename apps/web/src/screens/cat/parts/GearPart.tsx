import { type FactOf, type GearState, type GearVerdict, gearVerdicts, readinessFactsOf } from "@catwalk/domain"
import { useFacts, useJournal, useNow, useRecordWithUndo, useSettings } from "../../../state/index.ts"
import type { Units } from "../../../storage/index.ts"
import { EmptyState, Menu, type MenuChoice, Section } from "../../../ui/index.ts"
import { sayLeash } from "../../../units/index.ts"
import { sayDate } from "../../shared/say-time.ts"
import type { Editing } from "../editing.ts"
import { CarrierPoints } from "./CarrierPoints.tsx"
import type { PartProps } from "./part-props.ts"
import { useWithdraw } from "./use-withdraw.ts"
import { VerdictChip, VerdictReasons } from "./Verdict.tsx"

/**
 * Gear in use, each piece with its verdict.
 * @shows B-03, B-12, L-04
 */
export function GearPart({ cat, edit }: PartProps) {
  const { state } = useJournal()
  const { moment } = useNow()
  const added = useFacts("gear.added.v1")
  const gear = [...state.gear.values()]
  const verdicts = gearVerdicts(readinessFactsOf(cat, gear, moment.date))
  const inUse = gear.filter(({ retired }) => !retired)
  return (
    <Section
      title="Gear"
      aside={
        <Menu
          label="Add"
          kind="Gear"
          icon="plus"
          choices={[
            { id: "harness", label: "Harness", icon: "harness" },
            { id: "leash", label: "Leash" },
            { id: "carrier", label: "Carrier backpack", icon: "backpack" },
            { id: "clicker", label: "Clicker", icon: "clicker" },
            { id: "treat", label: "Treat", icon: "treat" },
            { id: "other", label: "Something else" },
          ]}
          onChoose={(kind) => edit({ form: "gear", kind })}
        />
      }
    >
      {inUse.length === 0 ? (
        <EmptyState drawing="harness" title="No gear yet">
          <p>Nothing is needed for the first sessions but a few tiny treats. Add what you have when you have it.</p>
        </EmptyState>
      ) : (
        <ul className="cat-list" aria-label="Gear in use">
          {inUse.map((piece) => (
            <Piece
              key={piece.id}
              piece={piece}
              fact={added.find(({ body }) => body.gear === piece.id)}
              verdict={verdicts.find(({ id }) => id === piece.id)}
              edit={edit}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface PieceProps {
  readonly piece: GearState
  readonly fact: FactOf<"gear.added.v1"> | undefined
  readonly verdict: GearVerdict | undefined
  readonly edit: (editing: Editing) => void
}

type Choice = "fit" | "inspect" | "clean" | "correct" | "retire" | "withdraw"

function Piece({ piece, fact, verdict, edit }: PieceProps) {
  const record = useRecordWithUndo()
  const withdraw = useWithdraw()
  const { units } = useSettings()
  const { id: gear, record: what } = piece
  const actions: Readonly<Record<Choice, () => void>> = {
    fit: () => edit({ form: "harness-fit", gear }),
    inspect: () => edit({ form: "carrier-inspection", gear }),
    clean: () => void record({ type: "gear.cleaned.v1", body: { gear } }, `${what.name}: cleaned today.`),
    correct: () => edit({ form: "gear", kind: what.kind, fact }),
    retire: () => void record({ type: "gear.retired.v1", body: { gear } }, `${what.name} is out of use.`),
    withdraw: () => {
      if (fact !== undefined) withdraw(fact, what.name)
    },
  }
  return (
    <li className="cat-gate">
      <div className="cat-gate-head">
        <span className="cat-row-words">
          <span className="cat-row-title">{what.name}</span>
          <span className="cat-row-detail">
            {[kindWords[what.kind], ...sizeOf(what, units), ...historyOf(piece)].join(" · ")}
          </span>
        </span>
        <span className="cat-gate-end">
          {verdict !== undefined && <VerdictChip level={verdict.judgement.verdict} />}
          <Menu label="Change" kind={what.name} choices={choicesOf(piece)} onChoose={(choice) => actions[choice]()} />
        </span>
      </div>
      {verdict?.kind === "carrier" ? (
        <CarrierPoints verdict={verdict.judgement} />
      ) : (
        verdict !== undefined && <VerdictReasons reasons={verdict.judgement.reasons} />
      )}
    </li>
  )
}

const choicesOf = ({ record }: GearState): readonly MenuChoice<Choice>[] => [
  ...(record.kind === "harness" ? [{ id: "fit" as const, label: "Check the fit", icon: "check" as const }] : []),
  ...(record.kind === "carrier" ? [{ id: "inspect" as const, label: "Look it over", icon: "eye" as const }] : []),
  { id: "clean", label: "Cleaned today", icon: "repeat" },
  { id: "correct", label: "Edit", icon: "edit" },
  { id: "retire", label: "Out of use", hint: "Worn out or given away", icon: "moon" },
  { id: "withdraw", label: "Take it back", hint: "It was added by mistake", icon: "trash" },
]

const sizeOf = (record: GearState["record"], units: Units): readonly string[] => {
  if (record.kind === "leash") return [sayLeash(units.length, record.metres)]
  if (record.kind === "treat" && record.kcalEach !== undefined) return [`${record.kcalEach} kcal each`]
  return record.kind === "harness" && record.grams !== undefined ? [`${record.grams} g`] : []
}

const historyOf = ({ lastCheck, lastCleanedOn }: GearState): readonly string[] => [
  ...(lastCheck === undefined ? [] : [`checked ${sayDate(lastCheck.on)}`]),
  ...(lastCleanedOn === undefined ? [] : [`cleaned ${sayDate(lastCleanedOn)}`]),
]

const kindWords: Readonly<Record<GearState["record"]["kind"], string>> = {
  harness: "Harness",
  leash: "Leash",
  carrier: "Carrier backpack",
  clicker: "Clicker",
  treat: "Treat",
  other: "Other",
}
