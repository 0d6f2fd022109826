import {
  easierWay,
  type SourceId,
  type Step,
  type StepId,
  sayAmount,
  signName,
  type TrainedStep,
} from "@catwalk/domain"
import type { House } from "../house.ts"
import { gateNames } from "./gate-names.ts"
import { counted, nameSources } from "./words.ts"
import { wrap } from "./wrap.ts"

/** One step in full, as a trainer would hand it over. */
export const stepText = (house: Pick<House, "paint" | "surroundings" | "curriculum">, step: Step): string => {
  const { columns } = house.surroundings.out
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ["", house.paint.bold(title), ...items.map((item) => wrap(`- ${item}`, columns, 2, 2))]
  const titleOf = (id: StepId): string => `${house.curriculum.step(id)?.title ?? id} (${id})`
  const easier = easierWay(step)
  return [
    `${house.paint.bold(step.title)} (${step.id})`,
    wrap(step.why, columns),
    ...list("How far", [howFar(step)]),
    ...list(
      "Needs first",
      step.requires.map(({ anyOf }) => anyOf.map(titleOf).join(" or ")),
    ),
    ...list(
      "Only when these allow it",
      step.gates.map((gate) => gateNames[gate]),
    ),
    ...list("Say yes to this before", step.confirm),
    ...list("Set up", step.setup),
    ...list("How", step.how),
    ...list(
      "At each level",
      step.axis.type === "levels"
        ? step.axis.levels.map(({ title, how }) => (how === undefined ? title : `${title}: ${how}`))
        : [],
    ),
    ...list("Calm looks like", step.calmLooksLike),
    ...list("Watch for", [step.watchFor.map((id) => signName(id)).join("; ")]),
    ...list("Stop", [step.stopRule]),
    ...list("Too much? In the same session", easier === undefined ? [] : [easier]),
    ...list("The way back", "step" in step.fallback ? [titleOf(step.fallback.step)] : []),
    ...list("Treats", treatsOf(step)),
    ...list("Mastered after", step.kind === "passive" ? [] : [masteredAfter(step)]),
    ...list("Careful", step.cautions),
    "",
    house.paint.dim(`Rests on: ${nameSources(step.sources as readonly SourceId[])}`),
  ].join("\n")
}

const treatsOf = ({ reinforcement }: Step): readonly string[] => {
  if (reinforcement.type === "none") return []
  const { treat, treatEverySeconds } = reinforcement
  return [
    treat,
    ...(treatEverySeconds === undefined ? [] : [`In a long trial one about every ${treatEverySeconds} s.`]),
  ]
}

const masteredAfter = ({ kind, mastery }: TrainedStep): string =>
  `${counted(mastery.calmTrials, kind === "skill" ? "right and calm trial" : "calm trial")} at the goal, on ${counted(mastery.days, "day")} at least`

const howFar = (step: Step): string => {
  if (step.axis.type === "passive") return `${counted(step.axis.days, "day")}, a look each day`
  if (step.axis.type === "levels") return step.axis.levels.map(({ title }, i) => `${i + 1} ${title}`).join("; ")
  return `from ${sayAmount(step, step.axis.start)} to ${sayAmount(step, step.axis.goal)}`
}
