import type { Carrier, GearRecord, Harness, Leash } from "@catwalk/domain"

type Wall = NonNullable<Carrier["mesh"]>[number]["side"]

/** A wall with mesh; how much of it is unknown until it is said. */
export interface TypedPanel {
  readonly side: Wall
  readonly openFraction: number | undefined
}

/** Every field any piece of gear has, as it is typed. */
export interface TypedGear {
  readonly name: string
  readonly style: Harness["style"] | undefined
  readonly madeForCats: boolean
  readonly ringAt: Harness["ringAt"] | undefined
  readonly grams: number | undefined
  readonly metres: number | undefined
  readonly leashStyle: Leash["style"]
  readonly wristLoop: boolean
  readonly kcalEach: number | undefined
  readonly innerCm: Carrier["innerCm"]
  readonly capacityKg: number | undefined
  /** None at all is an empty list. */
  readonly mesh: readonly TypedPanel[] | undefined
  readonly bubble: Carrier["bubble"]
  readonly paddedStraps: boolean | undefined
  readonly rigidBase: boolean | undefined
  readonly lockableZips: boolean | undefined
  readonly internalTether: boolean | undefined
  readonly entries: Carrier["entries"]
  readonly washablePad: boolean | undefined
}

export const blankGear = (kind: GearRecord["kind"]): TypedGear => ({
  name: names[kind],
  style: undefined,
  madeForCats: false,
  ringAt: undefined,
  grams: undefined,
  metres: undefined,
  leashStyle: "fixed",
  wristLoop: false,
  kcalEach: undefined,
  innerCm: undefined,
  capacityKg: undefined,
  mesh: undefined,
  bubble: undefined,
  paddedStraps: undefined,
  rigidBase: undefined,
  lockableZips: undefined,
  internalTether: undefined,
  entries: undefined,
  washablePad: undefined,
})

const names: Readonly<Record<GearRecord["kind"], string>> = {
  harness: "Harness",
  leash: "Leash",
  carrier: "Backpack",
  clicker: "Clicker",
  treat: "",
  other: "",
}

/** What was typed for a piece already written down. */
export const typedOf = (record: GearRecord): TypedGear => {
  const blank = blankGear(record.kind)
  if (record.kind !== "leash") return { ...blank, ...record }
  const { name, metres, wristLoop, style } = record
  return { ...blank, name, metres, wristLoop, leashStyle: style }
}

/** Only the fields of this kind, and only those that are known. Checked by the schema afterwards. */
export const gearRecordOf = (kind: GearRecord["kind"], typed: TypedGear): unknown => {
  const name = typed.name.trim()
  switch (kind) {
    case "harness":
      return known({ ...pick(typed, ["madeForCats", "ringAt", "grams"]), kind, name, style: typed.style ?? "vest" })
    case "leash":
      return known({ ...pick(typed, ["metres", "wristLoop"]), kind, name, style: typed.leashStyle })
    case "carrier":
      return known({ ...pick(typed, carrierFields), kind, name })
    case "treat":
      return known({ kind, name, kcalEach: typed.kcalEach })
    case "clicker":
    case "other":
      return { kind, name }
  }
}

const carrierFields = [
  ...(["innerCm", "capacityKg", "mesh", "bubble", "paddedStraps", "rigidBase", "lockableZips"] as const),
  ...(["internalTether", "entries", "washablePad"] as const),
] as const

const pick = <Key extends keyof TypedGear>(typed: TypedGear, keys: readonly Key[]): Pick<TypedGear, Key> =>
  Object.fromEntries(keys.map((key) => [key, typed[key]])) as unknown as Pick<TypedGear, Key>

const known = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/** The walls air passes through. */
export const walls: readonly { readonly value: Wall; readonly label: string }[] = [
  { value: "left", label: "Left" },
  { value: "right", label: "Right" },
  { value: "front", label: "Front" },
  { value: "top", label: "Top" },
  { value: "back", label: "At your back" },
]

/** What is ticked: the walls, or that there are none; nothing while it is not said. */
export const tickedWalls = (mesh: TypedGear["mesh"]): readonly (Wall | "none")[] =>
  mesh?.length === 0 ? ["none"] : (mesh ?? []).map(({ side }) => side)

/** Changes which walls have mesh. A wall new to the list has no share until somebody says one. */
export const withWalls = (mesh: TypedGear["mesh"], ticked: readonly (Wall | "none")[]): TypedGear["mesh"] => {
  const sides = ticked.filter((one) => one !== "none")
  const wasNone = mesh?.length === 0
  if (ticked.includes("none") && (!wasNone || sides.length === 0)) return []
  if (sides.length === 0) return undefined
  return sides.map((side) => mesh?.find((panel) => panel.side === side) ?? { side, openFraction: undefined })
}

/** Changes how much of one wall is mesh, in percent. */
export const withShare = (mesh: TypedGear["mesh"], side: Wall, percent: number | undefined): TypedGear["mesh"] =>
  mesh?.map((panel) =>
    panel.side === side
      ? { side, openFraction: percent === undefined ? undefined : Number((percent / 100).toFixed(4)) }
      : panel,
  )
