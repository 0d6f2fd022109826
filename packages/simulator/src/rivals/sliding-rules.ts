import { growthInU, rungsOf, sessionGrowthInU } from "../course/rungs.ts"
import type { Policy } from "../policy.ts"
import { makeSliding } from "./sliding.ts"
import { withSafetyNet } from "./with-safety-net.ts"

const trialsPerSitting = 10

/** Ratio of the easier step to the harder one that converges on `p` calm: p / (1 - p) (kaernbach-1991). */
export const weightedRatio = (p: number): number => p / (1 - p)

/** Weighted up-down at 90 %: +10 % after a calm trial, nine such steps back after one that was not. */
export const weightedUpDown: Policy = {
  name: "weighted-up-down-90",
  rule: "+10 % after a calm trial, nine such steps back after any other: converges on 90 % calm (kaernbach-1991)",
  sees: "signs",
  start: (course) => {
    const at = makeSliding(course)
    let open = 0
    return withSafetyNet({
      day: () => ({ kind: "session" }),
      next: (session) => {
        open = session.open
        return session.trials >= trialsPerSitting || !session.fits(at.step(), at.u())
          ? { kind: "end" }
          : { kind: "trial", step: at.step(), u: at.u() }
      },
      observe: (trial) => {
        const step = course.steps[at.step()]
        if (step === undefined) return
        const up = growthInU(step, 1.1)
        at.move(trial.outcome === "calm" ? up : -weightedRatio(0.9) * up, open)
      },
    })
  },
}

/** Fixed growth: 10 % more, or one level, after each session in which every trial was calm, 10 % less after a stressed one, else the same. */
export const fixedGrowth: Policy = {
  name: "fixed-growth-10",
  rule: "10 % more (on levels: one) after every calm session, 10 % less after a stressed one (training-convention)",
  sees: "signs",
  start: (course) => {
    const at = makeSliding(course)
    let worst: "none" | "calm" | "uneasy" | "stressed" = "none"
    return withSafetyNet({
      day: (view) => {
        const step = course.steps[at.step()]
        if (step !== undefined && worst !== "none" && worst !== "uneasy") {
          at.move(sessionGrowthInU(step, worst === "calm" ? 1.1 : 1 / 1.1), view.open)
        }
        worst = "none"
        return { kind: "session" }
      },
      next: (session) =>
        session.trials >= 5 || !session.fits(at.step(), at.u())
          ? { kind: "end" }
          : { kind: "trial", step: at.step(), u: at.u() },
      observe: ({ outcome }) => {
        if (outcome === "stressed" || worst === "none" || (outcome === "uneasy" && worst === "calm")) worst = outcome
      },
    })
  },
}

/** Rank, from the lowest, of the response to beat among the last m: k = (m + 1)(1 - w). */
export const percentileRank = (m: number, w: number): number => Math.max(1, Math.round((m + 1) * (1 - w)))

/**
 * Percentile schedule with m = 10, w = 0.5. In the published form an animal varies of its own accord; here one rung up or down
 * from the middle of what it lately bore stands for that, and amounts below the criterion are not asked.
 */
export const percentileSchedule: Policy = {
  name: "percentile-schedule",
  rule: "Ask for what beats the k-th lowest of the last ten amounts borne, k = (m+1)(1-w), w = 0.5 (galbicka-1994)",
  sees: "signs",
  start: (course, _cat, chance) => {
    const m = 10
    const k = percentileRank(m, 0.5)
    let step = 0
    let borne: number[] = []
    let open = 0
    const rungSizes = course.steps.map((step) => rungsOf(step)[1] ?? 1)
    const ask = (): number => {
      const sorted = [...borne].sort((a, b) => a - b)
      if (sorted.length === 0) return 0
      const criterion = sorted[Math.min(k, sorted.length) - 1] ?? 0
      const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
      const rung = (rungSizes[step] ?? 1) * (Math.floor(chance() * 3) - 1)
      return Math.min(1, Math.max(criterion, middle + rung))
    }
    return withSafetyNet({
      day: () => ({ kind: "session" }),
      next: (session) => {
        open = session.open
        const u = ask()
        return session.trials >= trialsPerSitting || !session.fits(step, u)
          ? { kind: "end" }
          : { kind: "trial", step, u }
      },
      observe: ({ u, outcome }) => {
        // An amount that was not borne calmly counts as what the cat would have given: less.
        const less = (rungSizes[step] ?? 1) * (outcome === "calm" ? 0 : outcome === "uneasy" ? 1 : 2)
        borne = [...borne, Math.max(0, u - less)].slice(-m)
        if (borne.filter((amount) => amount >= 1 - 1e-9).length >= 3 && step < open) {
          step++
          borne = []
        }
      },
    })
  },
}
