import * as z from "zod/mini"

const name = z.string().check(z.minLength(1), z.maxLength(200))
const centimetres = z.number().check(z.positive(), z.lte(300))
const grams = z.number().check(z.positive(), z.lte(20_000))
const share = z.number().check(z.gte(0), z.lte(1))

export const Harness = z.strictObject({
  kind: z.literal("harness"),
  name,
  style: z.enum(["h", "vest", "figure-8", "other"]),
  madeForCats: z.boolean(),
  /** Where the leash clips on. */
  ringAt: z.enum(["back", "neck", "chest", "collar"]),
  /** With everything that hangs on it, such as a tracker. */
  grams: z.optional(grams),
})
export type Harness = Readonly<z.infer<typeof Harness>>

export const Leash = z.strictObject({
  kind: z.literal("leash"),
  name,
  metres: z.number().check(z.positive(), z.lte(50)),
  style: z.enum(["fixed", "bungee", "retractable", "long-line"]),
  wristLoop: z.boolean(),
})
export type Leash = Readonly<z.infer<typeof Leash>>

/** A panel air passes through: which wall, and how much of that wall is open mesh (0 to 1). */
export const MeshPanel = z.strictObject({
  side: z.enum(["left", "right", "front", "back", "top"]),
  openFraction: share,
})
export type MeshPanel = Readonly<z.infer<typeof MeshPanel>>

/** A carrier backpack. What is left out is unknown, and unknown never counts as good. "Back" is the wall at the person's back. */
export const Carrier = z.strictObject({
  kind: z.literal("carrier"),
  name,
  innerCm: z.optional(
    z.strictObject({
      length: z.optional(centimetres),
      width: z.optional(centimetres),
      height: z.optional(centimetres),
    }),
  ),
  capacityKg: z.optional(z.number().check(z.positive(), z.lte(60))),
  mesh: z.optional(z.readonly(z.array(MeshPanel).check(z.maxLength(20)))),
  bubble: z.optional(z.enum(["none", "vented", "sealed"])),
  paddedStraps: z.optional(z.boolean()),
  rigidBase: z.optional(z.boolean()),
  lockableZips: z.optional(z.boolean()),
  internalTether: z.optional(z.boolean()),
  entries: z.optional(z.readonly(z.array(z.enum(["top", "side", "front"])).check(z.maxLength(3)))),
  washablePad: z.optional(z.boolean()),
})
export type Carrier = Readonly<z.infer<typeof Carrier>>

export const Clicker = z.strictObject({ kind: z.literal("clicker"), name })
export type Clicker = Readonly<z.infer<typeof Clicker>>

/** A treat the cat gets; `kcalEach` as on its label or weighed out. */
export const Treat = z.strictObject({
  kind: z.literal("treat"),
  name,
  kcalEach: z.optional(z.number().check(z.positive(), z.lte(200))),
})
export type Treat = Readonly<z.infer<typeof Treat>>

export const OtherGear = z.strictObject({ kind: z.literal("other"), name })
export type OtherGear = Readonly<z.infer<typeof OtherGear>>

export const GearRecord = z.discriminatedUnion("kind", [Harness, Leash, Carrier, Clicker, Treat, OtherGear])
export type GearRecord = Readonly<z.infer<typeof GearRecord>>

/** The harness on the cat, indoors. */
export const HarnessFitCheck = z.strictObject({
  kind: z.literal("harness-fit"),
  /** How many fingers slide under the straps (L-08 wants two). */
  fingers: z.int().check(z.gte(0), z.lte(10)),
  /** A gentle pull from the front while the cat backs up: true when the shoulders stay inside. */
  backingOutPasses: z.boolean(),
  /** True when the harness turns no more than about 45 degrees around the body. */
  rotationOk: z.boolean(),
  walksNormally: z.boolean(),
  chafing: z.boolean(),
  /** A second clip holds should the first one open. */
  clipBackup: z.optional(z.boolean()),
  girthCm: z.optional(centimetres),
})
export type HarnessFitCheck = Readonly<z.infer<typeof HarnessFitCheck>>

export const CarrierInspection = z.strictObject({
  kind: z.literal("carrier-inspection"),
  zipsOk: z.boolean(),
  meshOk: z.boolean(),
  strapsOk: z.boolean(),
  tetherOk: z.boolean(),
})
export type CarrierInspection = Readonly<z.infer<typeof CarrierInspection>>

export const GearCheck = z.discriminatedUnion("kind", [HarnessFitCheck, CarrierInspection])
export type GearCheck = Readonly<z.infer<typeof GearCheck>>

/** A tape measure's view of the cat, in centimetres; what was not measured is left out. */
export const BodyMeasures = z.strictObject({
  /** Nose to the base of the tail. */
  lengthCm: z.optional(centimetres),
  /** Floor to the top of the head, sitting or standing, whichever is more. */
  heightCm: z.optional(centimetres),
  /** Width across the shoulders, at the widest. */
  shoulderCm: z.optional(centimetres),
  /** Around the chest, just behind the forelegs. */
  girthCm: z.optional(centimetres),
  neckCm: z.optional(centimetres),
})
export type BodyMeasures = Readonly<z.infer<typeof BodyMeasures>>
