import { programOf, type StepId } from "@catwalk/domain"
import type { DrawingId } from "../../drawings/index.ts"

const drawingOf: Readonly<Record<string, DrawingId>> = {
  clicker: "treat",
  "harness-leash": "harness",
  backpack: "backpack",
  outdoors: "walking",
  "travel-vet": "backpack",
  "two-cats": "sniffing",
  enrichment: "play",
}

/** The picture that stands for a step's program. */
export const stepDrawing = (step: StepId): DrawingId => drawingOf[programOf(step)] ?? "sitting"
