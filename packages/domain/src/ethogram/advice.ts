import type { MedicalRule, Sign, SignId } from "./sign.ts"
import type { StressLevel } from "./stress-level.ts"

/** What to do this moment. `say` fits a coach's screen or voice (60 characters); `do` is in order. */
export interface Advice {
  readonly act: "go-on" | "ease-off" | "stop" | "vet"
  readonly say: string
  readonly do: readonly string[]
}

/** What a cat and a person do after stress, in order. */
export const calmDownRoutine: readonly string[] = [
  "Stop asking. Put everything down and be still.",
  "Let the cat leave, or open the way to its hiding place or backpack. Don't follow or hold it.",
  "When it lets you, take the gear off calmly; on a leash keep the leash slack.",
  "Make it quiet: fewer people, less light, no other animals.",
  "Scatter a few treats nearby and leave them, eaten or not.",
  "Let it come back to eating and exploring by itself.",
  "Nothing more today. Rest 24 to 48 hours, then begin with something easy.",
]

export const goOn: Advice = { act: "go-on", say: "Go on.", do: ["Carry on as planned."] }
export const goOnWatching: Advice = {
  act: "go-on",
  say: "Go on, and keep an eye on it.",
  do: ["Carry on at this level.", "Ease off if another sign joins."],
}
export const praise: Advice = { act: "go-on", say: "Lovely, a good sign. Go on.", do: ["Carry on as planned."] }
export const meansLittle: Advice = {
  act: "go-on",
  say: "Go on. That means little just now.",
  do: ["Carry on, and look at the rest of the cat."],
}
export const finishEasy: Advice = {
  act: "ease-off",
  say: "Finish with something easy.",
  do: [
    "Ask once for something the cat finds very easy, and reward it.",
    "Take the gear off.",
    "End the session while it is still fun.",
  ],
}
const easeOff: Advice = {
  act: "ease-off",
  say: "Ease off: make it easier now.",
  do: [
    "End the trial if it is still going.",
    "Give more distance or less time.",
    "Ask for much less next, or finish with something easy.",
  ],
}
const stopNow: Advice = { act: "stop", say: "Stop now. Let the cat leave.", do: calmDownRoutine }
const takeABreak: Advice = {
  act: "stop",
  say: "Take a break. Try again later, easier.",
  do: [
    "End the trial.",
    "Take the gear off calmly.",
    "Give the cat a rest.",
    "Later, try again with something easier.",
  ],
}

/** Better words for signs that want something particular, used when that sign leads. */
const easeOffFor: Partial<Readonly<Record<SignId, Advice>>> = {
  retreat: {
    act: "ease-off",
    say: "Let it go. Wait, then ask for less.",
    do: ["Stay where you are and let the cat leave.", "If it comes back by itself, reward that.", "Ask for less next."],
  },
  "refuse-food": {
    act: "ease-off",
    say: "Not eating? Ease off: more distance.",
    do: [
      "Ask yourself whether the cat is simply full.",
      "Move the gear or yourself farther away.",
      "Ask for less next.",
    ],
  },
  freeze: {
    act: "ease-off",
    say: "Frozen is not calm. Wait, then gear off.",
    do: [
      "Be still and look away.",
      "When the cat next moves or eats, take the gear off calmly.",
      "Ask for much less next.",
    ],
  },
  flop: {
    act: "ease-off",
    say: "Gear off when it moves or eats.",
    do: [
      "Don't lift or push the cat.",
      "When it next moves or eats, take the harness off calmly.",
      "Go back to a shorter, lighter touch of the gear.",
    ],
  },
  hide: {
    act: "ease-off",
    say: "Leave it in peace in its hiding place.",
    do: ["Don't reach in or pull it out.", "Move the gear away.", "Ask for less when it comes out by itself."],
  },
  stalling: {
    act: "ease-off",
    say: "Slack leash. Wait, or go back.",
    do: ["Don't pull.", "Wait on a slack leash, low and quiet.", "Go back toward the safe place if it stays put."],
  },
}

const stopFor: Partial<Readonly<Record<SignId, Advice>>> = {
  "escape-attempt": {
    act: "stop",
    say: "Stop now. Open the way out.",
    do: ["Open the backpack or loosen the harness calmly; outdoors, keep hold of the leash.", ...calmDownRoutine],
  },
  "pull-away": {
    act: "stop",
    say: "Stop now. Slack the leash.",
    do: ["Slack the leash; never pull back.", ...calmDownRoutine],
  },
  swat: { act: "stop", say: "Stop now. Hands away.", do: ["Take your hands away slowly.", ...calmDownRoutine] },
  bite: {
    act: "stop",
    say: "Stop now. Hands away.",
    do: ["Take your hands away slowly.", ...calmDownRoutine, "Wash a bite that broke the skin and see a doctor."],
  },
}

/** Advice for a stress level and the sign that leads it; `breakNow` when a sign asks for a break at any level. */
export const adviceFor = (level: StressLevel, leading: Sign | undefined, breakNow: boolean): Advice => {
  if (level >= 4) return (leading && stopFor[leading.id]) ?? stopNow
  if (breakNow) return takeABreak
  if (level >= 2) return (leading && easeOffFor[leading.id]) ?? easeOff
  return level === 1 ? goOnWatching : goOn
}

const medicalWords: Readonly<Record<MedicalRule["level"], string>> = {
  watch: "Stop and rest. Call the vet if it repeats.",
  vet: "Stop now. This one is for the vet.",
  emergency: "Stop. Call an emergency vet now.",
}

/** Advice for a medical sign at the urgency it has reached. */
export const medicalAdvice = (rule: MedicalRule, urgency: MedicalRule["level"]): Advice => ({
  act: "vet",
  say: medicalWords[urgency],
  do:
    urgency === "emergency" && rule.level !== "emergency"
      ? ["Call an emergency vet now.", ...rule.whatToDo]
      : rule.whatToDo,
})
