import type { CarrierPoint, CarrierVerdict } from "@catwalk/domain"
import { VerdictChip, VerdictLine, VerdictReasons } from "./Verdict.tsx"

/**
 * The seven points of a good carrier, computed from its measures and this cat's, and its upkeep.
 * @shows B-03, B-12
 */
export function CarrierPoints({ verdict }: { readonly verdict: CarrierVerdict }) {
  return (
    <details className="cat-details">
      <summary>Point by point</summary>
      <ul className="cat-points">
        {verdict.points.map(({ point, verdict: level, reasons }) => (
          <li key={point}>
            <div className="cat-gate-head">
              <span>{words[point]}</span>
              <VerdictChip level={level} />
            </div>
            <VerdictLine reasons={reasons} />
            <VerdictReasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const words: Readonly<Record<CarrierPoint, string>> = {
  ventilation: "Air from two sides",
  straps: "Padded straps",
  headroom: "Room to sit up",
  "turning-room": "Room to lie and turn",
  capacity: "Carries this cat",
  durability: "Sturdy and closed",
  entry: "Easy to walk in",
  upkeep: "Clean and whole",
}
