import { addMonths, type LocalDate } from "../time/local-date.ts"
import type { HealthRecord, MicrochipRecord } from "./health-record.ts"
import { type Microchip, type MicrochipProblem, validateMicrochip } from "./microchip.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, compareLevels, ready, type Verdict, verdictOf } from "./verdict.ts"

/** Lord 2009: registrations go stale, so verify yearly. */
const REGISTRY_MONTHS = 12

/**
 * A cat may carry two chips: the better one counts, of two as good the newest (L-02). A chip stays in the cat, so a newest
 * number that can't be right takes nothing away from an older one; it is named until it is put right.
 *
 * @param records in the order they were written down.
 */
export const microchipVerdict = (records: readonly HealthRecord[], today: LocalDate): Verdict => {
  const chips = records.filter((record) => record.kind === "microchip").toReversed()
  const [newest] = chips
  if (newest === undefined) return verdictOf([blocked({ code: "microchip-missing" })])
  const [best = newest] = chips.toSorted((a, b) => compareLevels(levelOf(a), levelOf(b)))
  const wrong = judgeMicrochip(newest.number)
  return verdictOf([
    judgeMicrochip(best.number),
    ...(best !== newest && wrong.level === "blocked"
      ? [newestWrong(newest, best), { ...wrong, level: "caution" as const }]
      : []),
    ...registryReasons(lastChecked(best, chips), today),
  ])
}

/** What a number is worth as it is written: a good one, one with care, or none a chip can have, and why. */
export const judgeMicrochip = (number: string): ReadinessReason => {
  const chip = validateMicrochip(number)
  return chip.ok ? readable(chip.value) : problem(chip.error)
}

const levelOf = ({ number }: MicrochipRecord) => judgeMicrochip(number).level

const newestWrong = (newest: MicrochipRecord, older: MicrochipRecord): ReadinessReason =>
  caution({ code: "microchip-newest-wrong", newest: newest.number, older: older.number })

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

/** The newest day on which this chip's registration was checked, whichever of its entries says so. */
const lastChecked = ({ number }: MicrochipRecord, chips: readonly MicrochipRecord[]): LocalDate | undefined =>
  chips
    .filter((chip) => digitsOf(chip.number) === digitsOf(number))
    .flatMap(({ registryCheckedOn }) => registryCheckedOn ?? [])
    .toSorted()
    .at(-1)

const digitsOf = (number: string): string => number.normalize("NFKC").replace(/\D/g, "")

const registryReasons = (checkedOn: LocalDate | undefined, today: LocalDate): readonly ReadinessReason[] => {
  if (checkedOn === undefined) return [caution({ code: "registry-never-checked" })]
  if (checkedOn > today) return [caution({ code: "registry-check-ahead", on: checkedOn })]
  const nextOn = addMonths(checkedOn, REGISTRY_MONTHS)
  return [
    today > nextOn
      ? caution({ code: "registry-check-due", lastCheckedOn: checkedOn })
      : ready({ code: "registry-checked", on: checkedOn, nextOn }),
  ]
}
