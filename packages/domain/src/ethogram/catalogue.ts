import { type Sign, type SignGroup, type SignId, signIds } from "./sign.ts"
import { avoidanceSigns } from "./signs/avoidance.ts"
import { breathingSigns } from "./signs/breathing.ts"
import { fearSigns } from "./signs/fear.ts"
import { goodSigns } from "./signs/good.ts"
import { illnessSigns } from "./signs/illness.ts"
import { tensionSigns } from "./signs/tension.ts"

const byId: ReadonlyMap<SignId, Sign> = new Map(
  [goodSigns, tensionSigns, avoidanceSigns, fearSigns, breathingSigns, illnessSigns]
    .flat()
    .map((sign): [SignId, Sign] => [sign.id, sign]),
)

/** The sign of an id. Every id of `signIds` has one; a test holds the two lists together. */
export const signOf = (id: SignId): Sign => {
  const sign = byId.get(id)
  if (sign === undefined) throw new Error(`The ethogram has no sign "${id}".`)
  return sign
}

/** What a sign is called where people read of it: their own word for it where there is one, else the standard term. */
export const signName = (id: SignId): string => {
  const { name, term } = signOf(id)
  return name ?? term
}

/** All signs, in the order of the palette. */
export const ethogram: readonly Sign[] = signIds.map(signOf)

/** The signs of one part of the palette, in order. */
export const signsOf = (group: SignGroup): readonly Sign[] => ethogram.filter((sign) => sign.group === group)
