import { momentOf } from "@catwalk/domain"
import { useFacts, useSettings } from "../../../state/index.ts"
import { Button, Section } from "../../../ui/index.ts"
import { sayWeight } from "../../../units/index.ts"
import { sayDate } from "../../shared/say-time.ts"
import { EntryRow } from "./EntryRow.tsx"
import type { PartProps } from "./part-props.ts"
import { useWithdraw } from "./use-withdraw.ts"

export function WeightPart({ cat, edit }: PartProps) {
  const { weight: unit } = useSettings().units
  const facts = useFacts("cat.weighed.v1", cat.id)
  const withdraw = useWithdraw()
  return (
    <Section
      title="Weight"
      aside={
        <Button icon="plus" onClick={() => edit({ form: "weight" })}>
          Weigh
        </Button>
      }
    >
      {facts.length === 0 ? (
        <p className="cat-soft">
          Not weighed yet. Treats are reckoned for an ordinary cat of about {unit === "lb" ? "9 lb" : "4 kg"} until
          then; the backpack waits for the real weight.
        </p>
      ) : (
        <ul className="cat-list cat-weights" aria-label="Weights">
          {facts.map((fact) => (
            <EntryRow
              key={fact.id}
              title={sayWeight(unit, fact.body.kg)}
              detail={
                sayDate(momentOf(fact.at).date) +
                (fact.body.idealKg === undefined ? "" : `, ideal ${sayWeight(unit, fact.body.idealKg)}`)
              }
              onCorrect={() => edit({ form: "weight", fact })}
              onWithdraw={() => withdraw(fact, "Weight")}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
