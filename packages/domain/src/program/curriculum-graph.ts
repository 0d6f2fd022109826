import type { StepId } from "../ids.ts"
import { type Curriculum, curriculumOf } from "./curriculum.ts"
import type { Program } from "./program.ts"
import type { Foundation, Step } from "./step.ts"

/** What can be read off the prerequisites of all programs together. */
export interface CurriculumGraph {
  readonly curriculum: Curriculum
  /** Every step on any route to this one. A step in a cycle is among its own. */
  readonly ancestors: (id: StepId) => ReadonlySet<StepId>
  /** The steps on every route to this one: whichever alternatives a cat takes, it has mastered these. */
  readonly certainAncestors: (step: Step) => ReadonlySet<StepId>
  /** What every route to this step teaches (B-07). */
  readonly certainFoundations: (step: Step) => ReadonlySet<Foundation>
  /** Whether every route to this step leads through one that is such. */
  readonly certainlyAfter: (step: Step, isSuch: (before: Step) => boolean) => boolean
  /** Whether a cat that has mastered nothing yet can get here by mastering one step after the other. */
  readonly reachable: (id: StepId) => boolean
}

export const curriculumGraphOf = (programs: readonly Program[]): CurriculumGraph => {
  const curriculum = curriculumOf(programs)
  const steps = programs.flatMap((program) => program.steps)
  const reached = reachableSteps(steps)
  const ancestors = new Map<StepId, ReadonlySet<StepId>>()
  return {
    curriculum,
    ancestors: (id) => remember(ancestors, id, () => ancestorsOf(id, curriculum)),
    certainAncestors: certainty(curriculum, (step) => [step.id]),
    certainFoundations: certainty(curriculum, (step) => (step.teaches === undefined ? [] : [step.teaches])),
    certainlyAfter: (step, isSuch) => certainty(curriculum, (before) => (isSuch(before) ? [true] : []))(step).has(true),
    reachable: (id) => reached.has(id),
  }
}

const ancestorsOf = (id: StepId, curriculum: Curriculum): ReadonlySet<StepId> => {
  const found = new Set<StepId>()
  const open: StepId[] = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const need of curriculum.step(next)?.requires.flatMap(({ anyOf }) => anyOf) ?? []) {
      if (found.has(need)) continue
      found.add(need)
      open.push(need)
    }
  }
  return found
}

/** Gathers facts along prerequisites: all of them add up, of alternatives only what each of them brings counts. */
const certainty = <Fact>(
  curriculum: Curriculum,
  factsOf: (step: Step) => readonly Fact[],
): ((step: Step) => ReadonlySet<Fact>) => {
  const known = new Map<StepId, ReadonlySet<Fact>>()
  const gather = (step: Step): ReadonlySet<Fact> => {
    const before = known.get(step.id)
    if (before !== undefined) return before
    // Stands in while the step's own prerequisites are followed, so that a cycle ends here.
    known.set(step.id, new Set())
    const facts = new Set(step.requires.flatMap(({ anyOf }) => [...everyOne(anyOf.map(brought).filter(isKnown))]))
    known.set(step.id, facts)
    return facts
  }
  const brought = (id: StepId): ReadonlySet<Fact> | undefined => {
    const step = curriculum.step(id)
    return step && new Set([...factsOf(step), ...gather(step)])
  }
  return gather
}

const isKnown = <T>(value: T | undefined): value is T => value !== undefined

const everyOne = <T>([first, ...others]: readonly ReadonlySet<T>[]): readonly T[] =>
  first === undefined ? [] : [...first].filter((item) => others.every((other) => other.has(item)))

const reachableSteps = (steps: readonly Step[]): ReadonlySet<StepId> => {
  const reached = new Set<StepId>()
  const opens = (step: Step): boolean => step.requires.every(({ anyOf }) => anyOf.some((id) => reached.has(id)))
  let waiting = steps
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length
    for (const step of waiting) if (opens(step)) reached.add(step.id)
    waiting = waiting.filter((step) => !reached.has(step.id))
  }
  return reached
}

const remember = <K, V>(memory: Map<K, V>, key: K, make: () => V): V => {
  const before = memory.get(key)
  if (before !== undefined) return before
  const made = make()
  memory.set(key, made)
  return made
}
