import type * as z from "zod/mini"

type Schema = z.core.$ZodType

/** The names that may stand in the mapping at `path`, looking through optional parts and every branch of a union. */
export const knownKeysAt = (schema: Schema, path: readonly PropertyKey[]): ReadonlySet<string> => {
  let here: readonly Schema[] = unwrap(schema)
  for (const segment of path) here = here.flatMap((part) => childOf(part, segment)).flatMap(unwrap)
  return new Set(here.flatMap((part) => Object.keys(shapeOf(part))))
}

const definition = (schema: Schema): z.core.$ZodTypes["_zod"]["def"] => (schema as z.core.$ZodTypes)._zod.def

const unwrap = (schema: Schema): readonly Schema[] => {
  const def = definition(schema)
  if (def.type === "optional" || def.type === "default" || def.type === "nullable" || def.type === "readonly") {
    return unwrap(def.innerType)
  }
  return def.type === "union" ? def.options.flatMap(unwrap) : [schema]
}

const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> => {
  const def = definition(schema)
  return def.type === "object" ? def.shape : {}
}

const childOf = (schema: Schema, segment: PropertyKey): readonly Schema[] => {
  const def = definition(schema)
  if (def.type === "array") return [def.element]
  const child = shapeOf(schema)[String(segment)]
  return child === undefined ? [] : [child]
}
