import type { PhraseBook } from "./phrase-book.ts"
import { degrees, listed, plain } from "./wording-helpers.ts"

/** What makes heat harder to bear. */
export type HeatCause =
  | "short nose"
  | "overweight"
  | "age over ten"
  | "kitten age"
  | "long or dark coat"
  | "humid air"
  | "direct sun"
  | "bubble window"

/** What makes cold harder to bear. */
export type ColdCause = "no coat" | "age over ten" | "kitten age"

interface Warm {
  readonly celsius: number
  readonly limit: number
  readonly causes: readonly HeatCause[]
}
interface Cold {
  readonly celsius: number
  readonly limit: number
  readonly causes: readonly ColdCause[]
}

export type WeatherFinding =
  | { readonly code: "weather-fits"; readonly celsius: number }
  | { readonly code: "weather-unknown" }
  | ({ readonly code: "warm" } & Warm)
  | ({ readonly code: "too-hot" } & Warm)
  | ({ readonly code: "cool" } & Cold)
  | ({ readonly code: "too-cold" } & Cold)
  | { readonly code: "raining" }
  | { readonly code: "pouring" }
  | { readonly code: "windy"; readonly windKph: number }
  | { readonly code: "stormy"; readonly windKph: number }
  | { readonly code: "hot-ground"; readonly celsius: number }
  | { readonly code: "parked-car" }

const because = (causes: readonly string[]): string =>
  causes.length === 0 ? "" : ` (the limit is stricter because of ${listed(causes)})`

export const weatherPhrases: PhraseBook<WeatherFinding> = {
  "weather-fits": {
    sources: ["our-default"],
    word: ({ celsius }) => ({ text: `${degrees(celsius)}: good weather for this cat.` }),
  },
  "weather-unknown": {
    sources: ["our-default"],
    word: () => ({
      text: "We don't know how warm it is outside.",
      todo: "Read a thermometer or a forecast and enter the temperature.",
    }),
  },
  warm: {
    sources: ["our-default", "usda-9cfr-3-16"],
    word: ({ celsius, limit, causes }) => ({
      text: `${degrees(celsius)} is warm: comfortable is up to ${degrees(limit)}${because(causes)}.`,
      todo: "Make it short, stay in the shade, take water, and look out for an open mouth. Early morning is better.",
    }),
  },
  "too-hot": {
    sources: ["our-default", "usda-9cfr-3-16", "hall-2022"],
    word: ({ celsius, limit, causes }) => ({
      text: `${degrees(celsius)} is too hot: above ${degrees(limit)} we don't go out${because(causes)}.`,
      todo: "Play indoors now, and try again in the cool of the day.",
    }),
  },
  cool: {
    sources: ["our-default", "usda-9cfr-3-16"],
    word: ({ celsius, limit, causes }) => ({
      text: `${degrees(celsius)} is cool: comfortable is from ${degrees(limit)} up${because(causes)}.`,
      todo: "Make it short, with a warm blanket in the backpack.",
    }),
  },
  "too-cold": {
    sources: ["our-default", "usda-9cfr-3-16"],
    word: ({ celsius, limit, causes }) => ({
      text: `${degrees(celsius)} is too cold: below ${degrees(limit)} we don't go out${because(causes)}.`,
      todo: "Play indoors today, and try again at the warmest hour or on a milder day.",
    }),
  },
  raining: {
    sources: ["our-default"],
    word: () => ({
      text: "It is raining: wet fur chills, and the noise worries many cats.",
      todo: "Wait for a dry spell, or sit in a dry doorway.",
    }),
  },
  pouring: {
    sources: ["our-default"],
    word: () => ({
      text: "Pouring rain or thunder comes from all sides, and outside a cat can't get away from it.",
      todo: "Stay in and play. Go out once it has been dry and quiet for a while.",
    }),
  },
  windy: {
    sources: ["our-default"],
    word: ({ windKph }) => ({
      text: `Wind of ${plain(windKph)} km/h makes things move and rustle.`,
      todo: "Choose a sheltered corner, and keep it short.",
    }),
  },
  stormy: {
    sources: ["our-default"],
    word: ({ windKph }) => ({
      text: `Wind of ${plain(windKph)} km/h is a storm to a cat.`,
      todo: "Stay in and play today.",
    }),
  },
  "hot-ground": {
    sources: ["berens-1970", "our-default"],
    word: ({ celsius }) => ({
      text: `At ${degrees(celsius)} in the sun, pavement can burn paws: asphalt reaches about 52 °C (125 °F) at 25 °C of air.`,
      todo: "Carry the cat or keep to grass. Test the ground with the back of your hand: seven seconds must be comfortable.",
    }),
  },
  "parked-car": {
    sources: ["veterinary-consensus"],
    word: () => ({
      text: "At 21 °C (70 °F) outside, a parked car reaches about 40 °C (104 °F) in half an hour.",
      todo: "Never leave the cat in a parked car, not for a minute.",
    }),
  },
}
