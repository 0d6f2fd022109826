import type { Region } from "@catwalk/domain"
import type { Surroundings } from "./surroundings.ts"

/** Whose vaccination and microchip customs apply, as far as the machine's language tells: `en_US.UTF-8` is the US. */
export const regionHere = ({ env }: Pick<Surroundings, "env">): Region => {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || ""
  return /^[a-z]+_(US|CA)\b/.test(language) ? "us" : "uk-eu"
}

export const REGION_WORDS: Readonly<Record<Region, string>> = {
  "uk-eu": "the UK and the EU",
  us: "the US and Canada",
}
