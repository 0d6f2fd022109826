import { err, ok, type Result } from "../result.ts"
import { countryOfCode } from "./country-codes.ts"

/** A 15-digit ISO 11784 number. `country` is missing where ISO has given that code to no country. */
export interface Microchip {
  readonly digits: string
  readonly issuer:
    | { readonly kind: "country"; readonly code: string; readonly country?: string }
    | { readonly kind: "manufacturer"; readonly code: string }
}

/** Why a text is no ISO number; `position` counts the characters as typed, from 1. */
export type MicrochipProblem =
  | { readonly code: "microchip-empty" }
  | { readonly code: "microchip-strange-character"; readonly character: string; readonly position: number }
  | { readonly code: "microchip-not-iso"; readonly digits: 9 | 10 }
  | { readonly code: "microchip-wrong-length"; readonly digits: number }
  | { readonly code: "microchip-test-number" }
  | { readonly code: "microchip-no-issuer"; readonly issuer: string }

const ISO_DIGITS = 15
const separator = /[\s\p{Pd}.]/u

/**
 * Reads a microchip number as people write it, spaces, dots and hyphens allowed. ISO 11784: 15 digits, of which the
 * first three are a country (001 to 899), a manufacturer (900 to 998) or 999, which marks test transponders.
 */
export const validateMicrochip = (text: string): Result<Microchip, MicrochipProblem> => {
  const read = readDigits(text)
  if (!read.ok) return read
  const digits = read.value
  if (digits === "") return err({ code: "microchip-empty" })
  if (digits.length === 9 || digits.length === 10) return err({ code: "microchip-not-iso", digits: digits.length })
  if (digits.length !== ISO_DIGITS) return err({ code: "microchip-wrong-length", digits: digits.length })
  const issuer = digits.slice(0, 3)
  if (issuer === "999") return err({ code: "microchip-test-number" })
  if (issuer === "000") return err({ code: "microchip-no-issuer", issuer })
  if (issuer >= "900") return ok({ digits, issuer: { kind: "manufacturer", code: issuer } })
  const country = countryOfCode(issuer)
  return ok({ digits, issuer: { kind: "country", code: issuer, ...(country === undefined ? {} : { country }) } })
}

const readDigits = (text: string): Result<string, MicrochipProblem> => {
  // Full-width and other compatible digits, as some keyboards type them, become plain ones.
  const characters = [...text].map((character) => character.normalize("NFKC"))
  const strange = characters.findIndex((character) => !/^\d$/.test(character) && !separator.test(character))
  return strange === -1
    ? ok(characters.filter((character) => /^\d$/.test(character)).join(""))
    : err({ code: "microchip-strange-character", character: characters[strange] ?? "", position: strange + 1 })
}
