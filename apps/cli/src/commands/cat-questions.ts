import { Goal, type LocalDate, Region, Temperament } from "@catwalk/domain"
import { ask, askMaybe } from "../ask.ts"
import type { House } from "../house.ts"
import { aPastDate, bornFromAge, oneOf, someOf, yesOrNo } from "../parse-values.ts"
import { aWeight } from "../parse-weight.ts"
import { regionHere } from "../region.ts"
import type { ProfileOptions } from "./cat.ts"

/** Who says nothing of goals begins as most do: time together. The app's welcome does the same. */
export const USUAL_GOALS: readonly Goal[] = ["bonding"]

/** The questions of the welcome, one at a time; Enter skips what may be left out. */
export const askForCat = async (house: House): Promise<{ readonly name: string; readonly options: ProfileOptions }> => {
  const name = await ask(house, { ask: "What is your cat's name?", read: (text) => text.trim() })
  const born = await ask<{ born?: LocalDate; age?: string }>(house, {
    ask: `How old is ${name}, or when was it born? (2y, 18m, or 2024-03-01; Enter if unknown)`,
    otherwise: {},
    read: (text) => {
      if (/^\d{4}-/.test(text.trim())) return { born: aPastDate(house.now)(text.trim()) }
      bornFromAge(house.now)(text)
      return { age: text }
    },
  })
  const weight = await askMaybe(house, "What does it weigh, in kilograms? (Enter if unknown)", aWeight)
  const temperament = await askMaybe(
    house,
    `How is it with new things: ${Temperament.options.join(", ")}? (Enter if unknown)`,
    oneOf(Temperament.options),
  )
  const frightenedBefore = await askMaybe(
    house,
    "Was it ever badly frightened by a harness, a carrier or the outdoors? (y, n, or Enter if unknown)",
    yesOrNo,
  )
  const here = regionHere(house.surroundings)
  const region = await ask<Region>(house, {
    ask: `Whose vaccination and microchip customs apply: uk-eu or us? (Enter for ${here})`,
    otherwise: here,
    read: oneOf(Region.options),
  })
  const goals = await ask(house, {
    ask: `What shall outings be for? Any of ${Goal.options.join(", ")} (Enter for ${USUAL_GOALS.join(",")})`,
    otherwise: USUAL_GOALS,
    read: someOf(Goal.options),
  })
  return {
    name,
    options: {
      ...born,
      ...(weight === undefined ? {} : { weight }),
      ...(temperament === undefined ? {} : { temperament }),
      ...(frightenedBefore === undefined ? {} : { frightenedBefore }),
      region,
      goals: [...goals],
    },
  }
}
