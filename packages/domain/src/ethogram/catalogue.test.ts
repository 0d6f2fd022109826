import { expect, it } from "vitest"
import { ethogram, signName, signOf, signsOf } from "./catalogue.ts"
import { type SignGroup, signIds } from "./sign.ts"
import { avoidanceSigns } from "./signs/avoidance.ts"
import { breathingSigns } from "./signs/breathing.ts"
import { fearSigns } from "./signs/fear.ts"
import { goodSigns } from "./signs/good.ts"
import { illnessSigns } from "./signs/illness.ts"
import { tensionSigns } from "./signs/tension.ts"

const written = [goodSigns, tensionSigns, avoidanceSigns, fearSigns, breathingSigns, illnessSigns].flat()

it("describes every sign exactly once", () => {
  expect(written.map(({ id }) => id).sort()).toEqual([...signIds].sort())
  expect(new Set(signIds).size).toBe(signIds.length)
})

it.each(ethogram)("$id can be recognised by a beginner and says where it comes from", (sign) => {
  expect(sign.plain.length).toBeGreaterThan(20)
  expect(sign.note.length).toBeGreaterThan(10)
  expect(sign.term.length).toBeGreaterThan(2)
  expect(sign.sources.length).toBeGreaterThan(0)
})

it("calls a sign by people's own word where the standard term is a learned one", () => {
  expect(signName("drool")).toBe("Drooling")
  expect(signOf("drool").term).toBe("Hypersalivation")
  expect(signName("tail-up")).toBe("Tail up")
})

it.each(ethogram)("$id has a name without a word too long for a phone's button", ({ id }) => {
  for (const word of signName(id).split(/[\s,-]+/)) expect(word.length, word).toBeLessThanOrEqual(12)
})

it.each(ethogram)("$id keeps its usual severity inside its range", ({ severity }) => {
  expect(severity.min).toBeLessThanOrEqual(severity.usual)
  expect(severity.usual).toBeLessThanOrEqual(severity.max)
})

it("never counts a good sign as stress", () => {
  expect(signsOf("good").filter(({ severity }) => severity.max > 0)).toEqual([])
})

it("counts every stop sign as red", () => {
  expect(signsOf("stop").filter(({ severity }) => severity.usual < 4)).toEqual([])
})

it("tells what to do, in order, for every sign that belongs to a vet, and for no other", () => {
  for (const sign of ethogram) {
    expect(sign.medical !== undefined, sign.id).toBe(sign.group === "medical")
    if (sign.medical) expect(sign.medical.whatToDo.join(" "), sign.id).toMatch(/vet/)
  }
})

it("orders the palette good, watch, stop, medical", () => {
  const order: readonly SignGroup[] = ["good", "watch", "stop", "medical"]
  expect(order.flatMap((group) => signsOf(group))).toEqual(ethogram)
})

it("answers panting as the rule says: end, cool, air, no restraint, water, emergency vet at five minutes, locked", () => {
  const { medical } = signOf("pant")
  const said = medical?.whatToDo.join(" ") ?? ""
  const order = [
    "End the session",
    "cool",
    "Open the backpack",
    "don't hold",
    "Offer water",
    "after 5 minutes",
    "vet has cleared",
  ]
  const places = order.map((words) => said.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(medical).toMatchObject({ emergencyAfterSeconds: 300, locksUntilVetClearance: true })
})

it("lists the stop signs of guide B: excessive meowing, panting, trying to escape", () => {
  const fromGuide = ethogram.filter(({ sources }) => sources.includes("B-10")).map(({ id }) => id)
  expect(fromGuide).toEqual(["meow-distress", "escape-attempt", "pant"])
})

it("lists the fear signs of guide L: stalling, crouching, trying to escape", () => {
  const fromGuide = ethogram.filter(({ sources }) => sources.includes("L-17")).map(({ id }) => id)
  expect(fromGuide).toEqual(["stalling", "low-crouch", "escape-attempt"])
})
