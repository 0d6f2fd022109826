import { Goal, Region, Temperament } from "@catwalk/domain"
import { ask, askMaybe } from "../ask.ts"
import type { House } from "../house.ts"
import { aDate, aNumber, bornFromAge, oneOf, someOf, yesOrNo } from "../parse-values.ts"
import type { ProfileOptions } from "./cat.ts"

/** The questions of the welcome, one at a time; Enter skips what may be left out. */
export const askForCat = async (house: House): Promise<{ readonly name: string; readonly options: ProfileOptions }> => {
  const name = await ask(house, { ask: "What is your cat's name?", read: (text) => text.trim() })
  const born = await ask<{ born?: ReturnType<typeof aDate>; age?: string }>(house, {
    ask: `How old is ${name}, or when was it born? (2y, 18m, or 2024-03-01; Enter if unknown)`,
    otherwise: {},
    read: (text) => {
      if (/^\d{4}-/.test(text.trim())) return { born: aDate(text.trim()) }
      bornFromAge(house.now)(text)
      return { age: text }
    },
  })
  const weight = await askMaybe(
    house,
    "What does it weigh, in kilograms? (Enter if unknown)",
    aNumber("a weight", 0.1, 25),
  )
  const temperament = await ask<Temperament>(house, {
    ask: `How is it with new things: ${Temperament.options.join(", ")}? (Enter for easy-going)`,
    otherwise: "easy-going",
    read: oneOf(Temperament.options),
  })
  const frightenedBefore = await ask(house, {
    ask: "Was it ever badly frightened by a harness, a carrier or the outdoors? (y/N)",
    otherwise: false,
    read: yesOrNo,
  })
  const region = await ask<Region>(house, {
    ask: "Whose vaccination and microchip customs apply: uk-eu or us? (Enter for uk-eu)",
    otherwise: "uk-eu",
    read: oneOf(Region.options),
  })
  const goals = await ask(house, {
    ask: `What shall outings be for? Any of ${Goal.options.join(", ")} (Enter for safety,bonding)`,
    otherwise: ["safety", "bonding"] as const,
    read: someOf(Goal.options),
  })
  return {
    name,
    options: {
      ...born,
      ...(weight === undefined ? {} : { weight }),
      temperament,
      frightenedBefore,
      region,
      goals: [...goals],
    },
  }
}
