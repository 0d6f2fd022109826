/**
 * One value, one text: keys sorted by UTF-16 code units, no spaces, `undefined` left out of objects (RFC 8785). Equal
 * values give equal bytes on every device. Throws a TypeError on what JSON cannot hold: NaN, infinities, functions.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value === "object" && value !== null) return canonicalObject(value as Readonly<Record<string, unknown>>)
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}.`)
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}.`)
  return text
}

const canonicalObject = (value: Readonly<Record<string, unknown>>): string => {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
  return `{${members.join(",")}}`
}
