import * as z from "zod/mini"
import { Goal } from "../program/program.ts"
import { LocalDate } from "../time/local-date.ts"

/** The owner's own words for the cat; they set only the first guess, and evidence overrules them. */
export const Temperament = z.enum(["bold", "easy-going", "cautious", "shy"])
export type Temperament = z.infer<typeof Temperament>

/** Which vaccination and microchip customs apply. */
export const Region = z.enum(["us", "uk-eu"])
export type Region = z.infer<typeof Region>

export const CatProfile = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1, "Give the cat a name."), z.maxLength(60)),
  born: z.optional(LocalDate),
  /** The date of birth is a guess. */
  bornIsEstimate: z.optional(z.boolean()),
  sex: z.optional(z.enum(["female", "male", "unknown"])),
  neutered: z.optional(z.boolean()),
  region: z._default(Region, "uk-eu"),
  temperament: z._default(Temperament, "easy-going"),
  /** Was badly frightened by a harness, a carrier or the outdoors before. */
  frightenedBefore: z._default(z.boolean(), false),
  foodMotivation: z._default(z.enum(["low", "medium", "high"]), "medium"),
  /** What makes heat or cold harder to bear. */
  traits: z._default(z.array(z.enum(["brachycephalic", "long-haired", "dark-coated", "overweight", "hairless"])), []),
  goals: z._default(z.array(Goal), []),
})
export type CatProfile = Readonly<z.infer<typeof CatProfile>>
