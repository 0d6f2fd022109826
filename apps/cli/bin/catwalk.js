#!/usr/bin/env node
// Plain JavaScript on purpose: runs on Node.js 20 and up, and hands over to the Node.js 24 that `npm ci` brought along.
import { spawn } from "node:child_process"
import { constants } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { findNode, NEEDED_MAJOR } from "./find-node.js"

const here = dirname(fileURLToPath(import.meta.url))
const node = findNode({
  from: here,
  platform: process.platform,
  arch: process.arch,
  version: process.versions.node,
  execPath: process.execPath,
})

if (node === undefined) {
  process.stderr.write(
    `catwalk needs Node.js ${NEEDED_MAJOR} or newer; this is ${process.versions.node}, and no newer one was found beside it.\n` +
      "Run `npm ci` in the Catwalk checkout (it brings its own Node.js along),\n" +
      `or install Node.js ${NEEDED_MAJOR} from https://nodejs.org and run this again.\n`,
  )
  process.exit(1)
}

const child = spawn(
  node,
  ["--disable-warning=ExperimentalWarning", join(here, "..", "src", "main.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
)

// A terminal sends Ctrl-C to both of us; passing it on would make one key press look like two.
/** @type {NodeJS.Signals[]} */
const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"]
for (const signal of passedOn) {
  process.on(signal, () => {
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal)
  })
}

child.on("error", (error) => {
  process.stderr.write(`catwalk could not start ${node}: ${error.message}\n`)
  process.exit(1)
})
child.on("exit", (code, signal) => {
  process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0))
})
