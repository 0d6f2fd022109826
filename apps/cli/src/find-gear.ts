import type { GearState } from "@catwalk/domain"
import { didYouMean } from "@catwalk/protocol"
import { usageProblem } from "./cli-problem.ts"
import type { House } from "./house.ts"

/** The household's gear that is not retired. */
export const gearInHouse = ({ state }: Pick<House, "state">): readonly GearState[] =>
  [...state.gear.values()].filter(({ retired }) => !retired)

/** Gear in use by its name, and of this kind where only one kind will do. */
export const gearNamed = (house: Pick<House, "state">, name: string, kind?: GearState["record"]["kind"]): GearState => {
  const gear = gearInHouse(house)
  const found = gear.find(({ record }) => record.name.toLowerCase() === name.trim().toLowerCase())
  if (found === undefined) throw unknownGear(name, gear)
  if (kind === undefined || found.record.kind === kind) return found
  const fitting = gear.filter(({ record }) => record.kind === kind).map(({ record }) => record.name)
  throw usageProblem(
    `"${found.record.name}" is no ${kind}, but a ${found.record.kind}.`,
    fitting.length === 0 ? `No ${kind} is noted yet; see: catwalk log gear --help` : `There is: ${fitting.join(", ")}.`,
  )
}

const unknownGear = (name: string, gear: readonly GearState[]) => {
  const names = gear.map(({ record }) => record.name)
  const meant = didYouMean(name, names)
  const known =
    names.length === 0 ? "None is noted yet; see: catwalk log gear --help" : `There is: ${names.join(", ")}.`
  return usageProblem(`No gear is called "${name}".`, meant === undefined ? known : `Did you mean "${meant}"?`)
}
