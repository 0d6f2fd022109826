/** What a text in a number field comes to. */
export type ReadNumber =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unreadable" }

/**
 * Reads a number as people write it. Point and comma are both a decimal sign whatever the language: nothing that is asked
 * here runs to thousands, so neither ever groups digits, and a text with two of them is not guessed at.
 */
export const readNumber = (text: string): ReadNumber => {
  // A raised two is no digit of this number, though normalising would make it one.
  if (/\p{No}/u.test(text)) return { kind: "unreadable" }
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/[٠-٩۰-۹]/g, latinDigit)
    .replace(/[,٫]/g, ".")
  if (plain === "") return { kind: "empty" }
  const signed = plain.replace(/^[−–]/, "-")
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(signed) ? { kind: "number", value: Number(signed) } : { kind: "unreadable" }
}

/** Whether what is there may be the beginning of a number: nothing but a sign or a decimal sign. */
export const isBeginning = (text: string): boolean => /^[+\-−–]?[.,٫]?$/.test(text.trim())

/** A number as the person's language writes it, without grouping, to at most three decimals. */
export const writeNumber = (value: number, language?: string): string =>
  new Intl.NumberFormat(language, { numberingSystem: "latn", useGrouping: false, maximumFractionDigits: 3 }).format(
    value,
  )

/** The last four bits of an Arabic or Persian digit are its value. */
const latinDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf)
