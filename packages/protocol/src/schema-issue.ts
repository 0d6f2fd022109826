import { ProgramSource } from "@catwalk/domain"
import type * as z from "zod/mini"
import { didYouMean } from "./did-you-mean.ts"
import { knownKeysAt } from "./schema-keys.ts"

type Issue = z.core.$ZodIssue

export interface WordedIssue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  /** For an unknown name: point at the name itself, not at what holds it. */
  readonly key?: string
  readonly message: string
  readonly cure: string
}

/** Says what a program file has in the wrong shape, in words that a trainer who doesn't code can act on. */
export const wordSchemaIssue = (issue: Issue, value: unknown): readonly WordedIssue[] => {
  const worded = (code: string, message: string, cure: string): readonly WordedIssue[] => [
    { code: `schema-${code}`, path: issue.path, message, cure },
  ]
  const name = nameOf(issue.path)
  const found = valueAt(value, issue.path)
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, issue.path))
    case "invalid_type":
      if (found === undefined)
        return worded("missing", `${name} is missing.`, `Add it: ${expectation(issue.expected)}.`)
      return worded("wrong-type", `${name} is ${kindOf(found)}.`, `It has to be ${expectation(issue.expected)}.`)
    case "invalid_value":
      if (found === undefined) return worded("missing", `${name} is missing.`, `Add one of: ${list(issue.values)}.`)
      return worded("unknown-value", `${name} is ${quote(found)}, which is not known.`, choice(found, issue.values))
    case "too_small":
      return worded("too-small", `${name} is too ${small(issue.origin)}.`, `It needs ${atLeast(issue)}.`)
    case "too_big":
      return worded("too-big", `${name} is too ${large(issue.origin)}.`, `It may have ${atMost(issue)}.`)
    case "invalid_format":
      return worded(
        "bad-id",
        `${name} is ${quote(found)}.`,
        "Use small letters, digits and single hyphens, beginning with a letter: first-walk.",
      )
    case "invalid_union":
      return wordUnion(issue, value)
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return worded(
        "invalid",
        `${name} is not right: ${issue.message}`,
        "See programs/README.md for what may stand here.",
      )
  }
}

/** Shows the branch the writer most likely meant: the one with the fewest complaints. */
const wordUnion = (issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly WordedIssue[] => {
  const found = valueAt(value, issue.path)
  if (issue.errors.length === 0 && "options" in issue && Array.isArray(issue.options)) {
    const code = found === undefined ? "schema-missing" : "schema-unknown-value"
    const what = found === undefined ? "is missing" : `is ${quote(found)}, which is not known`
    return [{ code, path: issue.path, message: `${nameOf(issue.path)} ${what}.`, cure: choice(found, issue.options) }]
  }
  const mapping = typeof found === "object" && found !== null
  const branches = issue.errors.filter(
    (branch) => !mapping || branch.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"),
  )
  const nearest = (branches.length > 0 ? branches : issue.errors).reduce((best, branch) =>
    branch.length < best.length ? branch : best,
  )
  return nearest.flatMap((inner) => wordSchemaIssue({ ...inner, path: [...issue.path, ...inner.path] }, value))
}

const unknownKey = (key: string, path: readonly PropertyKey[]): WordedIssue => {
  const base = {
    code: "schema-unknown-name",
    path,
    key,
    message: `"${key}" is not a name that may stand in ${nameOf(path)}.`,
  }
  if (key === "thinTo") {
    return {
      ...base,
      code: "schema-thinned-pairing",
      cure: "Only operant steps thin their treats. Remove thinTo: pairings of something worrying with food are never thinned.",
    }
  }
  const known = knownKeysAt(ProgramSource, path)
  const meant = didYouMean(key, known)
  if (meant !== undefined) return { ...base, cure: `Did you mean "${meant}"?` }
  return {
    ...base,
    cure: known.has(key)
      ? "It belongs to another kind of step or axis: remove it."
      : `Remove it, or use one of: ${[...known].join(", ")}.`,
  }
}

const nameOf = (path: readonly PropertyKey[]): string => {
  const last = path.at(-1)
  if (last === undefined) return "the program"
  if (typeof last !== "number") return `"${String(last)}"`
  return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, segment) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, segment) : undefined),
    value,
  )

const kindOf = (value: unknown): string => {
  if (value === null) return "empty"
  if (Array.isArray(value)) return "a list"
  if (typeof value === "object") return "a block of names and values"
  if (typeof value === "string") return `text (${quote(value)})`
  return typeof value === "number" ? `a number (${value})` : `${quote(value)}`
}

const expectations: Readonly<Record<string, string>> = {
  string: "a piece of text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list, each item on a line that begins with a hyphen",
  object: "a block of names and values",
}
const expectation = (expected: string): string => expectations[expected] ?? expected

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text)
const quote = (value: unknown): string =>
  `"${shortened(typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)))}"`
const list = (values: readonly unknown[]): string => values.map(String).join(", ")

const choice = (found: unknown, values: readonly unknown[]): string => {
  const meant = typeof found === "string" ? didYouMean(found, values.map(String)) : undefined
  return meant === undefined ? `Use one of: ${list(values)}.` : `Did you mean "${meant}"?`
}

const small = (origin: string): string => (origin === "string" || origin === "array" ? "short" : "small")
const large = (origin: string): string => (origin === "string" || origin === "array" ? "long" : "large")
const measure = (origin: string, amount: number | bigint): string => {
  if (origin === "string") return `${amount} letters`
  return origin === "array" ? `${amount} ${amount === 1 ? "item" : "items"}` : `${amount}`
}
const atLeast = (issue: z.core.$ZodIssueTooSmall): string =>
  issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${measure(issue.origin, issue.minimum)}`
const atMost = (issue: z.core.$ZodIssueTooBig): string =>
  issue.inclusive === false ? `less than ${issue.maximum}` : `at most ${measure(issue.origin, issue.maximum)}`
