import type { ComponentType } from "react"
import { EarsFlat, EarsSideways, LargePupils, LipLick, Panting, SlowBlink } from "./faces.tsx"
import { Sniffing, TailUp } from "./motion.tsx"
import { Loaf, Lying, Sitting } from "./rest.tsx"
import { Flop, InBackpack, Play, Treat, Walking, WearingHarness } from "./training.tsx"
import { Arched, BellyCrawl, Crouch, Freeze, Hiding, TailLash } from "./unease.tsx"

export type DrawingId =
  | "lying"
  | "loaf"
  | "sitting"
  | "tail-up"
  | "sniffing"
  | "slow-blink"
  | "ears-sideways"
  | "ears-flat"
  | "large-pupils"
  | "lip-lick"
  | "panting"
  | "crouch"
  | "freeze"
  | "belly-crawl"
  | "arched"
  | "tail-lash"
  | "hiding"
  | "harness"
  | "flop"
  | "walking"
  | "backpack"
  | "treat"
  | "play"

interface Entry {
  readonly Picture: ComponentType
  /** What is to be seen, for those who do not see it. */
  readonly shows: string
}

export const drawings: Readonly<Record<DrawingId, Entry>> = {
  lying: { Picture: Lying, shows: "A cat stretched out on its side, eyes closed, belly in sight" },
  loaf: { Picture: Loaf, shows: "A cat resting with its paws tucked under, eyes half closed" },
  sitting: { Picture: Sitting, shows: "A cat sitting up, its tail around its feet" },
  "tail-up": { Picture: TailUp, shows: "A cat walking with its tail straight up" },
  sniffing: { Picture: Sniffing, shows: "A cat sniffing the ground, its tail level" },
  "slow-blink": { Picture: SlowBlink, shows: "A cat's face with half-closed eyes and ears at ease" },
  "ears-sideways": { Picture: EarsSideways, shows: "A cat's face with its ears turned out to the sides" },
  "ears-flat": { Picture: EarsFlat, shows: "A cat's face with flattened ears, wide eyes and whiskers drawn back" },
  "large-pupils": { Picture: LargePupils, shows: "A cat's face with very large pupils" },
  "lip-lick": { Picture: LipLick, shows: "A cat's face with the tongue licking the nose" },
  panting: { Picture: Panting, shows: "A cat's face with the mouth open and the tongue out, breathing fast" },
  crouch: { Picture: Crouch, shows: "A cat crouching low on bent legs, its tail held in" },
  freeze: { Picture: Freeze, shows: "A cat standing stock-still, one paw lifted, eyes wide" },
  "belly-crawl": { Picture: BellyCrawl, shows: "A cat creeping with its belly on the ground and its ears flat" },
  arched: { Picture: Arched, shows: "A cat with an arched back, hair on end and a tail like a brush" },
  "tail-lash": { Picture: TailLash, shows: "A sitting cat whose tail beats from side to side" },
  hiding: { Picture: Hiding, shows: "A cat hiding in a box, looking out over its edge" },
  harness: { Picture: WearingHarness, shows: "A cat standing at ease in a harness" },
  flop: { Picture: Flop, shows: "A cat in a harness that has fallen on its side and stays there" },
  walking: { Picture: Walking, shows: "A cat in a harness walking on a leash beside a person" },
  backpack: { Picture: InBackpack, shows: "A cat looking out of a backpack" },
  treat: { Picture: Treat, shows: "A cat taking a treat from a hand" },
  play: { Picture: Play, shows: "A cat on its hind legs reaching for a feather on a string" },
}

export const drawingIds = Object.keys(drawings) as readonly DrawingId[]
