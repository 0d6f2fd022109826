import { anyPrograms, shippedCurriculum } from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import type { StepId } from "../ids.ts"
import { curriculumGraphOf } from "./curriculum-graph.ts"
import type { Held } from "./dimension.ts"
import type { LintCode } from "./lint/finding.ts"
import { leavesHome } from "./lint/outdoor-rules.ts"
import { lintCurriculum } from "./lint-curriculum.ts"
import type { Program } from "./program.ts"
import type { Step } from "./step.ts"

const changed = (program: Program, index: number, change: (step: Step) => Step): Program => {
  const steps = program.steps.map((step, at) => (at === index ? change(step) : step))
  return { ...program, phases: [{ id: "all", title: "All", steps }], steps }
}

const codesOf = (programs: readonly Program[]): readonly LintCode[] => lintCurriculum(programs).map(({ code }) => code)

/** Some programs and one of their steps, fit for `harm` to be done to it. */
const anyPatient = fc.tuple(anyPrograms, fc.nat(), fc.nat()).map(([programs, programAt, stepAt]) => {
  const program = programs[programAt % programs.length] as Program
  const index = stepAt % program.steps.length
  return { programs, program, index, step: program.steps[index] as Step }
})

const isRefused = (code: LintCode, harm: (step: Step) => Step | undefined): void => {
  fc.assert(
    fc.property(anyPatient, ({ programs, program, index, step }) => {
      const harmed = harm(step)
      fc.pre(harmed !== undefined)
      const after = programs.map((one) => (one === program ? changed(one, index, () => harmed) : one))
      expect(codesOf(after)).toContain(code)
    }),
    { numRuns: 60 },
  )
}

