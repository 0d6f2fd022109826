import { type CatState, forecastReasons, wordForecastReason } from "@catwalk/domain"
import type { TwoForecasts } from "../commands/simulate.ts"
import type { House } from "../house.ts"

/** What `simulate --json` says: both forecasts, and what they take for granted, as codes and in words. */
export const forecastJson = (house: House, cat: CatState, told: TwoForecasts): object => ({
  catwalk: "forecast",
  format: 1,
  at: house.at,
  cat: cat.profile.name,
  ...told,
  reasons: forecastReasons(told.asUsual, cat, house.context).map((reason) => ({
    ...reason,
    ...wordForecastReason(reason, house.curriculum, cat.profile.name),
  })),
})
