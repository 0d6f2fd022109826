import {
  factsForStep,
  isOpen,
  judgeGate,
  type PreflightAnswers,
  type Weather,
  type WeatherVerdict,
  weatherBand,
  weatherTraitsOf,
} from "@catwalk/domain"
import { useState } from "react"
import type { Subject } from "../session/use-coach-run.ts"
import { setupNeeds } from "./setup-needs.ts"
import { noWeatherYet, type WeatherAnswer } from "./WeatherQuestion.tsx"

/** The answers before a session, and whether they allow it to begin. */
export const useSetup = ({ cat, step, context }: Subject) => {
  const needs = setupNeeds(step)
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set())
  const [answers, setAnswers] = useState<PreflightAnswers>({})
  const [weather, setWeather] = useState<WeatherAnswer>(noWeatherYet)
  const facts = factsForStep(cat, step, context)
  const known = needs.weather ? weatherOf(weather) : undefined
  const band: WeatherVerdict | undefined =
    known === undefined ? undefined : weatherBand(known, weatherTraitsOf(facts, false))
  const verdicts = [
    ...(needs.weather ? [judgeGate("weather-fit", { ...facts, weather: known })] : []),
    ...(needs.preflight === undefined
      ? []
      : [judgeGate("preflight", { ...facts, preflight: { facts: needs.preflight, answers } })]),
  ]
  const open = verdicts.every(isOpen)
  const allConfirmed = needs.confirm.every((sentence) => confirmed.has(sentence))
  return {
    needs,
    confirmed,
    setConfirmed,
    answers,
    setAnswers,
    weather,
    setWeather,
    band,
    missing: !allConfirmed ? ("confirm" as const) : !open ? ("preflight" as const) : undefined,
  }
}

const weatherOf = ({ celsius, ...rest }: WeatherAnswer): Weather | undefined =>
  celsius === undefined ? undefined : { ...rest, celsius }
