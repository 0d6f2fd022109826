import { type Chance, seededChance } from "@catwalk/domain"
import { createEmptyCard, type FSRSHistory, fsrs, type Grade, Rating } from "ts-fsrs"

const CARDS = 5000
const REVIEWS_PER_CARD = 10
const DAY_MS = 86_400_000
const START_MS = Date.UTC(2022, 0, 3, 18)

/** 50,000 reviews of 5,000 cards, as a learner would leave them: seven in ten good, one in ten forgotten. */
export const madeUpReviews = (seed: string): readonly FSRSHistory[][] => {
  const chance = seededChance(`${seed}|reviews`)
  return Array.from({ length: CARDS }, () => {
    let at = START_MS + chance.next() * 300 * DAY_MS
    return Array.from({ length: REVIEWS_PER_CARD }, (_, n) => {
      at += DAY_MS * (1 + 2 ** n * chance.next())
      return { rating: gradeFrom(chance), review: new Date(at) }
    })
  })
}

const gradeFrom = (chance: Chance): Grade => {
  const draw = chance.next()
  if (draw < 0.1) return Rating.Again
  if (draw < 0.2) return Rating.Hard
  return draw < 0.9 ? Rating.Good : Rating.Easy
}

const scheduler = fsrs({ enable_fuzz: false })
const fresh = createEmptyCard(new Date(START_MS))

/** What ts-fsrs offers for it: every card's state from its reviews, with the log of each. */
export const rescheduleAll = (cards: readonly FSRSHistory[][]): unknown =>
  cards.map((reviews) => scheduler.reschedule(fresh, reviews, { now: fresh.due }))

/** The least that ts-fsrs can do: one review after another, only the last state kept. */
export const reviewAll = (cards: readonly FSRSHistory[][]): unknown =>
  cards.map((reviews) => {
    let card = fresh
    for (const { rating, review } of reviews) card = scheduler.next(card, review, rating as Grade).card
    return card
  })
