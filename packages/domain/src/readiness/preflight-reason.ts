import type { PhraseBook } from "./phrase-book.ts"
import { type PreflightItemId, preflightItem } from "./preflight-items.ts"
import { counted } from "./wording-helpers.ts"

export type PreflightFinding =
  | { readonly code: "preflight-passed" }
  | { readonly code: "wait-for-quiet"; readonly quietSeconds: number }
  | { readonly code: "preflight-no"; readonly item: PreflightItemId }
  | { readonly code: "preflight-unanswered"; readonly item: PreflightItemId }

export const preflightPhrases: PhraseBook<PreflightFinding> = {
  "preflight-passed": { sources: ["L-14", "L-15", "L-16"], word: () => ({ text: "Everything is in place." }) },
  "wait-for-quiet": {
    sources: ["L-15", "our-default"],
    word: ({ quietSeconds }) => ({
      text: "The cat is asking loudly. If the walk comes now, it learns that crying opens the door.",
      todo: `Wait without a word until it has been quiet for ${counted(quietSeconds, "second")}, then begin: the walk is the reward.`,
    }),
  },
  "preflight-no": {
    sources: ({ item }) => preflightItem[item].sources,
    word: ({ item }) => ({ text: preflightItem[item].why, todo: preflightItem[item].ifNo }),
  },
  "preflight-unanswered": {
    sources: ({ item }) => preflightItem[item].sources,
    word: ({ item }) => ({ text: `Still to answer: ${preflightItem[item].ask}`, todo: "Have a look and answer it." }),
  },
}
