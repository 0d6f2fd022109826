import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { programsPlugin } from "./vite/programs-plugin.ts"
import { SERVICE_WORKER_ENTRY, serviceWorkerPlugin } from "./vite/service-worker-plugin.ts"

export default defineConfig({
  plugins: [react(), programsPlugin(), serviceWorkerPlugin()],
  // The server forbids inline scripts and styles, and a data: address counts as one.
  build: {
    target: ["chrome111", "firefox114", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Our own modules do nothing by being imported, so what a screen does not use stays out of what it loads.
      treeshake: { moduleSideEffects: (id) => !isOurs(id) || /\.css$|\/(main|service-worker)\.tsx?$|\.html$/.test(id) },
      input: { app: "index.html", "service-worker": SERVICE_WORKER_ENTRY },
      output: {
        entryFileNames: ({ name }) => (name === "service-worker" ? "service-worker.js" : "assets/[name]-[hash].js"),
      },
    },
  },
})

function isOurs(id: string): boolean {
  return /\/(packages\/(domain|protocol)|apps\/web)\/src\/|\/node_modules\/yaml\//.test(id)
}