it("finds nothing wrong with programs that are sound", () => {
  fc.assert(
    fc.property(anyPrograms, (programs) => {
      expect(lintCurriculum(programs)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it("says the same whatever order the programs come in", () => {
  fc.assert(
    fc.property(anyPatient, ({ programs, program, index }) => {
      const harmed = programs.map((one) =>
        one === program ? changed(one, index, (step) => ({ ...step, watchFor: ["tail-up"] })) : one,
      )
      const sorted = (findings: ReturnType<typeof lintCurriculum>): readonly string[] =>
        findings.map((found) => JSON.stringify(found)).sort()
      expect(sorted(lintCurriculum([...harmed].reverse()))).toEqual(sorted(lintCurriculum(harmed)))
    }),
  )
})

it("points into the program that it names", () => {
  fc.assert(
    fc.property(anyPatient, ({ programs, program, index }) => {
      const harmed = programs.map((one) =>
        one === program ? changed(one, index, (step) => ({ ...step, watchFor: ["tail-up"], stopRule: "none" })) : one,
      )
      for (const { program: id, path, step } of lintCurriculum(harmed)) {
        const [, phase, , at] = path
        const named = harmed.find((one) => one.id === id)?.phases[Number(phase)]?.steps[Number(at)]
        expect(named?.id).toBe(step)
      }
    }),
  )
})

it("refuses a step without a stop rule or a way back, wherever it stands", () => {
  isRefused("no-stop-rule", (step) => ({ ...step, stopRule: "None." }))
  isRefused("no-way-back", (step) => ({ ...step, fallback: { easier: "n/a" } }))
  isRefused("no-stop-rule", (step) => ({ ...step, stopRule: "Keep going whatever the cat does." }))
  isRefused("no-way-back", (step) => ({ ...step, fallback: { easier: "There is no easier way." } }))
  isRefused("no-easier-way", (step) => ({ ...step, easier: undefined, fallback: { step: "one/wear" as StepId } }))
})

it("refuses a step that builds on something unknown, on itself, or falls back on itself", () => {
  isRefused("unknown-prerequisite", (step) => ({ ...step, requires: [{ anyOf: ["nowhere/no-step" as StepId] }] }))
  isRefused("unreachable", (step) => ({ ...step, requires: [{ anyOf: ["nowhere/no-step" as StepId] }] }))
  isRefused("cycle", (step) => ({ ...step, requires: [{ anyOf: [step.id] }] }))
  isRefused("fallback-circle", (step) => ({ ...step, fallback: { step: step.id } }))
})

it("refuses two dimensions raised at once, a goal below the start and too large a growth", () => {
  isRefused("raises-not-one", (step) =>
    step.kind === "passive" ? undefined : { ...step, axis: { ...step.axis, raises: ["duration", "sound"] } },
  )
  const graded = (step: Step, amounts: { readonly goal?: number; readonly growth?: number }): Step | undefined =>
    step.kind !== "passive" && step.axis.type === "graded" ? { ...step, axis: { ...step.axis, ...amounts } } : undefined
  isRefused("goal-not-above-start", (step) => graded(step, { goal: 0.5 }))
  isRefused("goal-too-large", (step) => graded(step, { goal: 10_000 }))
  isRefused("growth-too-large", (step) => graded(step, { growth: 2.5 }))
})

it("refuses any step taken outdoors without a gate it needs", () => {
  const outdoors: Held = { place: "park" }
  isRefused("outdoor-gates", (step) => ({
    ...step,
    holds: outdoors,
    gates: step.gates.filter((gate) => gate !== "vaccinated"),
  }))
  isRefused("outdoor-foundation", (step) => ({ ...step, holds: outdoors, requires: [] }))
})

it("refuses gear on the cat, a closed bag or another cat without asking age and health, wherever it stands", () => {
  const unasked = (step: Step, holds: Held): Step => ({
    ...step,
    holds: { ...step.holds, ...holds },
    gates: step.gates.filter((gate) => gate !== "healthy"),
  })
  isRefused("body-gates", (step) => unasked(step, { contact: "touching" }))
  isRefused("body-gates", (step) => unasked(step, { closure: "open" }))
  isRefused("age-unasked", (step) =>
    step.kind === "passive" ? undefined : { ...step, gates: step.gates.filter((gate) => gate !== "old-enough") },
  )
  isRefused("company-gates", (step) => unasked(step, { company: "cat" }))
  isRefused("doorway-gates", (step) => unasked(step, { place: "doorway" }))
})

it("refuses a harness that nobody knows and a carrier that nobody has checked, on foot as well", () => {
  const without = (step: Step, ...gates: readonly string[]): Step["gates"] =>
    step.gates.filter((gate) => !gates.includes(gate))
  isRefused("harness-unchecked", (step) => ({
    ...step,
    holds: { contact: "draped" },
    gates: without(step, "harness-suits", "harness-approved"),
  }))
  isRefused("carrier-unchecked", (step) => ({
    ...step,
    holds: { place: "own-yard" },
    gates: without(step, "carrier-approved", "carrier-if-along"),
  }))
})

it("refuses to make a skill of what may frighten, and long pairings whose treats nobody counts", () => {
  const trained = (step: Step, change: object): Step | undefined =>
    step.kind === "passive" ? undefined : ({ ...step, ...change } as Step)
  isRefused("skill-in-fear", (step) => trained(step, { kind: "skill", holds: { place: "park" } }))
  for (const raised of ["handling", "sound", "pressure"])
    isRefused("skill-in-fear", (step) =>
      trained(step, { kind: "skill", holds: {}, axis: { ...step.axis, raises: [raised] } }),
    )
  isRefused("treats-uncounted", (step) =>
    step.kind !== "passive" && step.axis.type === "graded" && step.axis.unit === "minutes" && step.axis.goal > 1
      ? { ...step, reinforcement: { type: "counter-conditioning", treat: "A treat now and always." } }
      : undefined,
  )
})

it("refuses words of force anywhere among the instructions", () => {
  isRefused("forcing-words", (step) => ({ ...step, how: [...step.how, "Push the cat into the bag."] }))
  isRefused("forcing-words", (step) => ({ ...step, cautions: ["Hold it down if it struggles."] }))
  isRefused("endangering-words", (step) => ({ ...step, setup: [...step.setup, "Tie the leash to a tree."] }))
})

it("refuses a step that watches for nothing serious", () => {
  isRefused("no-stop-signs", (step) => ({ ...step, watchFor: ["tail-up", "yawn"] }))
})

it("reaches every step of sound programs by mastering one after the other", () => {
  fc.assert(
    fc.property(anyPrograms, (programs) => {
      const { reachable, ancestors } = curriculumGraphOf(programs)
      for (const { id } of programs.flatMap(({ steps }) => steps)) {
        expect(reachable(id)).toBe(true)
        expect(ancestors(id).has(id)).toBe(false)
      }
    }),
  )
})

it("cannot go outdoors without harness and leash by any order of mastering", () => {
  const { programs } = shippedCurriculum()
  const steps = programs.flatMap((program) => program.steps)
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const mastered = new Set<StepId>()
      const taught = new Set<string | undefined>()
      for (let left = steps.length; left > 0; left--) {
        const open = steps.filter(
          ({ id, requires }) =>
            !mastered.has(id) && requires.every(({ anyOf }) => anyOf.some((need) => mastered.has(need))),
        )
        const next = open[Number(choices.next().value) % open.length] as Step
        if (leavesHome(next)) expect([...taught]).toEqual(expect.arrayContaining(["harness-wear", "leash-held"]))
        mastered.add(next.id)
        taught.add(next.teaches)
      }
    }),
    { numRuns: 30 },
  )
})
