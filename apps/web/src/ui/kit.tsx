import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "./index.ts"
import { KitCoach } from "./kit/KitCoach.tsx"
import { KitDrawings } from "./kit/KitDrawings.tsx"
import { KitForms } from "./kit/KitForms.tsx"
import { KitPath } from "./kit/KitPath.tsx"
import { KitToday } from "./kit/KitToday.tsx"

const sheets = {
  today: KitToday,
  coach: KitCoach,
  path: KitPath,
  forms: KitForms,
  drawings: KitDrawings,
} as const

/** The kit on one page a sheet, for looking at it: /kit.html?sheet=coach. Served in development only. */
const asked = new URLSearchParams(location.search).get("sheet")
const name = Object.keys(sheets).find((key): key is keyof typeof sheets => key === asked) ?? "today"
const Shown = sheets[name]
const root = document.getElementById("root")
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Shown />
    </StrictMode>,
  )
}
