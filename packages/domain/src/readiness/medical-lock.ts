import type { SignId } from "../ethogram/sign.ts"
import type { MedicalLock } from "../journal/cat-state.ts"
import { localDateOf } from "../time/local-date.ts"
import type { VetClearance } from "./health-record.ts"

type Purpose = VetClearance["for"]

const breathing: readonly Purpose[] = ["panting", "panting-history", "respiratory", "heart"]
const moving: readonly Purpose[] = ["pain", "lameness", "arthritis"]

const purposes: Readonly<Partial<Record<SignId, readonly Purpose[]>>> = {
  pant: breathing,
  "laboured-breathing": breathing,
  "abnormal-gums": breathing,
  limp: moving,
  "cry-on-touch": moving,
  "reluctant-jump": moving,
  seizure: ["seizures"],
}

/**
 * Does this all-clear open that lock? It must be of the lock's day or later and be general or about what was seen: that
 * a vet cleared a food allergy says nothing about panting. An illness is over by any vet's word.
 */
export const opensMedicalLock = (clearance: VetClearance, lock: MedicalLock): boolean => {
  if (clearance.on < localDateOf(lock.day)) return false
  if (lock.because === "illness" || clearance.for === "general") return true
  return [lock.sign, ...(lock.earlier ?? [])].every((sign) => purposes[sign]?.includes(clearance.for) === true)
}
