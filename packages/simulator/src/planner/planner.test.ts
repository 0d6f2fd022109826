import { ProgramSource, programOfSource } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { courseFrom } from "../course/course.ts"
import { families } from "../families/index.ts"
import { careerOf, reportOn } from "../where-stuck.ts"
import { usualOwner } from "../world/owner.ts"
import { runCat } from "../world/run-cat.ts"
import { courseProgram } from "./course-program.ts"
import { plannerPolicy, timeOf } from "./planner-policy.ts"
import { courseOfProgram } from "./program-course.ts"

const course = courseFrom(
  "short",
  [
    { id: "touch", scale: { kind: "levels", count: 4, secondsPerTrial: 5 } },
    { id: "wear", scale: { kind: "graded", start: 10, goal: 60 } },
  ],
  { horizonDays: 120 },
)
const owner = usualOwner
const family = families[0]!
const setting = { course, policy: plannerPolicy(), family, owner, seed: 3 }

/** A trainer's program: the course's, with a skill, a way round, and a gate that imaginary cats need not mind. */
const written = ProgramSource.parse({
  id: "mine",
  version: 1,
  title: "My program",
  summary: "A program that a trainer wrote.",
  goals: ["bonding"],
  sources: ["our-default"],
  phases: [
    {
      id: "all",
      title: "All steps",
      steps: [
        skill("come"),
        exposure("mat", { type: "graded", raises: ["duration"], unit: "minutes", start: 0.25, goal: 1.25 }),
        exposure(
          "garden",
          { type: "graded", raises: ["distance"], unit: "metres", start: 2, goal: 20 },
          { requires: ["mat", "come"], gates: ["vaccinated"], holds: { place: "own-yard" }, minutes: 12 },
        ),
      ],
    },
  ],
})

function exposure(id: string, axis: object, more: object = {}) {
  const words = { title: id, why: "It is a step.", setup: ["Nothing to do."], how: ["Ask for it."] }
  const looks = { calmLooksLike: ["The cat is calm."], watchFor: ["low-crouch"], stopRule: "Stop at stress." }
  const rest = { reinforcement: { type: "counter-conditioning", treat: "One each time." }, sources: ["our-default"] }
  return { id, kind: "exposure", ...words, ...looks, ...rest, axis, fallback: { easier: "Farther away." }, ...more }
}
function skill(id: string) {
  return { ...exposure(id, { type: "graded", raises: ["response"], unit: "times", start: 1, goal: 5 }), kind: "skill" }
}

describe("the clock of an imaginary household", () => {
  it("goes on past the hour and past midnight in a long sitting", () => {
    expect(timeOf(0, "09", 59)).toBe("2024-10-04T09:00:59Z[UTC]")
    expect(timeOf(0, "09", 125 * 60 + 40)).toBe("2024-10-04T11:05:40Z[UTC]")
    expect(timeOf(0, "20", 5 * 3600)).toBe("2024-10-05T01:00:00Z[UTC]")
  })

  it("lets a sitting of hours be written into the journal", () => {
    const hours = { type: "graded", raises: ["duration"], unit: "minutes", start: 5, goal: 600 }
    const phases = [{ id: "all", title: "All steps", steps: [exposure("long", hours, { minutes: 60 })] }]
    const { course: long, program } = courseOfProgram(programOfSource(ProgramSource.parse({ ...written, phases })), 90)!
    const policy = plannerPolicy(() => program)
    const careers = [0, 1, 2, 3].map((cat) => careerOf({ course: long, policy, family, owner, seed: 1 }, cat))
    expect(careers).toHaveLength(4)
  })
})

describe("the planner as a policy", () => {
  it("coaches a cat through a course, the same way each time", () => {
    const first = runCat({ ...setting, cat: 1 })
    expect(first.trials).toBeGreaterThan(10)
    expect(runCat({ ...setting, cat: 1 })).toEqual(first)
  })

  it("says how likely calm is, for each trial it asks", () => {
    const { predictions, trials } = runCat({ ...setting, cat: 2 })
    expect(predictions.filter((_, i) => i % 2 === 0).reduce((sum, count) => sum + count, 0)).toBe(trials)
  })

  it("brings most cats of a short course to its goal", () => {
    const ends = Array.from({ length: 12 }, (_, cat) => runCat({ ...setting, cat }).end)
    expect(ends.filter((end) => end === "goal").length).toBeGreaterThanOrEqual(8)
  })
})

describe("a course written down as a program", () => {
  it("has the same steps, amounts and days", () => {
    const { steps } = courseProgram(course)
    expect(steps.map(({ id }) => id)).toEqual(["course/touch", "course/wear"])
    expect(steps[1]).toMatchObject({ axis: { start: 10, goal: 60 }, mastery: { days: 2 } })
  })
})

describe("a trainer's program as a course", () => {
  const made = courseOfProgram(programOfSource(written), 90)!

  it("keeps the exposure steps in a row, in seconds, with room for their goals", () => {
    expect(made.course.steps).toMatchObject([
      { id: "mine/mat", scale: { start: 15, goal: 75 }, place: "home", minutesPerSession: 5 },
      { id: "mine/garden", scale: { start: 6, goal: 60 }, place: "own-yard", minutesPerSession: 12 },
    ])
    expect(made.course.horizonDays).toBe(90)
  })

  it("opens each step by the one before, with no gate, and names what it leaves out", () => {
    expect(made.program.steps.map(({ requires, gates }) => [requires, gates])).toEqual([
      [[], []],
      [[{ anyOf: ["mine/mat"] }], []],
    ])
    expect(made.leftOut.map(({ id }) => id)).toEqual(["mine/come"])
  })

  it("is nothing for a program without fear in it", () => {
    const steps = made.leftOut
    expect(courseOfProgram({ ...made.program, steps, phases: [] }, 90)).toBeUndefined()
  })

  it("can be trained by the planner, amounts in minutes and metres too", () => {
    const policy = plannerPolicy(() => made.program)
    const careers = [0, 1, 2, 3, 4, 5, 6, 7].map((cat) =>
      careerOf({ course: made.course, policy, family, owner, seed: 1 }, cat),
    )
    const report = reportOn(
      made.course.steps.map(({ id }) => id),
      careers,
    )
    expect(report.steps.map(({ step }) => step)).toEqual(["mine/mat", "mine/garden"])
    expect(report.rows.some(({ end }) => end === "goal")).toBe(true)
    for (const { cats, scaredHere, stuckHere, trials, byDifficulty } of report.steps) {
      expect(scaredHere).toBeLessThanOrEqual(cats)
      expect(stuckHere).toBeLessThanOrEqual(cats)
      expect(byDifficulty.reduce((sum, bin) => sum + bin.trials, 0)).toBe(trials)
    }
  })
})
