import type { Sign, SignGroup, SignId } from "@catwalk/domain"
import type { DrawingId } from "../../../drawings/index.ts"
import type { IconName, SignTone } from "../../../ui/index.ts"

/** Our drawings of postures, where there is one that shows the sign itself. */
const drawingOf: Partial<Readonly<Record<SignId, DrawingId>>> = {
  "tail-up": "tail-up",
  "slow-blink": "slow-blink",
  "loaf-soft": "loaf",
  "side-lie": "lying",
  play: "play",
  "explore-sniff": "sniffing",
  "eat-soft": "treat",
  "lip-lick": "lip-lick",
  "ear-side": "ears-sideways",
  "pupil-large": "large-pupils",
  "tail-lash": "tail-lash",
  flop: "flop",
  hide: "hiding",
  freeze: "freeze",
  "low-crouch": "crouch",
  "belly-crawl": "belly-crawl",
  "ears-flat": "ears-flat",
  arch: "arched",
  pant: "panting",
}

/** For the others, the part of the cat to look at. */
const iconOf: Partial<Readonly<Record<SignId, IconName>>> = {
  rub: "heart",
  knead: "paw",
  roll: "heart",
  "groom-relaxed": "mouth",
  approach: "paw",
  purr: "voice",
  yawn: "mouth",
  "head-shake": "ear",
  "body-shake": "cat",
  "quick-groom": "mouth",
  "look-away": "eye",
  "lean-away": "cat",
  "tail-twitch": "tail",
  "skin-ripple": "harness",
  "grabby-eat": "treat",
  vigilant: "eye",
  startle: "flash",
  "lost-interest": "moon",
  "refuse-food": "no-treat",
  retreat: "door",
  stalling: "pause",
  "scratch-harness": "harness",
  "meow-distress": "voice",
  "pull-away": "door",
  "escape-attempt": "door",
  piloerect: "tail",
  hiss: "voice",
  spit: "voice",
  growl: "voice",
  swat: "paw",
  bite: "mouth",
  drool: "mouth",
  "abnormal-gums": "mouth",
  "laboured-breathing": "voice",
  limp: "paw",
}

const toneOf: Readonly<Record<SignGroup, SignTone>> = { good: "green", watch: "amber", stop: "red", medical: "red" }

export interface SignLook {
  readonly tone: SignTone
  readonly drawing: DrawingId | undefined
  readonly icon: IconName | undefined
}

/** How a sign looks on a button or in a list. */
export const lookOf = ({ id, group }: Sign): SignLook => ({
  tone: toneOf[group],
  drawing: drawingOf[id],
  icon: iconOf[id] ?? (group === "medical" ? "vet" : undefined),
})
