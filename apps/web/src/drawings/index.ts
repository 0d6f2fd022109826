export { Drawing } from "./Drawing.tsx"
export { type DrawingId, drawingIds, drawings } from "./drawings.ts"
export { Logo } from "./Logo.tsx"
