import * as z from "zod/mini"
import { Goal } from "../program/program.ts"
import { LocalDate } from "../time/local-date.ts"

/** The owner's own words for the cat; they set only the first guess, and evidence overrules them. */
export const Temperament = z.enum(["bold", "easy-going", "cautious", "shy"])
export type Temperament = z.infer<typeof Temperament>

/** Which vaccination and microchip customs apply. */
export const Region = z.enum(["us", "uk-eu"])
export type Region = z.infer<typeof Region>

/**
 * A small picture of the cat inside the entry itself, so that it travels with the journal and needs nothing else: a JPEG
 * or WebP as a data URL. The bound keeps a journal light; a picture of 320 pixels needs about half of it (our-default).
 */
export const CatPhoto = z
  .string()
  .check(
    z.maxLength(60_000, "The photo is too large: at most 60,000 characters."),
    z.regex(
      /^data:image\/(?:jpeg|webp);base64,(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
      "The photo is not a JPEG or WebP picture as a data URL.",
    ),
  )
export type CatPhoto = z.infer<typeof CatPhoto>

export const CatProfile = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1, "Give the cat a name."), z.maxLength(60)),
  born: z.optional(LocalDate),
  /** The date of birth is a guess. */
  bornIsEstimate: z.optional(z.boolean()),
  sex: z.optional(z.enum(["female", "male", "unknown"])),
  neutered: z.optional(z.boolean()),
  region: z._default(Region, "uk-eu"),
  /** Left out where nobody said; then the planner begins as with a cautious cat. */
  temperament: z.optional(Temperament),
  /** Was badly frightened by a harness, a carrier or the outdoors before. */
  frightenedBefore: z.optional(z.boolean()),
  foodMotivation: z.optional(z.enum(["low", "medium", "high"])),
  /** What makes heat or cold harder to bear. */
  traits: z._default(z.array(z.enum(["brachycephalic", "long-haired", "dark-coated", "overweight", "hairless"])), []),
  goals: z._default(z.array(Goal), []),
  photo: z.optional(CatPhoto),
})
export type CatProfile = Readonly<z.infer<typeof CatProfile>>
