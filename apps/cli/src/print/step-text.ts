import { type SourceId, type Step, sayAmount, signOf } from "@catwalk/domain"
import type { House } from "../house.ts"
import { counted, nameSources } from "./words.ts"
import { wrap } from "./wrap.ts"

/** One step in full, as a trainer would hand it over. */
export const stepText = (house: Pick<House, "paint" | "surroundings" | "curriculum">, step: Step): string => {
  const { columns } = house.surroundings.out
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ["", house.paint.bold(title), ...items.map((item) => wrap(`- ${item}`, columns, 2, 2))]
  return [
    `${house.paint.bold(step.title)} (${step.id})`,
    wrap(step.why, columns),
    ...list("How far", [howFar(step)]),
    ...list(
      "Needs first",
      step.requires.map(({ anyOf }) => anyOf.join(" or ")),
    ),
    ...list("Only when", step.gates),
    ...list("Say yes to this before", step.confirm),
    ...list("Set up", step.setup),
    ...list("How", step.how),
    ...list("Calm looks like", step.calmLooksLike),
    ...list("Watch for", [step.watchFor.map((id) => signOf(id).term).join("; ")]),
    ...list("Stop", [step.stopRule]),
    ...list("The way back", ["step" in step.fallback ? step.fallback.step : step.fallback.easier]),
    ...list("Treats", step.reinforcement.type === "none" ? [] : [step.reinforcement.treat]),
    ...list("Careful", step.cautions),
    "",
    house.paint.dim(`Rests on: ${nameSources(step.sources as readonly SourceId[])}`),
  ].join("\n")
}

const howFar = (step: Step): string => {
  if (step.axis.type === "passive") return `${counted(step.axis.days, "day")}, a look each day`
  if (step.axis.type === "levels") return step.axis.levels.map(({ title }, i) => `${i + 1} ${title}`).join("; ")
  return `from ${sayAmount(step, step.axis.start)} to ${sayAmount(step, step.axis.goal)}`
}
