import { Entry, upcast } from "@catwalk/domain"
import type * as z from "zod/mini"

/** Says what an entry has in the wrong shape: the place in it, what is there, and what has to be. */
export const wordEntryShape = (value: object): string => {
  const parsed = Entry.safeParse("type" in value ? upcast(value as Parameters<typeof upcast>[0]) : value)
  if (parsed.success) return ""
  const worded = parsed.error.issues.flatMap((issue) => wordIssue(issue, value))
  const shown = worded.slice(0, MOST_SHOWN).join(" ")
  return worded.length > MOST_SHOWN ? `${shown} And ${worded.length - MOST_SHOWN} more.` : shown
}

const MOST_SHOWN = 3

const wordIssue = (issue: z.core.$ZodIssue, value: unknown): readonly string[] => {
  const name = issue.path.length === 0 ? "The entry" : `"${issue.path.map(String).join(".")}"`
  const found = valueAt(value, issue.path)
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => `${name} has "${key}", which is not known there: remove it.`)
    case "invalid_type":
      return [`${name} is ${kindOf(found)}: it has to be ${expectations[issue.expected] ?? issue.expected}.`]
    case "invalid_value":
      return [`${name} is ${kindOf(found)}: use one of ${issue.values.map(String).join(", ")}.`]
    case "too_small":
      return [`${name} is ${kindOf(found)}: the least is ${issue.minimum}.`]
    case "too_big":
      return [`${name} is ${kindOf(found)}: the most is ${issue.maximum}.`]
    case "invalid_format":
      return [`${name} is ${kindOf(found)}, which is not in the right form.`]
    case "invalid_union":
      return wordUnion(issue, name, found, value)
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return [`${name} is ${kindOf(found)}. ${issue.message}`]
  }
}

/** The branch the writer most likely meant: the one with the fewest complaints. */
const wordUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  name: string,
  found: unknown,
  value: unknown,
): readonly string[] => {
  const [first, ...rest] = issue.errors
  if (first === undefined) return [`${name} is ${kindOf(found)}, which is not known.`]
  const nearest = rest.reduce((best, branch) => (branch.length < best.length ? branch : best), first)
  return nearest.flatMap((inner) => wordIssue({ ...inner, path: [...issue.path, ...inner.path] }, value))
}

const expectations: Readonly<Record<string, string>> = {
  string: "a piece of text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, segment) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, segment) : undefined),
    value,
  )

const kindOf = (value: unknown): string => {
  if (value === undefined) return "missing"
  if (value === null) return "empty"
  if (Array.isArray(value)) return "a list"
  if (typeof value === "object") return "an object"
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
