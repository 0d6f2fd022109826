import { type Program, ProgramSource, programOfSource } from "@catwalk/domain"
import type { Course, CourseStep } from "../course/course.ts"

/** A simulator's course as a program the planner can follow: the same steps, amounts, and days wanted. */
export const courseProgram = (course: Course): Program =>
  programOfSource(
    ProgramSource.parse({
      id: "course",
      version: 1,
      title: course.name,
      summary: "A course of the simulator, step by step.",
      goals: ["bonding"],
      sources: ["our-default"],
      phases: [
        { id: "all", title: "All steps", steps: course.steps.map((step, i) => stepSource(step, course.steps[i - 1])) },
      ],
    }),
  )

const stepSource = (step: CourseStep, before: CourseStep | undefined) => ({
  id: step.id,
  kind: "exposure",
  title: step.id,
  why: "A step of the simulator.",
  requires: before === undefined ? [] : [before.id],
  holds:
    step.place === "home"
      ? {}
      : { place: step.place === "yard" ? "own-yard" : step.place === "street" ? "quiet-street" : "doorstep" },
  axis:
    step.scale.kind === "levels"
      ? {
          type: "levels",
          raises: ["contact"],
          seconds: step.scale.secondsPerTrial,
          levels: Array.from({ length: step.scale.count }, (_, i) => ({
            id: `level-${i + 1}`,
            title: `Level ${i + 1}`,
          })),
        }
      : { type: "graded", raises: ["duration"], unit: "seconds", start: step.scale.start, goal: step.scale.goal },
  ...(step.minutesPerSession > 5 ? { minutes: step.minutesPerSession } : {}),
  setup: ["Nothing to set up."],
  how: ["Ask for it."],
  calmLooksLike: ["The cat is calm."],
  watchFor: ["low-crouch"],
  stopRule: "Stop at stress.",
  fallback: before === undefined ? { easier: "Farther away." } : { step: before.id },
  reinforcement: { type: "counter-conditioning", treat: "One treat every time." },
  mastery: { calmTrials: Math.max(2, step.daysWanted), days: Math.max(1, step.daysWanted) },
  sources: ["our-default"],
})
