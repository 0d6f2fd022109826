import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { Drawing, drawingIds } from "../drawings/index.ts"
import "./kit.css"
import { VisuallyHidden } from "./index.ts"

function Sheet() {
  return (
    <ul className="kit-drawings">
      {drawingIds.map((id) => (
        <li key={id}>
          <Drawing of={id} />
          {id}
        </li>
      ))}
    </ul>
  )
}

const root = document.getElementById("root")
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <VisuallyHidden>Kit</VisuallyHidden>
      <Sheet />
    </StrictMode>,
  )
