import type { StepId } from "../../ids.ts"
import type { Curriculum } from "../curriculum.ts"
import { easierWay, type Step } from "../step.ts"
import { error, type StepRule } from "./finding.ts"

/** Words that fill the line without saying anything. */
const saysNothing = (text: string): boolean =>
  text.trim().length < 10 || /^(none|nothing|no|not needed|n\/?a|tbd|-+)\b[\s.]*$/i.test(text.trim())

export const hasStopRule: StepRule = (step) =>
  saysNothing(step.stopRule)
    ? [
        error(
          "no-stop-rule",
          ["stopRule"],
          `${step.id} does not say when to stop.`,
          "Name what the cat does that ends the session.",
        ),
      ]
    : []

/**
 * Every step has a way back, and it leads to something the cat has already mastered by whatever route it came. Then no
 * way back can be harder or go round in a circle.
 */
export const hasWayBack: StepRule = (step, graph) => {
  if ("easier" in step.fallback) {
    const message = `${step.id} has no way back: "${step.fallback.easier}" makes nothing easier.`
    return saysNothing(step.fallback.easier)
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
  if (way !== undefined && !saysNothing(way)) return []
  const message = `${step.id} does not say what to do where even its beginning is too much.`
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
