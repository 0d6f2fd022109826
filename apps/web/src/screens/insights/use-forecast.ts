import {
  type CatState,
  type Forecast,
  forecastRun,
  type Habits,
  type ImaginedMonth,
  summariseRuns,
} from "@catwalk/domain"
import { useEffect, useState } from "react"
import type { DatedContext } from "./use-steady-context.ts"
import { whenIdle } from "./when-idle.ts"

export const FORECAST_DAYS = 30
const RUNS = 40

/** A forecast while it is worked out, and when it is there. */
export interface ForecastProgress {
  readonly told: Forecast | undefined
  readonly done: number
  readonly of: number
}

/**
 * The coming month, imagined run by run whenever the page has nothing else to do, so that no tap waits for it. It begins anew
 * with every new context, so give it a steady one.
 */
export const useForecast = (cat: CatState, context: DatedContext, habits: Habits): ForecastProgress => {
  const [progress, setProgress] = useState<ForecastProgress>(nothingYet)
  const { missedShare, againShare } = habits
  useEffect(() => {
    const options = { days: FORECAST_DAYS, runs: RUNS, seed: "1", habits: { missedShare, againShare } }
    const months: ImaginedMonth[] = []
    const next = (): void => {
      months.push(forecastRun(cat, context.at, context, options, months.length))
      if (months.length < RUNS) {
        setProgress({ told: undefined, done: months.length, of: RUNS })
        stop = whenIdle(next)
      } else setProgress({ told: summariseRuns(cat, context, options, months), done: RUNS, of: RUNS })
    }
    setProgress(nothingYet)
    let stop = whenIdle(next)
    return () => stop()
  }, [cat, context, missedShare, againShare])
  return progress
}

const nothingYet: ForecastProgress = { told: undefined, done: 0, of: RUNS }
