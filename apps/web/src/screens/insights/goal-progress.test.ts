import { momentOf, ProgramId, planContext, replay } from "@catwalk/domain"
import { aFact, mastering, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { expect, it } from "vitest"
import { goalProgress } from "./goal-progress.ts"

const curriculum = shippedCurriculum()

it("B-01: success is measured against what the outings are for", () => {
  const [program] = curriculum.programs.filter(({ goals }) => goals.includes("safety"))
  const [first] = program?.steps.filter(({ optional }) => !optional) ?? []
  if (program === undefined || first === undefined) throw new Error("No program for safety.")
  const now = momentOf(on(20))
  const state = replay(
    [
      aFact("cat.profiled.v1", { name: "Miso", goals: ["safety", "another-cat"] }, { at: on(0, "07:00") }),
      aFact("program.enrolled.v1", { program: ProgramId.parse(program.id) }, { at: on(0, "07:00") }),
      ...mastering(first, 1),
    ],
    { curriculum, now },
  )
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("No Miso.")
  const needed = program.steps.filter(({ optional }) => !optional).length
  expect(goalProgress(cat, planContext(state, curriculum, now))).toEqual([
    { goal: "safety", programs: [program.title], mastered: 1, needed },
    { goal: "another-cat", programs: [], mastered: 0, needed: 0 },
  ])
})
