import type { Carrier, MeshPanel } from "./gear-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready } from "./verdict.ts"

/** 50 CFR 14.161: two opposite walls at least 16 % open each, or all four at least 8 %. */
const TWO_WALLS = 0.16
const FOUR_WALLS = 0.08
/** Above this a sealed bubble is refused even in the shade: our default. */
const BUBBLE_CELSIUS = 20

type Wall = Exclude<MeshPanel["side"], "top">

interface VentilationFacts {
  readonly carrier: Carrier
  readonly sunny?: boolean | undefined
  readonly celsius?: number | undefined
}

/** Mesh by the transport rule, and the bubble window by the day's weather. */
export const ventilationReasons = (facts: VentilationFacts): readonly ReadinessReason[] => [
  ...meshReasons(facts.carrier),
  ...windowReasons(facts),
]

const meshReasons = ({ mesh }: Carrier): readonly ReadinessReason[] => {
  if (mesh === undefined) return [blocked({ code: "measure-this", unknown: "mesh" })]
  const open = (wall: Wall): number =>
    Math.min(
      1,
      mesh.filter(({ side }) => side === wall).reduce((sum, { openFraction }) => sum + openFraction, 0),
    )
  const across = Math.min(open("left"), open("right"))
  const along = Math.min(open("front"), open("back"))
  const best = Math.max(across, along)
  const behind = caution({ code: "mesh-behind-your-back" })
  if (across >= TWO_WALLS) return [ready({ code: "airy", walls: ["left", "right"], openFraction: across })]
  if (along >= TWO_WALLS) return [ready({ code: "airy", walls: ["front", "back"], openFraction: along }), behind]
  const all = Math.min(across, along)
  return all >= FOUR_WALLS
    ? [ready({ code: "airy", walls: ["left", "right", "front", "back"], openFraction: all }), behind]
    : [blocked({ code: "too-little-mesh", best, needed: TWO_WALLS })]
}

const windowReasons = ({ carrier, sunny, celsius }: VentilationFacts): readonly ReadinessReason[] => {
  const weather = { ...(celsius === undefined ? {} : { celsius }), ...(sunny === undefined ? {} : { sunny }) }
  const warm = sunny === true || (celsius !== undefined && celsius > BUBBLE_CELSIUS)
  const knownCool = sunny === false && celsius !== undefined && celsius <= BUBBLE_CELSIUS
  switch (carrier.bubble) {
    case undefined:
      return [caution({ code: "measure-this", unknown: "window" })]
    case "none":
      return []
    case "vented":
      return knownCool ? [] : [caution({ code: "window-warms", ...weather })]
    case "sealed":
      return [warm ? blocked({ code: "sealed-window", ...weather }) : caution({ code: "sealed-window", ...weather })]
  }
}
