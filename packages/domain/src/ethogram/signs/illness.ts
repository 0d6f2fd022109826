import type { MedicalRule, Sign } from "../sign.ts"
import { severity } from "./severity.ts"

const emergency = (...first: readonly string[]): MedicalRule => ({
  level: "emergency",
  whatToDo: [...first, "Call an emergency vet now and go.", "No more training until a vet has cleared the cat."],
  locksUntilVetClearance: true,
})

const pain: MedicalRule = {
  level: "vet",
  whatToDo: [
    "End the session and take the gear off gently.",
    "Don't press or bend the sore place to find it.",
    "Call the vet today.",
    "No more training until a vet has cleared the cat.",
  ],
  locksUntilVetClearance: true,
}

/** Nerves, collapse and pain: the program stops, a vet decides. */
export const illnessSigns: readonly Sign[] = [
  {
    id: "collapse",
    term: "Collapse",
    plain: "Falls down and can't or won't get up.",
    kind: "state",
    group: "medical",
    severity: severity(5, 5, 5),
    context: [],
    medical: emergency(
      "Take the gear off and lay the cat on its side somewhere cool.",
      "Overheated: cool, not iced, water on belly, paws and ears, and moving air.",
    ),
    note: "A harness flop happens as the harness goes on and the cat is otherwise well. When unsure, treat it as collapse.",
    sources: ["veterinary-consensus"],
  },
  {
    id: "ataxia",
    term: "Ataxia",
    name: "Wobbly walk",
    plain: "Staggers, sways or drags its legs.",
    kind: "state",
    group: "medical",
    severity: severity(5, 5, 5),
    context: [],
    medical: emergency("Take the gear off.", "Keep the cat from stairs and edges."),
    note: "Odd high steps on the first harness days are novelty. Swaying or falling over is not.",
    sources: ["veterinary-consensus"],
  },
  {
    id: "seizure",
    term: "Seizure",
    plain: "Legs paddle or stiffen, jaw clenches, the cat doesn't respond.",
    kind: "state",
    group: "medical",
    severity: severity(5, 5, 5),
    context: [],
    medical: emergency(
      "Hands off the mouth; move things away from the cat.",
      "Dim the light, keep quiet, note the time.",
    ),
    note: "Note how long it lasts; a video helps the vet.",
    sources: ["veterinary-consensus"],
  },
  {
    id: "limp",
    term: "Limp",
    plain: "Favours a leg or sets it down carefully.",
    kind: "state",
    group: "medical",
    severity: severity(3, 3, 3),
    context: [],
    medical: pain,
    note: "Pain makes everything around it frightening. Training waits.",
    sources: ["veterinary-consensus", "our-default"],
  },
  {
    id: "cry-on-touch",
    term: "Cries when touched",
    plain: "Cries out or flinches hard when a certain place is touched.",
    kind: "point",
    group: "medical",
    severity: severity(4, 4, 4),
    context: [],
    medical: pain,
    note: "Not a fussy cat: a sore one, until a vet says otherwise.",
    sources: ["veterinary-consensus", "our-default"],
  },
  {
    id: "reluctant-jump",
    term: "Reluctance to jump",
    name: "Unwilling to jump",
    plain: "Looks up, hesitates, and doesn't jump where it used to.",
    kind: "point",
    group: "medical",
    severity: severity(2, 2, 2),
    context: [],
    medical: pain,
    note: "In older cats often sore joints, which a vet can ease.",
    sources: ["veterinary-consensus", "our-default"],
  },
]
