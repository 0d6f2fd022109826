import type { PlannedTrial, StepId, TrainedStep } from "@catwalk/domain"
import { shippedCurriculum } from "@catwalk/testkit"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { AmountHead, rewardWords } from "./AmountHead.tsx"

const step = shippedCurriculum().step("harness-leash/sniff" as StepId) as TrainedStep
const how = "Lay it on the floor an arm's length from the cat."
const planned = (change: Partial<PlannedTrial>): PlannedTrial => ({
  role: "top",
  criterion: 0,
  easier: false,
  seconds: 5,
  mark: false,
  treat: true,
  treats: 1,
  chances: undefined,
  reasons: [],
  ...change,
})

/** What the head of a trial says, without its markup. */
const says = (trial: PlannedTrial, guided: boolean): string =>
  renderToStaticMarkup(<AmountHead step={step} trial={trial} easier="Farther away" guided={guided} />)
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")

describe("B-17: for beginners and for people who know the method", () => {
  it("tells a beginner how a level is done", () => {
    expect(says(planned({}), true)).toContain(how)
  })

  it("tells those who know only what is asked", () => {
    const said = says(planned({}), false)
    expect(said).toContain("Harness on the floor beside you")
    expect(said).not.toContain(how)
  })
})

describe("B-06: what follows the trial", () => {
  it("is said before it begins", () => {
    expect(says(planned({ treat: true, mark: true }), true)).toContain("Click, then a treat")
    expect(says(planned({ treat: false }), true)).toContain("No treat this time: praise")
  })

  it("counts the treats that a long trial takes all the way through", () => {
    const ride = shippedCurriculum().step("outdoors/yard-sit" as StepId) as TrainedStep
    const every = ride.reinforcement.type === "none" ? undefined : ride.reinforcement.treatEverySeconds
    expect(every).toBeDefined()
    expect(rewardWords(planned({ treats: 12 }), ride)).toMatch(/^A treat about every \d+ (s|min), 12 in all$/)
    expect(rewardWords(planned({ treats: 1 }), ride)).toBe("A treat for this one")
  })
})

it("B-08: shows the easier way instead of the amount when even the start is too much", () => {
  const said = says(planned({ easier: true }), true)
  expect(said).toContain("Farther away")
  expect(said).not.toContain("Harness on the floor beside you")
})
