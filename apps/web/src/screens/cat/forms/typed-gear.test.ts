import { GearRecord } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { blankGear, gearRecordOf, tickedWalls, withShare, withWalls } from "./typed-gear.ts"

describe("the mesh of a backpack", () => {
  it("is not said at first, none when that is ticked, and not said again when nothing is", () => {
    expect(blankGear("carrier").mesh).toBeUndefined()
    expect(tickedWalls(undefined)).toEqual([])
    const none = withWalls([{ side: "left", openFraction: 0.2 }], ["left", "none"])
    expect(none).toEqual([])
    expect(tickedWalls(none)).toEqual(["none"])
    expect(withWalls(none, [])).toBeUndefined()
    expect(withWalls(none, ["none", "top"])).toEqual([{ side: "top", openFraction: undefined }])
  })

  it("has no share that nobody named, and keeps the one that somebody did", () => {
    const ticked = withWalls(undefined, ["left", "right"])
    expect(ticked?.map(({ openFraction }) => openFraction)).toEqual([undefined, undefined])
    const mesh = withShare(withShare(ticked, "left", 16), "right", 7.5)
    expect(GearRecord.parse(gearRecordOf("carrier", { ...blankGear("carrier"), mesh }))).toMatchObject({
      mesh: [
        { side: "left", openFraction: 0.16 },
        { side: "right", openFraction: 0.075 },
      ],
    })
    expect(withWalls(mesh, ["left"])).toEqual([{ side: "left", openFraction: 0.16 }])
  })

  it("is a record's own where there is none at all", () => {
    expect(gearRecordOf("carrier", { ...blankGear("carrier"), mesh: [] })).toMatchObject({ mesh: [] })
  })
})
