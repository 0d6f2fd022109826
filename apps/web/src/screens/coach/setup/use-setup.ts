import { type PreflightAnswers, startNeeds, type Weather } from "@catwalk/domain"
import { useState } from "react"
import type { Subject } from "../session/use-coach-run.ts"
import { type SetupVerdict, setupVerdict } from "./setup-verdict.ts"
import { noWeatherYet, type WeatherAnswer } from "./WeatherQuestion.tsx"

/** The answers before a session, and what they make of it. */
export interface Setup {
  readonly needs: ReturnType<typeof startNeeds>
  readonly confirmed: ReadonlySet<string>
  readonly setConfirmed: (confirmed: ReadonlySet<string>) => void
  readonly answers: PreflightAnswers
  readonly setAnswers: (answers: PreflightAnswers) => void
  readonly weather: WeatherAnswer
  readonly setWeather: (answer: WeatherAnswer) => void
  readonly verdict: SetupVerdict
}

export const useSetup = (subject: Subject): Setup => {
  const needs = startNeeds(subject.step)
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set())
  const [answers, setAnswers] = useState<PreflightAnswers>({})
  const [weather, setWeather] = useState<WeatherAnswer>(noWeatherYet)
  const known = needs.weather ? weatherOf(weather) : undefined
  const verdict = setupVerdict(subject, { confirmed, preflight: answers, weather: known })
  return { needs, confirmed, setConfirmed, answers, setAnswers, weather, setWeather, verdict }
}

const weatherOf = ({ celsius, ...rest }: WeatherAnswer): Weather | undefined =>
  celsius === undefined ? undefined : { ...rest, celsius }
