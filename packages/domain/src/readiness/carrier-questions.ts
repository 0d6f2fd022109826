import type { CarrierUnknown } from "./carrier-reason.ts"

/** What is unknown, and how to find it out. */
export const carrierQuestions = {
  mesh: [
    "how much of each wall is mesh",
    "Hold your hand against each mesh panel: how many hands fill it, how many the wall? Note the share.",
  ],
  "inner-length": ["how long the backpack is inside", "Measure the floor inside, along its longer side."],
  "inner-width": ["how wide the backpack is inside", "Measure the floor inside, along its shorter side."],
  "inner-height": ["how high the backpack is inside", "Measure from the floor to the inside of the top."],
  capacity: ["how much weight the backpack is made for", "Look for the maximum weight on the label or ask the maker."],
  "cat-weight": ["what the cat weighs", "Weigh it: you with the cat on the scales, less you alone."],
  "cat-length": ["how long the cat is", "Measure from nose to the base of the tail while it stands at a treat."],
  "cat-height": ["how tall the cat is", "Measure from the floor to the top of the head while it sits up for a treat."],
  "padded-straps": ["whether the straps are padded", "Feel the shoulder straps."],
  "rigid-base": [
    "whether the base is rigid",
    "Press the middle of the floor with the cat's weight in books: it should not sag.",
  ],
  "lockable-zips": ["whether the zips lock", "See whether the zip pullers clip down or together."],
  "internal-tether": ["whether there is a tether inside", "Look for a short strap with a clip inside."],
  entries: ["where the openings are", "Note whether the cat can walk in at the front or side, or only from the top."],
  window: ["whether the window is a plastic bubble", "Note whether there is a clear dome, and whether it has holes."],
  "washable-pad": ["whether the pad can be washed", "Look at the pad's label."],
} as const satisfies Record<CarrierUnknown, readonly [what: string, how: string]>
