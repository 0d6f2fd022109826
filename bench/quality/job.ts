import {
  type CohortResult,
  type Family,
  families,
  harnessAndLeash,
  type OwnerHabits,
  runCohort,
} from "@catwalk/simulator"
import { policies } from "./policies.ts"

/** One piece of work for a thread: some cats of one family under one policy. */
export interface Job {
  readonly policy: string
  readonly family: string
  readonly owner: OwnerHabits
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** The families of the package and those of further modules, which export `families`. */
export const loadFamilies = async (modules: readonly string[]): Promise<readonly Family[]> => {
  const further = await Promise.all(
    modules.map((url) => import(url) as Promise<{ readonly families: readonly Family[] }>),
  )
  return [...families, ...further.flatMap((module) => module.families)]
}

export const runJob = (job: Job, known: readonly Family[]): CohortResult => {
  const policy = policies.find((one) => one.name === job.policy)
  const family = known.find((one) => one.name === job.family)
  if (policy === undefined) throw new RangeError(`No policy ${job.policy}`)
  if (family === undefined) throw new RangeError(`No family ${job.family}`)
  return runCohort({ ...job, course: harnessAndLeash, policy, family })
}
