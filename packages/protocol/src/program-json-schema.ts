import { ProgramSource } from "@catwalk/domain"
import * as z from "zod/mini"

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** The JSON Schema of a program file, for editors to complete and check it while it is written. */
export const programJsonSchema = (): Json => {
  const schema: Json = JSON.parse(JSON.stringify(z.toJSONSchema(ProgramSource, { io: "input" })))
  return { title: "A Catwalk program", ...(described(schema) as object) }
}

/** Adds the descriptions wherever a mapping lists its properties, at every depth. */
const described = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(described)
  if (typeof node !== "object" || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === "properties" ? describedProperties(value) : described(value),
    ]),
  )
}

const describedProperties = (properties: Json): Json =>
  Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, property]: [string, Json]) => {
      const description = descriptions[name]
      if (description === undefined) throw new Error(`Describe "${name}".`)
      return [name, { ...(described(property) as object), description }]
    }),
  )

/** What editors show beside each name. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: "Points editors at this schema.",
  id: "A short name in small letters, digits and hyphens. Journals refer to it, so it never changes once in use.",
  version: "Counts up when what is asked of a cat changes.",
  title: "What the person reads first.",
  summary: "What the program gives, in two or three sentences.",
  goals: "What outings are for; the welcome offers programs by these (B-01, L-01).",
  after: "Programs to walk first, by id.",
  sources: "Points of the guides (L-08), keys of the bibliography, or our-default.",
  phases: "Groups of steps, in order.",
  steps: "The steps of this phase, in order.",
  kind: "exposure: fear may be in play. skill: the cat learns to do something. passive: days pass, nothing is asked.",
  why: "One sentence: what this step gives the cat.",
  requires: "Steps to master first: wear, harness-leash/wear, or { anyOf: [one, other] }.",
  anyOf: "One of these is enough.",
  gates: "Conditions asked before the step may be planned. Every outdoor step has them all.",
  holds: "What stays the same while one dimension is raised.",
  movement: "How the cat is moved.",
  closure: "How far the backpack is closed.",
  contact: "How close the gear is.",
  place: "Where. A step that does not say happens at home.",
  company: "Who else is there.",
  setup: "What to prepare, in order.",
  how: "What to do, in order. In a level: what is different at this one.",
  cues: "Short reminders shown or spoken during a trial.",
  confirm: "Safety rules the person says yes to before every session.",
  calmLooksLike: "How to tell that this cat is fine.",
  watchFor: "Signs of the ethogram; at least one that stops a session.",
  stopRule: "What ends the session, and how.",
  fallback: "The way back: a step everybody has mastered by then, or something easier.",
  step: "The step to go back to.",
  easier: "What to do instead.",
  minutes: "How long a session of the step may take, where that is more than usual.",
  optional: "Offered, never needed.",
  teaches: "What outdoor steps of every program rest on (B-07).",
  axis: "What gets harder, from where to where.",
  type: "Which form this takes.",
  raises: "The one dimension this step makes harder.",
  unit: "What the amount is counted in.",
  start: "The first amount.",
  goal: "The amount that counts as mastered.",
  growth: "The most one raise may multiply the longest calm amount by; 1.5 where nothing is said.",
  levels: "The levels, easiest first; the last is the goal.",
  seconds: "How long one trial takes.",
  days: "On how many days. Several means at least three.",
  mastery: "When the step counts as mastered.",
  calmTrials: "Calm trials at the goal.",
  reinforcement: "What follows a trial. Pairings with something worrying are never thinned.",
  treat: "What the cat gets, and when.",
  treatEverySeconds: "How often a treat is due within one long trial; left out where one treat ends it.",
  marker: "Whether you click first.",
  thinTo: "How far treats are thinned once the step is fluent: vr3 is every third time on average.",
  cautions: "What can go wrong, and when to see a vet.",
  gear: "What lies about, in the order in which it will be put on: harness, leash, carrier.",
  glance: "The one-tap question of the day.",
}
