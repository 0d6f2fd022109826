import type { SourceId } from "../sources/bibliography.ts"

/** Outdoor: before an outing. Doorway: before the door opens and nobody goes out. Indoor carrier: the backpack at home. */
export type PreflightSetting = "outdoor" | "doorway" | "indoor-carrier"

export const preflightItemIds = [
  "quiet-now",
  "well-today",
  "away-from-door",
  "two-fingers",
  "clip-and-backup",
  "id-on",
  "carrier-along",
  "door-shut",
  "carried-out",
  "never-tied",
  "familiar-blanket",
  "clean-inside",
  "treats-inside",
  "stands-firm",
  "free-to-leave",
] as const
export type PreflightItemId = (typeof preflightItemIds)[number]

/** One line of the checklist: a question to answer yes or no. */
export interface PreflightItem {
  readonly id: PreflightItemId
  readonly ask: string
  readonly why: string
  /** What to do when the answer is no. */
  readonly ifNo: string
  /** A "no" to a needed item keeps the session from starting; to the others it only cautions. */
  readonly needed: boolean
  readonly sources: readonly SourceId[]
}

export const preflightItem: Readonly<Record<PreflightItemId, Omit<PreflightItem, "id">>> = {
  "quiet-now": {
    ask: "Is the cat quiet now, neither crying nor pestering?",
    why: "The walk is a reward. Given to a crying cat, it teaches crying.",
    ifNo: "Wait without a word until it has been quiet for the time on the timer, then begin: the walk is the reward.",
    needed: true,
    sources: ["L-15", "our-default"],
  },
  "well-today": {
    ask: "Has the cat eaten and behaved as usual today?",
    why: "A cat that is poorly or upset can't enjoy an outing.",
    ifNo: "Stay in today. If it hasn't eaten for a day, or seems ill, call your vet.",
    needed: true,
    sources: ["B-10", "veterinary-consensus"],
  },
  "away-from-door": {
    ask: "Was the harness put on away from the door?",
    why: "Harnessed at the door, a cat learns to wait and dash there.",
    ifNo: "Go back to another room, take the harness off, give a treat, and put it on there.",
    needed: true,
    sources: ["L-14"],
  },
  "two-fingers": {
    ask: "Do two fingers, and no more, slide under each strap?",
    why: "Fit changes with coat, weight and posture.",
    ifNo: "Adjust the straps indoors, and see from the front that the cat can't back out.",
    needed: true,
    sources: ["L-08", "our-default"],
  },
  "clip-and-backup": {
    ask: "Is the leash clipped to the back ring, with the backup clip closed and the loop round your wrist?",
    why: "One clip can open, and one hand can let go.",
    ifNo: "Close both clips and give each a tug before you go on.",
    needed: true,
    sources: ["L-04", "our-default"],
  },
  "id-on": {
    ask: "Does the harness carry a tag with your phone number?",
    why: "Whoever finds a cat can call at once; a microchip needs a scanner.",
    ifNo: "Write your number on the harness for now, and get a tag.",
    needed: false,
    sources: ["veterinary-consensus"],
  },
  "carrier-along": {
    ask: "Is the backpack coming along, as a place to retreat to?",
    why: "A cat with a safe place of its own nearby dares more and panics less.",
    ifNo: "Take it if you can; otherwise stay within a few steps of your door.",
    needed: false,
    sources: ["training-convention"],
  },
  "door-shut": {
    ask: "Are other doors shut, and is nobody about to open this one?",
    why: "Most cats that get lost slip out of a door.",
    ifNo: "Shut them, tell the others, and make one door the cat's way out.",
    needed: true,
    sources: ["L-14", "huang-2018"],
  },
  "carried-out": {
    ask: "Will you carry the cat out and back in, in your arms or in the backpack?",
    why: "A cat that walks out by itself learns that it may.",
    ifNo: "Pick it up calmly, or let it step into the backpack, and carry it over the threshold.",
    needed: true,
    sources: ["L-14"],
  },
  "never-tied": {
    ask: "Will the leash stay in your hand all the time, never tied up, the cat never left alone?",
    why: "A tied cat can neither flee nor hide, and can hang itself. Not even for a minute.",
    ifNo: "Go out when you can stay with it the whole time.",
    needed: true,
    sources: ["L-16"],
  },
  "familiar-blanket": {
    ask: "Is a blanket or toy inside that the cat knows?",
    why: "Its own smell makes the backpack a safe place.",
    ifNo: "Put in something the cat has slept on.",
    needed: false,
    sources: ["B-12"],
  },
  "clean-inside": {
    ask: "Is it clean and dry inside?",
    why: "A soiled or strongly scented backpack drives a cat away.",
    ifNo: "Wipe or wash it with something unscented, and let it dry first.",
    needed: false,
    sources: ["B-12"],
  },
  "treats-inside": {
    ask: "Are a few treats waiting inside?",
    why: "Finding something good there is half the training.",
    ifNo: "Scatter three or four small ones at the back.",
    needed: false,
    sources: ["B-04", "B-06"],
  },
  "stands-firm": {
    ask: "Does the backpack stand firm, without tipping or sliding?",
    why: "One wobble can undo days of trust.",
    ifNo: "Lean it in a corner, or put a non-slip mat under it.",
    needed: true,
    sources: ["B-12", "our-default"],
  },
  "free-to-leave": {
    ask: "Will the cat go in by itself, and out whenever it asks?",
    why: "Nobody puts an unwilling cat in: choosing is what makes it feel safe.",
    ifNo: "Go back to treats beside the backpack and wait until it chooses to go in.",
    needed: true,
    sources: ["B-08", "B-15"],
  },
}
