import { type GuideId, guideIds, isGuideId } from "@catwalk/domain"

const MENTION = /\b([BL]-\d{2})(?:(?: to |\.\.)([BL]-\d{2}))?\b/g

/** Points of the guides named in a text, ranges (`L-14..L-16`, `L-14 to L-16`) filled in; what is no point is left out. */
export const mentionsIn = (text: string): readonly GuideId[] => [
  ...new Set([...text.matchAll(MENTION)].flatMap(([, first = "", last]) => pointsFrom(first, last ?? first))),
]

/**
 * Points that a test's title promises to keep: the title begins with them (`L-08: …`, `L-14 to L-16: …`) or has them in
 * parentheses (`… (B-10)`). A point that is only talked about is no promise.
 */
export const promisesIn = (title: string): readonly GuideId[] => {
  const before = /^((?:[BL]-\d{2}(?:, | and | to |\.\.)?)+):/.exec(title)?.[1] ?? ""
  const inside = [...title.matchAll(/\(((?:[BL]-\d{2}(?:, | and | to |\.\.)?)+)\)/g)].map(([, points = ""]) => points)
  return mentionsIn([before, ...inside].join(" "))
}

const pointsFrom = (first: string, last: string): readonly GuideId[] => {
  if (!isGuideId(first) || !isGuideId(last)) return [first, last].filter(isGuideId)
  return guideIds.slice(guideIds.indexOf(first), guideIds.indexOf(last) + 1)
}
