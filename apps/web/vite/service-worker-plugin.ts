import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Plugin } from "vite"

export const SERVICE_WORKER_ENTRY = "src/service-worker/service-worker.ts"
const OUTPUT = "service-worker.js"
/** What the worker's source calls its list; it stands for nothing until the build fills it in. */
const PLACEHOLDER = "__CATWALK_PRECACHE__"

interface PrecachedFile {
  readonly url: string
  /** Hash of the content. */
  readonly revision: string
}

const revisionOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 12)

/** Tells the service worker which files make up this build. */
export const serviceWorkerPlugin = (): Plugin => {
  let publicFolder = ""
  return {
    name: "catwalk-service-worker",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      publicFolder = config.publicDir
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[OUTPUT]
        if (worker?.type !== "chunk") return this.error(`${OUTPUT} was not built.`)
        if (worker.imports.length > 0) return this.error(`${OUTPUT} must stand alone, but imports ${worker.imports}.`)
        const built = Object.values(bundle)
          .filter((file) => file !== worker && !file.fileName.endsWith(".map"))
          .map((file): PrecachedFile => {
            const content = file.type === "chunk" ? file.code : file.source
            return { url: `/${file.fileName}`, revision: revisionOf(content) }
          })
        const files = [...built, ...publicFiles(publicFolder)].sort((a, b) => (a.url < b.url ? -1 : 1))
        if (!worker.code.includes(PLACEHOLDER)) return this.error(`${OUTPUT} has lost its ${PLACEHOLDER}.`)
        worker.code = worker.code.replace(PLACEHOLDER, JSON.stringify(files))
      },
    },
  }
}

const publicFiles = (folder: string): readonly PrecachedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { url: path.slice(folder.length).replaceAll("\\", "/"), revision: revisionOf(readFileSync(path)) }
    })
