import { type Course, courseFrom } from "./course.ts"

/**
 * The standard course of the quality report: eight steps in the order of the leash handout. Amounts follow it where it
 * gives any ("a couple of minutes", "several days": L-06 to L-12); the rest is our-default.
 */
export const harnessAndLeash: Course = courseFrom("harness and leash", [
  { id: "touched-by-gear", scale: { kind: "levels", count: 8, secondsPerTrial: 10 }, weight: 0.8 }, // L-06
  { id: "draped-and-buckled", scale: { kind: "levels", count: 10, secondsPerTrial: 15 } }, // L-07
  { id: "wearing", scale: { kind: "graded", start: 10, goal: 120 }, daysWanted: 3 }, // L-08: a couple of minutes, several days
  { id: "leash-dragging", scale: { kind: "graded", start: 10, goal: 120 }, daysWanted: 3 }, // L-09: several days
  { id: "leash-held", scale: { kind: "graded", start: 10, goal: 120 } }, // L-10
  { id: "carried-to-the-door", scale: { kind: "levels", count: 8, secondsPerTrial: 15 }, place: "doorstep" }, // L-14
  {
    id: "sitting-outside",
    scale: { kind: "graded", start: 15, goal: 300 },
    place: "yard",
    daysWanted: 3,
    minutesPerSession: 10,
  }, // L-12
  {
    id: "walking-outside",
    scale: { kind: "graded", start: 30, goal: 600 },
    place: "street",
    daysWanted: 3,
    minutesPerSession: 15,
  }, // L-12
])
