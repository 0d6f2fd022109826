import type { Family } from "../cat/mind.ts"
import { courseFrom } from "../course/course.ts"
import { rungsOf } from "../course/rungs.ts"
import { wilson } from "../measures/intervals.ts"
import type { Policy } from "../policy.ts"
import { usualOwner } from "../world/owner.ts"
import { runCat } from "../world/run-cat.ts"
import type { Finding } from "./finding.ts"

const sessionsInAll = 28
const mostPerStage = 6

// Seven stages from the bottom half of a carrier to a car ride of 50-90 s. The stages between are our-default: only the first and
// the last are known from the abstract. No gates: the study moved on by its own rule.
const carrier = courseFrom(
  "carrier training",
  [
    { id: "bottom-half", scale: { kind: "levels", count: 5, secondsPerTrial: 10 } },
    { id: "with-lid", scale: { kind: "levels", count: 5, secondsPerTrial: 10 } },
    { id: "with-door", scale: { kind: "levels", count: 5, secondsPerTrial: 15 } },
    { id: "door-closed", scale: { kind: "graded", start: 5, goal: 60 } },
    { id: "carried", scale: { kind: "graded", start: 5, goal: 60 } },
    { id: "in-the-car", scale: { kind: "graded", start: 5, goal: 60 }, place: "car" },
    { id: "car-ride", scale: { kind: "graded", start: 10, goal: 70 }, place: "car", weight: 1.1 },
  ].map((step) => ({ ...step, daysWanted: 0, minutesPerSession: 8 })) as Parameters<typeof courseFrom>[1],
  // About four treats a minute for eight minutes.
  { sessionsPerDay: 1, trialsPerSession: 32, handlingSeconds: 15, horizonDays: 42 },
)

/** The study's rule by stages: the next rung after two calm trials; the next stage at its goal, or after six sessions. */
const stageRule = (note: (stage: number, finished: boolean) => void): Policy => ({
  name: "pratsch-stages",
  rule: "Seven stages; on at the goal or after six sessions (pratsch-2018)",
  sees: "signs",
  start: (course) => {
    const rungs = course.steps.map((step) => rungsOf(step))
    let stage = 0
    let rung = 0
    let calm = 0
    let sessions = 0
    let total = 0
    let upset = false
    const advance = (): void => {
      note(Math.min(stage + 1, course.steps.length), stage + 1 >= course.steps.length)
      if (stage + 1 >= course.steps.length) return
      stage++
      rung = 0
      sessions = 0
    }
    return {
      day: () => {
        if (total > 0 && sessions >= mostPerStage && stage + 1 < course.steps.length) advance()
        if (total >= sessionsInAll) return { kind: "rest" }
        note(stage, false)
        upset = false
        sessions++
        total++
        return { kind: "session" }
      },
      next: ({ fits }) => {
        const u = rungs[stage]?.[rung] ?? 0
        return upset || !fits(stage, u) ? { kind: "end" } : { kind: "trial", step: stage, u }
      },
      observe: ({ outcome }) => {
        if (outcome === "stressed") upset = true
        calm = outcome === "calm" ? calm + 1 : 0
        if (outcome !== "calm") rung = Math.max(0, rung - 1)
        if (calm < 2) return
        calm = 0
        if (rung + 1 < (rungs[stage]?.length ?? 1)) rung++
        else advance()
      },
    }
  },
})

/** Pratsch 2018: 28 sessions of 8 minutes in six weeks, 11 trained cats; where they stood at the end. */
export const pratschFindings = (family: Family, seed: number, cats: number): readonly Finding[] => {
  let finished = 0
  let inSeven = 0
  let inSix = 0
  let lower = 0
  for (let cat = 0; cat < cats; cat++) {
    let reached = 0
    let done = false
    const policy = stageRule((stage, all) => {
      reached = Math.max(reached, stage)
      done ||= all
    })
    // 28 sessions in 42 days by people who knew the signs.
    const owner = { ...usualOwner, missedDays: 0.3, misread: 0.05, pushes: 0, secondSessions: 1 }
    runCat({ course: carrier, policy, family, owner, seed, cat })
    if (done) finished++
    else if (reached >= 6) inSeven++
    else if (reached === 5) inSix++
    else lower++
  }
  const study = "Pratsch 2018: 28 sessions in six weeks, seven stages, 11 cats"
  const finding = (figure: string, count: number, published: number): Finding => ({
    study,
    figure,
    family: family.name,
    simulated: wilson(count, cats),
    published: wilson(published, 11),
    unit: "share",
  })
  return [
    finding("finished all seven stages", finished, 3),
    finding("in stage seven, unfinished", inSeven, 6),
    finding("in stage six", inSix, 2),
    finding("below stage six", lower, 0),
  ]
}
