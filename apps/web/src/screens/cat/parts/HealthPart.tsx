import { type GateId, type GateVerdict, readiness, readinessFactsOf } from "@catwalk/domain"
import { useFacts, useJournal, useNow } from "../../../state/index.ts"
import { Menu, Section } from "../../../ui/index.ts"
import { sayHealthRecord } from "../health-words.ts"
import { EntryRow } from "./EntryRow.tsx"
import type { PartProps } from "./part-props.ts"
import { useWithdraw } from "./use-withdraw.ts"
import { VerdictChip, VerdictLine, VerdictReasons } from "./Verdict.tsx"

/**
 * What is known of health, and what it means for going out.
 * @shows L-02
 */
export function HealthPart({ cat, edit }: PartProps) {
  const { state } = useJournal()
  const { moment } = useNow()
  const facts = useFacts("cat.health-recorded.v1", cat.id)
  const withdraw = useWithdraw()
  const { gates } = readiness(readinessFactsOf(cat, [...state.gear.values()], moment.date))
  return (
    <Section
      title="Health"
      aside={
        <Menu
          label="Add"
          kind="Health"
          icon="plus"
          choices={[
            { id: "vaccination", label: "Vaccination" },
            { id: "microchip", label: "Microchip" },
            { id: "parasite-treatment", label: "Parasite treatment" },
            { id: "condition", label: "Condition or illness" },
            { id: "vet-clearance", label: "Vet's clearance" },
          ]}
          onChoose={(kind) => edit({ form: "health", kind })}
        />
      }
    >
      <ul className="cat-list" aria-label="Ready for outdoors?">
        {gates.flatMap((gate) => {
          const words = gateWords[gate.gate]
          return words === undefined ? [] : [<Gate key={gate.gate} title={words} verdict={gate} />]
        })}
      </ul>
      {facts.length > 0 && (
        <>
          <h3>Written down</h3>
          <ul className="cat-list" aria-label="Health records">
            {facts.map((fact) => {
              const { title, detail } = sayHealthRecord(fact.body)
              return (
                <EntryRow
                  key={fact.id}
                  title={title}
                  detail={detail}
                  onCorrect={() => edit({ form: "health", kind: fact.body.kind, fact })}
                  onWithdraw={() => withdraw(fact, title)}
                />
              )
            })}
          </ul>
        </>
      )}
    </Section>
  )
}

function Gate({ title, verdict }: { readonly title: string; readonly verdict: GateVerdict }) {
  return (
    <li className="cat-gate">
      <div className="cat-gate-head">
        <span className="cat-row-title">{title}</span>
        <VerdictChip level={verdict.verdict} />
      </div>
      <VerdictLine reasons={verdict.reasons} />
      <VerdictReasons reasons={verdict.reasons} />
    </li>
  )
}

/** The gates that are about the cat; those about gear stand with the gear. */
const gateWords: Partial<Readonly<Record<GateId, string>>> = {
  vaccinated: "Vaccinated",
  microchipped: "Microchipped",
  "parasite-protected": "Protected against parasites",
  "old-enough": "Old enough",
  healthy: "Healthy",
}
