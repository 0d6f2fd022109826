import type { StepId, TrainedStep } from "@catwalk/domain"
import { shippedCurriculum } from "@catwalk/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readTrials } from "./parse-trial.ts"

const curriculum = shippedCurriculum()
const step = (id: string): TrainedStep => curriculum.step(id as StepId) as TrainedStep
const asked = (text: string, id: string): number | undefined => readTrials([text], step(id))[0]?.asked

describe("amounts", () => {
  it.each([
    ["calm@45s", "harness-leash/wear", 45],
    ["calm@45", "harness-leash/wear", 45],
    ["calm@1min30s", "harness-leash/wear", 90],
    ["calm@2m", "harness-leash/wear", 120],
    ["calm@1.5h", "harness-leash/wear", 5400],
    ["calm@90s", "backpack/ride-indoors", 1.5],
    ["calm@3", "harness-leash/sniff", 2],
    ["calm@through-loop", "harness-leash/sniff", 3],
  ])("%s of %s is %d", (text, id, amount) => {
    expect(asked(text, id)).toBe(amount)
  })

  it.each(["calm", "calm@", "calm@0s", "calm@-3s", "calm@9", "calm@1:30"])(
    "%s of a step of four levels is none",
    (text) => {
      expect(() => asked(text, "harness-leash/sniff")).toThrow(/Trial 1/)
    },
  )
})

it("whatever is typed becomes trials, or a problem that names the trial and a cure", () => {
  const piece = fc.constantFrom(
    "calm",
    "seen",
    "@",
    "45s",
    ",",
    "=",
    "signs",
    "flop",
    "+",
    ":",
    "treats",
    "3",
    "left",
    " ",
  )
  const anyText = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        expect(readTrials([text], step("harness-leash/wear"))).toHaveLength(1)
      } catch (error) {
        expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining("Trial 1") })
        expect((error as { cure: string }).cure).not.toBe("")
      }
    }),
  )
})
