import { type Body, makeBody } from "../cat/body.ts"
import type { Family, Mind, Stress } from "../cat/mind.ts"
import { type Traits, traitsOfCat } from "../cat/traits.ts"
import { chanceFrom, seedOf } from "../chance.ts"
import { courseFrom } from "../course/course.ts"

/** A cat exposed to one thing without anybody's coaching or food: for studies of habituation. */
export interface ExposedCat {
  readonly traits: Traits
  readonly mind: Mind
  readonly body: Body
  /** One exposure; returns its true stress. */
  readonly meet: (u: number, before: number) => Stress
  /** Hours pass within a day; then the night. */
  readonly sleep: (hours: number) => void
}

const oneThing = courseFrom("one thing", [{ id: "it", scale: { kind: "levels", count: 2, secondsPerTrial: 10 } }])

export const exposedCat = (family: Family, seed: number, cat: number): ExposedCat => {
  const name = seedOf(family.name)
  const traits = traitsOfCat(seed, family.name, cat)
  const mind = family.mind(oneThing, traits, chanceFrom(seed, name, cat, 12))
  const body = makeBody(mind, traits, chanceFrom(seed, name, cat, 13))
  return {
    traits,
    mind,
    body,
    meet: (u, before) => {
      const stress = body.face(0, u, 0, 0)
      mind.learn({ step: 0, u, place: 0, stress, food: 0, before })
      return stress
    },
    sleep: (hours) => {
      body.pass(hours)
      mind.night()
      body.greet()
    },
  }
}
