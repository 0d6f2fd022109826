import { describe, expect, it, test } from "vitest"
import { judgePreflight, type PreflightAnswers, preflightItems } from "./preflight.ts"
import type { PreflightItemId } from "./preflight-items.ts"

const outdoor = { setting: "outdoor" } as const
const allYes = (facts: Parameters<typeof preflightItems>[0]): PreflightAnswers =>
  Object.fromEntries(preflightItems(facts).map(({ id }) => [id, "yes"]))

describe("the preflight of an outing", () => {
  it("asks in the order a person does it, beginning with a quiet cat", () => {
    expect(preflightItems(outdoor).map(({ id }) => id)).toEqual([
      "quiet-now",
      "well-today",
      "away-from-door",
      "two-fingers",
      "clip-and-backup",
      "id-on",
      "carrier-along",
      "door-shut",
      "carried-out",
      "never-tied",
    ])
  })

  it("passes when every line is answered yes", () => {
    expect(judgePreflight(outdoor, allYes(outdoor))).toMatchObject({
      verdict: "ready",
      reasons: [{ code: "preflight-passed" }],
    })
  })

  it("does not pass a line nobody answered", () => {
    expect(judgePreflight(outdoor, {}).verdict).toBe("blocked")
    for (const { id } of preflightItems(outdoor)) {
      const { [id]: _left, ...rest } = allYes(outdoor)
      expect(judgePreflight(outdoor, rest).verdict, id).not.toBe("ready")
    }
  })

  it("L-15: waits for quiet instead of starting with a crying cat", () => {
    expect(judgePreflight(outdoor, { ...allYes(outdoor), "quiet-now": "no" })).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "wait-for-quiet", quietSeconds: 30 }],
    })
  })

  test.each<[string, PreflightItemId]>([
    ["L-14: harnessed away from the door", "away-from-door"],
    ["L-14: carried out", "carried-out"],
    ["L-16: never tied or left", "never-tied"],
    ["L-08: two fingers", "two-fingers"],
    ["clips closed", "clip-and-backup"],
    ["well today", "well-today"],
    ["doors shut", "door-shut"],
  ])("does not start without: %s", (_what, item) => {
    expect(judgePreflight(outdoor, { ...allYes(outdoor), [item]: "no" })).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "preflight-no", item }],
    })
  })

  it("only cautions without the backpack or the name tag", () => {
    expect(judgePreflight(outdoor, { ...allYes(outdoor), "carrier-along": "no" }).verdict).toBe("caution")
    expect(judgePreflight(outdoor, { ...allYes(outdoor), "id-on": "no" }).verdict).toBe("caution")
  })

  it("adds the backpack's own list for an outing inside it", () => {
    const riding = { setting: "outdoor", inCarrier: true } as const
    expect(preflightItems(riding).map(({ id }) => id)).toEqual(expect.arrayContaining(["free-to-leave", "never-tied"]))
    expect(judgePreflight(riding, allYes(outdoor)).verdict).toBe("blocked")
    expect(preflightItems(riding).map(({ id }) => id)).not.toContain("carrier-along")
  })
})

describe("before the open door", () => {
  const doorway = { setting: "doorway" } as const

  it("L-15: begins with a quiet cat, and carries nobody out", () => {
    const ids = preflightItems(doorway).map(({ id }) => id)
    expect(ids[0]).toBe("quiet-now")
    expect(ids).toEqual(expect.arrayContaining(["away-from-door", "two-fingers", "door-shut", "never-tied"]))
    expect(ids).not.toContain("carried-out")
    expect(judgePreflight(doorway, { ...allYes(doorway), "quiet-now": "no" })).toMatchObject({
      reasons: [{ code: "wait-for-quiet" }],
    })
  })
})

describe("B-12: setting up the backpack at home", () => {
  const indoor = { setting: "indoor-carrier" } as const

  it("asks for the familiar blanket", () => {
    expect(preflightItems(indoor)[0]?.id).toBe("familiar-blanket")
    expect(judgePreflight(indoor, { ...allYes(indoor), "familiar-blanket": "no" }).verdict).toBe("caution")
  })

  it("B-08: never goes on with a cat that has no choice", () => {
    expect(judgePreflight(indoor, { ...allYes(indoor), "free-to-leave": "no" }).verdict).toBe("blocked")
  })
})
