import { addMonths, type LocalDate } from "../time/local-date.ts"
import type { HealthRecord, MicrochipRecord } from "./health-record.ts"
import { type Microchip, type MicrochipProblem, validateMicrochip } from "./microchip.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, compareLevels, ready, type Verdict, verdictOf } from "./verdict.ts"

/** Lord 2009: registrations go stale, so verify yearly. */
const REGISTRY_MONTHS = 12

/** A cat may carry two chips: the better one counts (L-02). */
export const microchipVerdict = (records: readonly HealthRecord[], today: LocalDate): Verdict => {
  const chips = records.filter((record) => record.kind === "microchip")
  const verdicts = chips.map((chip) => verdictOf([...numberReasons(chip), ...registryReasons(chip, today)]))
  const best = verdicts.toSorted((a, b) => compareLevels(a.verdict, b.verdict))[0]
  return best ?? verdictOf([blocked({ code: "microchip-missing" })])
}

const numberReasons = ({ number }: MicrochipRecord): readonly ReadinessReason[] => {
  const chip = validateMicrochip(number)
  return [chip.ok ? readable(chip.value) : problem(chip.error)]
}

/** ISO 11784: the code of a country that ISO 3166 knows, or a maker's. Any other number is mistyped or made up. */
const readable = ({ issuer }: Microchip): ReadinessReason => {
  if (issuer.kind === "manufacturer") return ready({ code: "microchip-readable", issuer: issuer.code })
  return issuer.country === undefined
    ? blocked({ code: "microchip-country-unassigned", issuer: issuer.code })
    : ready({ code: "microchip-readable", issuer: issuer.code, country: issuer.country })
}

/** A 9- or 10-digit chip is in the cat and findable, if not by every scanner; the other problems mean no usable number. */
const problem = (error: MicrochipProblem): ReadinessReason =>
  error.code === "microchip-not-iso" ? caution(error) : blocked(error)

const registryReasons = ({ registryCheckedOn }: MicrochipRecord, today: LocalDate): readonly ReadinessReason[] => {
  if (registryCheckedOn === undefined) return [caution({ code: "registry-never-checked" })]
  if (registryCheckedOn > today) return [caution({ code: "registry-check-ahead", on: registryCheckedOn })]
  const nextOn = addMonths(registryCheckedOn, REGISTRY_MONTHS)
  return [
    today > nextOn
      ? caution({ code: "registry-check-due", lastCheckedOn: registryCheckedOn })
      : ready({ code: "registry-checked", on: registryCheckedOn, nextOn }),
  ]
}
