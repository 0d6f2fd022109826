import { parentPort, workerData } from "node:worker_threads"
import { type Job, loadFamilies, runJob } from "./job.ts"

const port = parentPort
if (port === null) throw new Error("This module runs in a worker thread")
const known = await loadFamilies((workerData as { readonly modules: readonly string[] }).modules)
port.on("message", ({ index, job }: { readonly index: number; readonly job: Job }) => {
  port.postMessage({ index, result: runJob(job, known) })
})
port.postMessage("ready")
