import { type CatPhoto, type CatState, monthsBetween } from "@catwalk/domain"
import { today } from "../../../clock.ts"
import { useRecordWithUndo, useSettings } from "../../../state/index.ts"
import { Button, Row, Section } from "../../../ui/index.ts"
import { sayLength } from "../../../units/index.ts"
import { sayGoal } from "../../shared/goals.ts"
import { PhotoField } from "../../shared/PhotoField.tsx"
import type { PartProps } from "./part-props.ts"

export function ProfilePart({ cat, edit }: PartProps) {
  const { length } = useSettings().units
  const record = useRecordWithUndo()
  const { profile, body } = cat
  const show = (photo: CatPhoto | undefined): void => {
    const { photo: _before, ...rest } = profile
    const said = photo === undefined ? "Photo removed." : "Photo saved."
    void record({ type: "cat.profiled.v1", cat: cat.id, body: photo === undefined ? rest : { ...rest, photo } }, said)
  }
  const facts = [
    ["Age", ageOf(cat) ?? NOT_SAID, ageOf(cat) === undefined && "sessions are as for an adult cat"],
    ["Neutered", profile.neutered === undefined ? NOT_SAID : profile.neutered ? "yes" : "no"],
    [
      "With new things",
      profile.temperament === undefined ? NOT_SAID : temperamentWords[profile.temperament],
      profile.temperament === undefined && "training begins as with a cautious cat",
    ],
    ["Frightened before", profile.frightenedBefore === true ? "yes, badly" : undefined],
    ["For", profile.goals.length === 0 ? undefined : profile.goals.map(sayGoal).join(", ")],
    ["Length", body?.lengthCm === undefined ? undefined : sayLength(length, body.lengthCm)],
    ["Height", body?.heightCm === undefined ? undefined : sayLength(length, body.heightCm)],
    ["Chest", body?.girthCm === undefined ? undefined : sayLength(length, body.girthCm)],
  ] as const
  return (
    <Section title="Who">
      <PhotoField name={profile.name} photo={profile.photo} onChange={show} />
      <dl className="cat-facts">
        {facts.map(([label, value, until]) =>
          value === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value}
                {until && <span className="cat-facts-until">Until then {until}.</span>}
              </dd>
            </div>
          ),
        )}
      </dl>
      <Row>
        <Button icon="edit" onClick={() => edit({ form: "profile", initial: profile })}>
          Edit profile
        </Button>
        <Button icon="cat" onClick={() => edit({ form: "measures" })}>
          {body === undefined ? "Add measures" : "Measure again"}
        </Button>
      </Row>
    </Section>
  )
}

const NOT_SAID = "not said"

const ageOf = ({ profile }: CatState): string | undefined => {
  if (profile.born === undefined) return undefined
  const months = monthsBetween(profile.born, today())
  const age = months < 24 ? `${months} ${months === 1 ? "month" : "months"}` : `${Math.floor(months / 12)} years`
  return profile.bornIsEstimate ? `about ${age}` : age
}

const temperamentWords = {
  bold: "walks up and sniffs",
  "easy-going": "looks first, then comes",
  cautious: "watches from a distance",
  shy: "leaves or hides",
} as const
