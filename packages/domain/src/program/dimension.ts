import * as z from "zod/mini"

/**
 * What a step can make harder. Each is one dimension of difficulty; a step raises one and holds the others, because
 * raising two at once leaves nobody able to say which was too much (training-convention: "raise one factor at a time").
 */
export const dimensions = [
  "duration",
  "distance",
  "distance-from-home",
  "contact",
  "closure",
  "movement",
  "handling",
  "place",
  "pressure",
  "sound",
  "company",
  "response",
] as const
export const Dimension = z.enum(dimensions)
export type Dimension = z.infer<typeof Dimension>

/**
 * Ordered positions of the dimensions a step can hold still while it raises another; later is harder. Every home has a
 * doorstep (a stoop, a landing), not every home a yard.
 */
export const heldScales = {
  movement: ["still", "sway", "steps", "stairs", "walking", "driving"],
  closure: ["none", "open", "half-closed", "closed"],
  contact: ["none", "near", "touching", "draped", "buckled", "leash-on"],
  place: [
    "home",
    "doorway",
    "doorstep",
    "own-yard",
    "quiet-street",
    "car",
    "friends-house",
    "park",
    "trail",
    "vet",
    "cafe",
  ],
  company: ["alone", "person", "stranger", "cat"],
} as const
export type HeldDimension = keyof typeof heldScales

export const Held = z.strictObject({
  movement: z.optional(z.enum(heldScales.movement)),
  closure: z.optional(z.enum(heldScales.closure)),
  contact: z.optional(z.enum(heldScales.contact)),
  place: z.optional(z.enum(heldScales.place)),
  company: z.optional(z.enum(heldScales.company)),
})
export type Held = Readonly<z.infer<typeof Held>>

export type Place = (typeof heldScales.place)[number]

/** Where a step happens; a step that does not say happens at home. */
export const placeOf = (held: Held): Place => held.place ?? "home"

export const isOutdoors = (place: Place): boolean => place !== "home" && place !== "doorway"
