import type { StepId } from "../../ids.ts"
import type { Curriculum } from "../curriculum.ts"
import { easierWay, type Step } from "../step.ts"
import { error, type StepRule } from "./finding.ts"
import { saying } from "./words.ts"

/** Words that fill the line without saying anything. */
const saysNothing = (text: string): boolean =>
  text.trim().length < 10 || /^(none|nothing|no|not needed|n\/?a|tbd|-+)\b[\s.]*$/i.test(text.trim())

/** The opposite of stopping: going on until the clock, and not the cat, has had enough. */
const goesOn: readonly RegExp[] = [
  /\b(?:keep|carry|press|push|soldier)\s+(?:on|going|trying|at it)\b|\bgo\s+on\b|\bcontinue\b|\bpersist\b/i,
  /\bwhatever\s+(?:the cat|the kitten|it|he|she|happens)\b|\bno matter\b|\bregardless\b|\b(?:ignore|disregard)\b/i,
  /\b(?:never|do not|don't|no need to|not)\s+(?:stop|end|give up)\b/i,
  /\buntil\s+(?:the\s+)?(?:time|timer|clock|session|goal)\s+(?:is|runs|has|rings|ends)\b/i,
]
/** More of what was too much. */
const harder: readonly RegExp[] = [
  /\b(?:twice|double)\b|\b(?:longer|louder|closer|nearer|faster|quicker|harder|higher|stronger|tighter|busier|farther from home)\b/i,
]
/** That there is no way down, or the same once more. */
const nothingEasier: readonly RegExp[] = [
  /\bthere(?:'s| is| are)\s+(?:no|none|nothing|not)\b|\bno\s+(?:easier|other|simpler|such)\b|\bnothing\s+(?:is\s+)?(?:easier|else|simpler)\b/i,
  /\b(?:cannot|can't|not|isn't)\s+(?:be\s+)?(?:made\s+|any\s+)?easier\b/i,
  /^(?:just\s+|simply\s+)?(?:do|try|repeat|ask|start)\s+(?:for\s+)?(?:exactly\s+)?(?:the same|it|that|this|the step|the trial)?(?:\s+thing)?(?:\s*(?:over|again|once more|anyway))*[.!]?$/i,
]

export const hasStopRule: StepRule = (step) => {
  const opposite = saying(step.stopRule, goesOn)
  if (!saysNothing(step.stopRule) && opposite === undefined) return []
  const message =
    opposite === undefined
      ? `${step.id} does not say when to stop.`
      : `${step.id} says "${opposite}" where it should say when to stop.`
  return [error("no-stop-rule", ["stopRule"], message, "Name what the cat does that ends the session.")]
}

/** Whether words meant to make something easier say nothing, the opposite, or that there is no way. */
const makesNothingEasier = (text: string): boolean =>
  saysNothing(text) || saying(text, [...goesOn, ...harder, ...nothingEasier]) !== undefined

/**
 * Every step has a way back, and it leads to something the cat has already mastered by whatever route it came. Then no
 * way back can be harder or go round in a circle.
 */
export const hasWayBack: StepRule = (step, graph) => {
  if ("easier" in step.fallback) {
    const message = `${step.id} has no way back: "${step.fallback.easier}" makes nothing easier.`
    return makesNothingEasier(step.fallback.easier)
      ? [
          error(
            "no-way-back",
            ["fallback", "easier"],
            message,
            "Say what to do instead: farther away, shorter, or an earlier step.",
          ),
        ]
      : []
  }
  const back = step.fallback.step
  const field = ["fallback", "step"]
  if (graph.curriculum.step(back) === undefined) {
    return [
      error(
        "unknown-fallback",
        field,
        `${step.id} falls back to ${back}, which no program has.`,
        "Correct the id of the step.",
      ),
    ]
  }
  if (fallsInCircle(step, graph.curriculum)) {
    return [
      error(
        "fallback-circle",
        field,
        `${step.id} falls back in a circle and never gets easier.`,
        "Fall back to a step before it, or say what is easier.",
      ),
    ]
  }
  if (graph.certainAncestors(step).has(back)) return []
  const message = `${step.id} falls back to ${back}, which a cat here need not have mastered.`
  return [
    error(
      "fallback-not-earlier",
      field,
      message,
      "Fall back to a step that every way here requires, or say what is easier.",
    ),
  ]
}

/** Below the first level, amount or day there must be something to ask as well, in the same session. */
export const hasEasierWay: StepRule = (step) => {
  const way = easierWay(step)
  if (way !== undefined && !makesNothingEasier(way)) return []
  const message =
    way === undefined
      ? `${step.id} does not say what to do where even its beginning is too much.`
      : `${step.id} is too much from the beginning for some cat, and "${way}" makes nothing easier.`
  return [error("no-easier-way", ["easier"], message, "Add easier: what to do in the same session instead.")]
}

const fallsInCircle = (step: Step, curriculum: Curriculum): boolean => {
  const seen = new Set<StepId>()
  let here: Step | undefined = step
  while (here !== undefined && "step" in here.fallback) {
    if (seen.has(here.id)) return here.id === step.id
    seen.add(here.id)
    here = curriculum.step(here.fallback.step)
  }
  return false
}
