import type { Sign } from "../sign.ts"
import { severity } from "./severity.ts"

/** What every breathing emergency starts with: the cat comes out of heat and effort before anybody picks up the phone. */
const coolDown = [
  "End the session.",
  "Go to a cool, shady, quiet place.",
  "Open the backpack fully for air.",
  "Loosen or take off the harness; don't hold the cat down.",
  "Offer water; never pour it in.",
]

/** Breathing, stomach and collapse: body language of illness. All of them end training and go to a vet. */
export const breathingSigns: readonly Sign[] = [
  {
    id: "pant",
    term: "Panting, open-mouth breathing",
    plain: "Breathes with the mouth open, like a dog.",
    kind: "state",
    group: "medical",
    severity: severity(5, 5, 5),
    context: [],
    medical: {
      level: "vet",
      whatToDo: [
        ...coolDown,
        "Still panting after 5 minutes: call an emergency vet now.",
        "At rest or without a cause, with blue, white or brick-red gums, or with effort or noise: call an emergency vet now.",
        "No more training until a vet has cleared the cat.",
      ],
      emergencyAfterSeconds: 300,
      locksUntilVetClearance: true,
    },
    note: "Cats don't pant to cool off as dogs do. People can't easily tell panting from trouble with breathing.",
    sources: ["B-10", "rozanski-2023", "sai-kung-animal-hospital", "utrecht-study-cat", "our-default"],
  },
  {
    id: "laboured-breathing",
    term: "Laboured breathing",
    plain: "The belly pumps, the breath is noisy, or the neck is stretched out to get air.",
    kind: "state",
    group: "medical",
    severity: severity(5, 5, 5),
    context: [],
    medical: {
      level: "emergency",
      whatToDo: [...coolDown, "Call an emergency vet now and go.", "Keep the cat calm and level on the way."],
      locksUntilVetClearance: true,
    },
    note: "Effort or noise in breathing is an emergency whatever caused it.",
    sources: ["rozanski-2023", "veterinary-consensus"],
  },
  {
    id: "drool",
    term: "Hypersalivation",
    name: "Drooling",
    plain: "Saliva drips or strings from the mouth.",
    kind: "state",
    group: "medical",
    severity: severity(4, 4, 4),
    context: [],
    medical: {
      level: "vet",
      whatToDo: [
        "End the session and take the gear off.",
        "Go to a cool, quiet place with fresh air.",
        "Look for anything it may have licked or eaten.",
        "Call the vet: nausea, heat or poison can all look like this.",
        "No more training until a vet has cleared the cat.",
      ],
      locksUntilVetClearance: true,
    },
    note: "Motion sickness is common, heat and poison are dangerous, and from outside they look alike.",
    sources: ["utrecht-study-cat", "veterinary-consensus", "our-default"],
  },
  {
    id: "vomit",
    term: "Vomiting",
    plain: "Brings up food or foam.",
    kind: "point",
    group: "medical",
    severity: severity(3, 4, 5),
    context: [],
    medical: {
      level: "watch",
      whatToDo: [
        "End the session and take the gear off.",
        "Let the cat rest somewhere cool and quiet; no more treats today.",
        "More than once, or after heat: call the vet now.",
        "Sick on every ride: ask the vet about motion sickness before the next one.",
      ],
      vetWhenRepeated: true,
      locksUntilVetClearance: false,
    },
    note: "Once on a ride is usually motion sickness. Repeated, or with heat, it belongs to a vet.",
    sources: ["veterinary-consensus", "our-default"],
  },
  {
    id: "abnormal-gums",
    term: "Abnormal gum colour",
    name: "Odd gum colour",
    plain: "Gums blue, white or brick red instead of pink.",
    kind: "state",
    group: "medical",
    severity: severity(5, 5, 5),
    context: [],
    medical: {
      level: "emergency",
      whatToDo: [...coolDown, "Call an emergency vet now and go."],
      locksUntilVetClearance: true,
    },
    note: "Too little oxygen, shock or overheating.",
    sources: ["veterinary-consensus"],
  },
]
