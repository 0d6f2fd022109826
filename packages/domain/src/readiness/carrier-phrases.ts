import { carrierQuestions } from "./carrier-questions.ts"
import type { CarrierFinding, CarrierPart } from "./carrier-reason.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { degrees, listed, longDate, percent, plain } from "./wording-helpers.ts"

const parts = { zipsOk: "zips", meshOk: "mesh", strapsOk: "straps", tetherOk: "tether" } as const satisfies Record<
  CarrierPart,
  string
>

const weatherWords = (celsius: number | undefined, sunny: boolean | undefined): string =>
  [...(sunny === true ? ["in the sun"] : []), ...(celsius === undefined ? [] : [`at ${degrees(celsius)}`])].join(" ")

export const carrierPhrases: PhraseBook<CarrierFinding> = {
  "no-carrier": {
    sources: ["B-03"],
    word: () => ({
      text: "No carrier backpack is written down.",
      todo: "Add yours under gear with its measures, or see there what a good one has.",
    }),
  },
  "carrier-stays-home": {
    sources: ["training-convention"],
    word: () => ({ text: "The backpack stays at home, so nothing is asked of it." }),
  },
  "go-without-carrier": {
    sources: ["B-03", "our-default"],
    word: () => ({
      text: "As it is, the backpack can't come along, not even as a place to retreat to.",
      todo: "Mend that first, or leave it at home today and stay within a few steps of your door.",
    }),
  },
  "measure-this": {
    sources: ["B-03"],
    word: ({ unknown }) => ({
      text: `We don't know ${carrierQuestions[unknown][0]}.`,
      todo: carrierQuestions[unknown][1],
    }),
  },
  airy: {
    sources: ["B-03", "usfws-50cfr-14-161"],
    word: ({ walls, openFraction }) => ({
      text: `Air gets through: at least ${percent(openFraction)} of the ${listed(walls)} walls is mesh.`,
    }),
  },
  "too-little-mesh": {
    sources: ["B-03", "usfws-50cfr-14-161"],
    word: ({ best, needed }) => ({
      text: `Too little air: the best two opposite walls have ${percent(best)} mesh, and ${percent(needed)} of each is the least (or 8 % of all four).`,
      todo: "Open or add mesh on two opposite sides, or choose an airier backpack.",
    }),
  },
  "mesh-behind-your-back": {
    sources: ["our-default"],
    word: () => ({
      text: "Part of the mesh lies against your back while you wear the backpack.",
      todo: "Carry it in front or by hand on warm days, and put it down often.",
    }),
  },
  "sealed-window": {
    sources: ["sai-kung-animal-hospital", "our-default"],
    word: ({ celsius, sunny }) => {
      const weather = weatherWords(celsius, sunny)
      return {
        text: `A sealed bubble window turns the backpack into an oven${weather === "" ? " in sun or warmth" : ` ${weather}`}. Cats have collapsed in them.`,
        todo: "Swap the bubble for its mesh cover, or leave this backpack at home in sun and above 20 °C (68 °F).",
      }
    },
  },
  "window-warms": {
    sources: ["sai-kung-animal-hospital", "our-default"],
    word: ({ celsius, sunny }) => {
      const weather = weatherWords(celsius, sunny)
      return {
        text: `The holes of a bubble window let out little heat${weather === "" ? "" : ` ${weather}`}.`,
        todo: "Swap it for mesh, or keep to the shade and stop often to feel inside.",
      }
    },
  },
  "straps-padded": { sources: ["B-03"], word: () => ({ text: "The straps are padded." }) },
  "straps-unpadded": {
    sources: ["B-03"],
    word: () => ({
      text: "The straps aren't padded, and a carrier that cuts in is carried unsteadily.",
      todo: "Add strap pads, and a chest strap if you can.",
    }),
  },
  "headroom-enough": {
    sources: ["B-03", "usda-9cfr-3-14"],
    word: ({ cm, catCm }) => ({ text: `Room to sit and stand: ${plain(cm)} cm high for a cat of ${plain(catCm)} cm.` }),
  },
  "headroom-low": {
    sources: ["B-03", "usda-9cfr-3-14"],
    word: ({ cm, catCm }) => ({
      text: `Too low: ${plain(cm)} cm inside for a cat that is ${plain(catCm)} cm tall.`,
      todo: `Choose a backpack at least ${plain(catCm)} cm high inside.`,
    }),
  },
  "room-to-turn": {
    sources: ["B-03", "usda-9cfr-3-14", "our-default"],
    word: ({ lengthCm, widthCm }) => ({
      text: `Room to turn and lie down: ${plain(lengthCm)} by ${plain(widthCm)} cm.`,
    }),
  },
  "too-short-to-lie": {
    sources: ["B-03", "our-default"],
    word: ({ cm, neededCm }) => ({
      text: `${plain(cm)} cm is enough to sit and curl up, not to lie stretched out (that takes about ${plain(neededCm)} cm).`,
      todo: "Keep rides short and let the cat out to stretch, or choose one that unfolds.",
    }),
  },
  "too-short-to-turn": {
    sources: ["B-03", "usda-9cfr-3-14", "our-default"],
    word: ({ cm, neededCm }) => ({
      text: `Too short: ${plain(cm)} cm inside, and this cat needs at least ${plain(neededCm)} cm to stand and turn.`,
      todo: "Choose a longer backpack.",
    }),
  },
  "too-narrow-to-turn": {
    sources: ["B-03", "usda-9cfr-3-14", "our-default"],
    word: ({ cm, neededCm }) => ({
      text: `Too narrow: ${plain(cm)} cm inside, and this cat needs about ${plain(neededCm)} cm to turn around.`,
      todo: "Choose a wider backpack.",
    }),
  },
  "carries-enough": {
    sources: ["B-03", "our-default"],
    word: ({ capacityKg, catKg }) => ({ text: `Made for ${plain(capacityKg)} kg; the cat weighs ${plain(catKg)} kg.` }),
  },
  "little-reserve": {
    sources: ["B-03", "our-default"],
    word: ({ capacityKg, catKg, neededKg }) => ({
      text: `Made for ${plain(capacityKg)} kg with a cat of ${plain(catKg)} kg: it holds, with little to spare.`,
      todo: `A backpack for ${plain(neededKg)} kg or more leaves a fifth for blanket, water and movement.`,
    }),
  },
  "cat-too-heavy": {
    sources: ["B-03"],
    word: ({ capacityKg, catKg, neededKg }) => ({
      text: `Made for ${plain(capacityKg)} kg, and the cat weighs ${plain(catKg)} kg: too heavy for it.`,
      todo: `Choose a backpack for ${plain(neededKg)} kg or more.`,
    }),
  },
  sturdy: { sources: ["B-03"], word: () => ({ text: "Sturdy: a rigid base, zips that lock, a tether inside." }) },
  "base-sags": {
    sources: ["B-03", "training-convention"],
    word: () => ({ text: "The floor sags under the cat.", todo: "Put a firm board under the pad." }),
  },
  "zips-open": {
    sources: ["B-03", "training-convention"],
    word: () => ({
      text: "The zips don't lock, and a cat can push them open from inside.",
      todo: "Clip the pullers together with a small carabiner, then note them as locking.",
    }),
  },
  "no-tether": {
    sources: ["B-03", "training-convention"],
    word: () => ({
      text: "There is no tether inside to clip the harness to.",
      todo: "Add a short one that reaches the harness but not over the edge, never to a collar.",
    }),
  },
  "easy-entry": {
    sources: ["B-03"],
    word: ({ entries }) => ({ text: `The cat can walk in by itself, from the ${listed(entries)}.` }),
  },
  "entry-only-from-top": {
    sources: ["B-03", "our-default"],
    word: () => ({
      text: "It opens only at the top, so the cat can't walk in by itself while it stands.",
      todo: "Lay it on its side for training, so that going in stays the cat's own choice.",
    }),
  },
  "no-entry": {
    sources: ["B-03"],
    word: () => ({ text: "No opening is noted.", todo: "Note where the cat gets in: front, side or top." }),
  },
  "parts-damaged": {
    sources: ["B-12"],
    word: ({ parts: damaged }) => ({
      text: `The last inspection found a fault: ${listed(damaged.map((part) => parts[part]))}.`,
      todo: "Mend or replace it, then inspect again.",
    }),
  },
  "never-inspected": {
    sources: ["B-12"],
    word: () => ({
      text: "The backpack hasn't been inspected yet.",
      todo: "Tug at zips, mesh, straps and tether, and note what you find.",
    }),
  },
  "inspection-due": {
    sources: ["B-12", "our-default"],
    word: ({ lastOn }) => ({
      text: `The last inspection was on ${longDate(lastOn)}.`,
      todo: "Tug at zips, mesh, straps and tether again.",
    }),
  },
  "never-cleaned": {
    sources: ["B-12"],
    word: () => ({
      text: "No cleaning is noted.",
      todo: "Wash the pad with something unscented and safe for cats, and put the familiar blanket back.",
    }),
  },
  "cleaning-due": {
    sources: ["B-12", "our-default"],
    word: ({ lastOn }) => ({
      text: `It was last cleaned on ${longDate(lastOn)}.`,
      todo: "Wash the pad with something unscented and safe for cats, and put the familiar blanket back.",
    }),
  },
  "pad-not-washable": {
    sources: ["B-12"],
    word: () => ({
      text: "The pad can't be washed.",
      todo: "Cover it with a blanket or towel the cat knows, and wash that.",
    }),
  },
  "well-kept": {
    sources: ["B-12"],
    word: ({ inspectedOn, cleanedOn }) => ({
      text: `Inspected on ${longDate(inspectedOn)}, cleaned on ${longDate(cleanedOn)}.`,
    }),
  },
}
