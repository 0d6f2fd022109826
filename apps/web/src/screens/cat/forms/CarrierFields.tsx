import { CheckboxGroup, NumberField, SegmentedChoice, Select, Stack } from "../../../ui/index.ts"
import { checkCapacity } from "../../../units/index.ts"
import { LengthField } from "../../shared/LengthField.tsx"
import { WeightField } from "../../shared/WeightField.tsx"
import type { GearFieldsProps } from "./GearForm.tsx"
import { type TypedGear, tickedWalls, walls, withShare, withWalls } from "./typed-gear.ts"

/**
 * The measures behind the seven points. What is left out is unknown, and unknown never counts as good.
 * @shows B-03
 */
export function CarrierFields({ value, set }: GearFieldsProps) {
  const inner = (change: Partial<NonNullable<TypedGear["innerCm"]>>): void =>
    set({ innerCm: { ...value.innerCm, ...change } })
  return (
    <>
      <LengthField
        label="Length inside"
        of="carrier-length"
        hint="The floor's longer side"
        cm={value.innerCm?.length}
        onChange={(length) => inner({ length })}
      />
      <LengthField
        label="Width inside"
        of="carrier-width"
        hint="The floor's shorter side"
        cm={value.innerCm?.width}
        onChange={(width) => inner({ width })}
      />
      <LengthField
        label="Height inside"
        of="carrier-height"
        hint="Floor to top"
        cm={value.innerCm?.height}
        onChange={(height) => inner({ height })}
      />
      <WeightField
        label="Made for up to"
        hint="The most it may carry, from the label."
        kg={value.capacityKg}
        onChange={(capacityKg) => set({ capacityKg })}
        check={checkCapacity}
        optional
      />
      <CheckboxGroup
        label="Walls with mesh"
        values={tickedWalls(value.mesh)}
        options={[...walls, { value: "none", label: "No wall has mesh" }]}
        onChange={(ticked) => set({ mesh: withWalls(value.mesh, ticked) })}
        optional
      />
      {value.mesh?.map((panel, index) => (
        <NumberField
          key={panel.side}
          label={`Mesh in the wall: ${walls.find((wall) => wall.value === panel.side)?.label.toLowerCase()}`}
          unit="%"
          hint={index === 0 ? "Hands that fill the mesh, of those that fill the wall: 2 of 5 are 40." : undefined}
          value={panel.openFraction === undefined ? undefined : panel.openFraction * 100}
          onChange={(percent) => set({ mesh: withShare(value.mesh, panel.side, percent) })}
          min={0}
          max={100}
          step={5}
          start={50}
        />
      ))}
      <Select
        label="Window"
        value={value.bubble ?? "unknown"}
        options={[
          { value: "unknown", label: "Not said" },
          { value: "none", label: "No plastic bubble" },
          { value: "vented", label: "A bubble with holes" },
          { value: "sealed", label: "A sealed bubble" },
        ]}
        onChange={(bubble) => set({ bubble: bubble === "unknown" ? undefined : bubble })}
      />
      <CheckboxGroup
        label="Ways in"
        values={value.entries ?? []}
        options={[
          { value: "front", label: "Front" },
          { value: "side", label: "Side" },
          { value: "top", label: "Top" },
        ]}
        onChange={(entries) => set({ entries: entries.length === 0 ? undefined : entries })}
        optional
      />
      <Stack gap={4}>
        {questions.map(({ key, label }) => (
          <SegmentedChoice
            key={key}
            label={label}
            value={value[key] === undefined ? "unknown" : value[key] ? "yes" : "no"}
            options={[
              { value: "yes", label: "Yes" },
              { value: "no", label: "No" },
              { value: "unknown", label: "Not said" },
            ]}
            onChange={(answer) => set({ [key]: answer === "unknown" ? undefined : answer === "yes" })}
          />
        ))}
      </Stack>
    </>
  )
}

const questions = [
  { key: "paddedStraps", label: "Padded straps" },
  { key: "rigidBase", label: "A floor that doesn't sag" },
  { key: "lockableZips", label: "Zips that lock" },
  { key: "internalTether", label: "A strap with a clip inside" },
  { key: "washablePad", label: "A pad that can be washed" },
] as const
