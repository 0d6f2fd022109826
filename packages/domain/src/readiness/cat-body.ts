import * as z from "zod/mini"

const centimetres = z.optional(z.number().check(z.positive(), z.lte(150)))

/** A tape measure's view of the cat, in centimetres; what was not measured is left out. */
export const CatBody = z.strictObject({
  /** Nose to the base of the tail. */
  lengthCm: centimetres,
  /** Floor to the top of the head, sitting or standing, whichever is more. */
  heightCm: centimetres,
  /** Width across the shoulders, at the widest. */
  shoulderCm: centimetres,
  /** Around the chest, just behind the forelegs. */
  girthCm: centimetres,
  neckCm: centimetres,
})
export type CatBody = Readonly<z.infer<typeof CatBody>>
