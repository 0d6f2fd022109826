import { Worker } from "node:worker_threads"
import type { CohortResult } from "@catwalk/simulator"
import type { Job } from "./job.ts"

/** Runs the jobs on worker threads and gives their results in the order of the jobs, however many threads there are. */
export const runParallel = async (
  jobs: readonly Job[],
  threads: number,
  modules: readonly string[],
  onProgress: (done: number) => void,
): Promise<readonly CohortResult[]> => {
  const results: (CohortResult | undefined)[] = new Array(jobs.length)
  let next = 0
  let done = 0
  const runOn = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        const job = jobs[next]
        if (job === undefined) resolve()
        else worker.postMessage({ index: next++, job })
      }
      worker.on("error", reject)
      worker.on("exit", (code) => reject(new Error(`A worker ended early with code ${code}`)))
      worker.on("message", (message: "ready" | { readonly index: number; readonly result: CohortResult }) => {
        if (message !== "ready") {
          results[message.index] = message.result
          onProgress(++done)
        }
        give()
      })
    })
  const workers = Array.from(
    { length: Math.max(1, Math.min(threads, jobs.length)) },
    () => new Worker(new URL("./worker.ts", import.meta.url), { workerData: { modules } }),
  )
  try {
    await Promise.all(workers.map(runOn))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return results.map((result) => {
    if (result === undefined) throw new Error("A job gave no result")
    return result
  })
}
