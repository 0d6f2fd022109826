import { LocalDate, localDateOf, type Moment } from "@catwalk/domain"
import { didYouMean } from "@catwalk/protocol"
import { InvalidArgumentError } from "commander"
import { unprintableIn } from "./print/unprintable.ts"

/** Readers for values on the command line. Each throws commander's error, which names the option and ends with usage. */
const refuse = (message: string): never => {
  throw new InvalidArgumentError(message)
}

export const aNumber =
  (what: string, least: number, most: number) =>
  (text: string): number => {
    const value = Number(text.replace(",", "."))
    if (text.trim() !== "" && Number.isFinite(value) && value >= least && value <= most) return value
    return refuse(`Give ${what} from ${least} to ${most}.`)
  }

export const aWholeNumber =
  (what: string, least: number, most: number) =>
  (text: string): number => {
    const value = aNumber(what, least, most)(text)
    return Number.isInteger(value) ? value : refuse(`Give ${what} as a whole number.`)
  }

export const aDate = (text: string): LocalDate => {
  const date = LocalDate.safeParse(text)
  return date.success ? date.data : refuse("Write a date that exists as YYYY-MM-DD, for example 2026-03-14.")
}

/** A day that has come. */
export const aPastDate =
  (now: Moment) =>
  (text: string): LocalDate => {
    const date = aDate(text)
    return date <= now.date ? date : refuse(`That is in the future: today is ${now.date}. Check the year.`)
  }

/** One of some words; a slip of the fingers is named. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T => {
    const found = words.find((word) => word === text.trim().toLowerCase())
    if (found !== undefined) return found
    const meant = didYouMean(text, words)
    return refuse(`"${text}" is none of ${words.join(", ")}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`)
  }

/** Some of the words, with commas between them. */
export const someOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): readonly T[] => {
    const parts = text.split(",").filter((part) => part.trim() !== "")
    return [...new Set(parts.map(oneOf(words)))]
  }

export const yesOrNo = (text: string): boolean => {
  if (/^(y|yes|true|on)$/i.test(text)) return true
  return /^(n|no|false|off)$/i.test(text) ? false : refuse("Say yes or no.")
}

/** Longest note a session keeps, in characters. */
const LONGEST_NOTE = 4000

export const aNote = (text: string): string => {
  const character = unprintableIn(text.replaceAll(/\r?\n|\t/g, " "))
  if (character !== undefined) return refuse(`It holds a control character (${character}). Type it without.`)
  return text.length <= LONGEST_NOTE ? text.trim() : refuse(`A note has at most ${LONGEST_NOTE} characters.`)
}

const DAYS_IN = { y: 365.25, m: 30.44, w: 7, d: 1 } as const

/** `2y`, `18m`, `10w`, `2y6m` ago: the estimated date of birth. */
export const bornFromAge =
  (now: Moment) =>
  (text: string): LocalDate => {
    const parts = [
      ...text
        .toLowerCase()
        .replaceAll(/\s/g, "")
        .matchAll(/(\d+(?:[.,]\d+)?)([ymwd])[a-z]*/g),
    ]
    const said = parts.map(([part]) => part).join("")
    if (parts.length === 0 || said.length !== text.replaceAll(/\s/g, "").length) {
      return refuse("Write an age as 2y, 18m, 10w or 2y6m.")
    }
    const days = parts.reduce(
      (sum, [, amount = "0", unit]) => sum + Number(amount.replace(",", ".")) * DAYS_IN[unit as keyof typeof DAYS_IN],
      0,
    )
    return days <= 40 * DAYS_IN.y ? localDateOf(Math.round(now.day - days)) : refuse("No cat is older than 40 years.")
  }
