import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "./ui/styles/tokens.css"
import "./ui/styles/base.css"
import { Start } from "./start/Start.tsx"
import { holdPageLock } from "./updates/page-lock.ts"
import { noUpdates, watchUpdates } from "./updates/updates.ts"

const root = document.getElementById("root")
if (root === null) throw new Error("The page has lost its root.")
const installs = import.meta.env.PROD && "serviceWorker" in navigator
if (installs) holdPageLock(import.meta.url)

createRoot(root).render(
  <StrictMode>
    <Start updates={installs ? watchUpdates(navigator.serviceWorker) : noUpdates} />
  </StrictMode>,
)
