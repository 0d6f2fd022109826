import type { Source } from "./source.ts"

/** Books, manuals and pages by practitioners, and what has no better source than habit or our own judgement. */
export const pagesAndConventions = {
  "donaldson-2010": {
    citation: "Jean Donaldson (2010). Train Your Dog Like a Pro.",
    gives: "Push, drop, stick: sets of five; 4-5 right go on, 3 stay, 2 or fewer step back.",
    kind: "convention",
    confidence: "high",
    read: "secondary",
  },
  "demartini-graded-absence": {
    citation: "DeMartini, graded-absence method for separation anxiety: book text and trainers' pages.",
    gives: "Everything below threshold, warm-ups, amounts that rise and fall unpredictably, days off.",
    kind: "convention",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "berens-1970": {
    citation:
      "Berens (1970), Journal of the American Medical Association; figures as printed by University of Utah Health.",
    gives: "At 25 °C of air, asphalt in the sun reaches about 52 °C.",
    kind: "study",
    confidence: "medium",
    read: "secondary",
  },
  "tufts-treats": {
    citation: "Tufts, on treats for cats.",
    gives: "Treats at most a tenth of the day's energy.",
    kind: "page",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "treat-labels": {
    citation:
      "Makers' labels and product pages for cat treats, collected second-hand. Recipes change: check the packet.",
    gives: "Starting values for the energy of common treats.",
    kind: "page",
    confidence: "medium",
    read: "secondary",
  },
  catexplorer: {
    citation: "catexplorer, on walking cats outdoors.",
    gives: "Which cats suit it; fearful on two tries outdoors means staying in.",
    kind: "page",
    confidence: "low",
    read: "abstract-or-excerpt",
  },
  "sai-kung-animal-hospital": {
    citation: "Sai Kung Animal Hospital (Hong Kong), on bubble backpacks.",
    gives: "Cats arrived breathing with open mouths or collapsed from sealed bubble backpacks.",
    kind: "page",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "utrecht-study-cat": {
    citation: "A university study's page on cat collars and harnesses (study-cat-behaviour, linked with Utrecht).",
    gives:
      "Stop harness training when the cat fights it, freezes, pants, drools, or licks and scratches it continuously.",
    kind: "page",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "cat-school": {
    citation: "Cat School, training pages.",
    gives: "Food and escape are the two on-the-spot tests; a purr proves nothing.",
    kind: "page",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  boris: {
    citation:
      "BORIS user guide, source files create_new_project.rst and export_events.rst (github.com/olivierfriard/boris_docs).",
    gives: "Point and state events, ethogram and event export formats.",
    kind: "page",
    confidence: "high",
    read: "text",
  },
  "training-convention": {
    citation: "What trainers commonly teach. No trial evidence.",
    gives: "Habits of good trainers, presented as convention.",
    kind: "convention",
    confidence: "medium",
    read: "not-read",
  },
  "veterinary-consensus": {
    citation: "General veterinary knowledge, not re-checked for Catwalk.",
    gives: "Common ground among vets, presented as consensus. Never a substitute for your vet.",
    kind: "convention",
    confidence: "medium",
    read: "not-read",
  },
  "our-default": {
    citation: "Catwalk's own judgement.",
    gives: "A sensible starting value where nobody has measured one. Not a fact about cats.",
    kind: "our-default",
    confidence: "low",
    read: "own",
  },
} as const satisfies Readonly<Record<string, Source>>
