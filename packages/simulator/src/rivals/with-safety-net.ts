import type { PolicyRun } from "../policy.ts"

/**
 * The net every careful trainer has, whatever the rule says about the next criterion: a trial read as stressed ends the session.
 * Every rival gets it, also those whose publication does not mention it.
 */
export const withSafetyNet = (run: PolicyRun): PolicyRun => {
  let stressed = false
  return {
    day: (view) => {
      stressed = false
      return run.day(view)
    },
    next: (session) => (stressed ? { kind: "end" } : run.next(session)),
    observe: (trial) => {
      if (trial.outcome === "stressed") stressed = true
      run.observe(trial)
    },
  }
}
