import { placeOf } from "../dimension.ts"
import type { Step } from "../step.ts"
import { error, type StepRule } from "./finding.ts"
import { leavesHome } from "./outdoor-rules.ts"
import { type Line, levelLines, saying } from "./words.ts"

const places = [
  "street|road|pavement|sidewalk|alley|square|park|yard|garden|lawn|playground|field|meadow|woods?|forest|beach|trail",
  "balcony|terrace|patio|porch|roof",
  "car park|car|van|bus|train|tram|taxi|shop|café|cafe|pub|restaurant|practice|clinic|waiting room|lobby",
  "friends?'s? (?:house|home|flat)|neighbour'?s|neighborhood|neighbourhood|town|city",
].join("|")
const at = "in|into|to|through|across|on|onto|along|round|around|at|near|by|outside|down|up|over"

/** Words that take a cat out of its home. "Outside the bag", "a leaf from outside" and "ring your vet" do not. */
const goesOut: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${at})\\s+(?:the|a|an|your|our|some|this|that)?\\s*(?:[\\w-]+\\s+){0,2}(?:${places})\\b(?!\\s+(?:door|window|toy))`,
    "i",
  ),
  new RegExp(`^(?:the|a|an|your)?\\s*(?:[\\w-]+\\s+){0,2}(?:${places})$`, "i"),
  /\b(?:in|into|inside|outside|at)\s+(?:the|your|a)\s+vet(?:'s|s)?\b/i,
  /\b(?:walk|go|goes|step|steps|carry|carries|carried|stroll|take|takes|ride|rides|head|run|sit|sits|stand|stay|stays|wait|train|play|let out)\b[^,.;:]*\b(?:outside|outdoors|out of doors)\b(?!\s+(?:of|the|its|a|an)\b)/i,
  /\b(?:out of|leave|leaves)\s+the\s+(?:house|home|flat|building)\b/i,
  /\b(?:out|through)\s+(?:of\s+)?(?:the|your)\s+(?:front|back|garden|house)\s+door\b/i,
  /\b(?:round|around)\s+the\s+block\b|\bfor\s+a\s+(?:\w+\s+)?walk\b/i,
  /\bvisit\w*\s+(?:the|your|a)\s+(?:vet|friend|neighbour|neighbor)/i,
  /^(?:out|outside|outdoors)\b/i,
  /\bdriv(?:e|es|ing)\b/i,
]

/** At home no door to the outside opens; at the doorway that is the step. */
const opensTheDoor = /\bopen\w*\s+the\s+(?:front|back|garden|house)\s+door\b/i

/** Where the step takes place, by its own words; setup and cautions speak of other places too. */
const placeLines = (step: Step): readonly Line[] => [
  { field: ["title"], text: step.title },
  ...step.how.map((text, index): Line => ({ field: ["how", index], text })),
  ...levelLines(step),
]

/** Everything asked before an outing hangs from `place`, so a step that goes out has to say so (L-02, L-14 to L-16). */
export const saysWhereItGoes: StepRule = (step) => {
  const { id, holds } = step
  const place = placeOf(holds)
  if (place !== "home" && place !== "doorway") return []
  const cure = "Say in holds where it happens, such as place: park or place: car, and add the gates of that place."
  if (holds.movement === "driving")
    return [error("place-unsaid", ["holds"], `${id} drives and does not say that it leaves home.`, cure)]
  if (leavesHome(step)) return []
  return placeLines(step)
    .map(({ field, text }) => ({ field, words: saying(text, place === "home" ? [...goesOut, opensTheDoor] : goesOut) }))
    .filter(({ words }) => words !== undefined)
    .slice(0, 1)
    .map(({ field, words }) =>
      error("place-unsaid", field, `${id} says "${words}" and holds no place but ${place}.`, cure),
    )
}
