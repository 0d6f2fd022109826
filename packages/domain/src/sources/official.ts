import type { Source } from "./source.ts"

/** Guidelines of professional bodies, regulations, and positions of welfare organisations. */
export const official = {
  "rodan-2022": {
    citation:
      "Rodan et al. (2022). AAFP/ISFM Cat Friendly Veterinary Interaction Guidelines. Journal of Feline Medicine and Surgery 24:1093-1132.",
    gives: "Protective and engaging emotions, a sense of control, and fitting handling to the one cat.",
    kind: "guideline",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "ellis-slh-2013": {
    citation:
      "Ellis et al. (2013). AAFP/ISFM environmental needs guidelines. Journal of Feline Medicine and Surgery 15:219-230.",
    gives: "Five pillars of a good home: safe place, separate resources, play, predictable people, respect for smell.",
    kind: "guideline",
    confidence: "high",
    read: "not-read",
  },
  "aaha-aafp-2020-vaccination": {
    citation: "AAHA/AAFP (2020). Feline Vaccination Guidelines.",
    gives: "Which vaccines are core, when they are given and when repeated.",
    kind: "guideline",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "aaha-aafp-2021-life-stage": {
    citation: "AAHA/AAFP (2021). Feline Life Stage Guidelines.",
    gives: "Life stages and parasite prevention for most cats, whatever their lifestyle.",
    kind: "guideline",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  capc: {
    citation: "Companion Animal Parasite Council (CAPC), recommendations.",
    gives: "Year-round parasite control and faecal tests at least once or twice a year.",
    kind: "guideline",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "fear-free-fas": {
    citation:
      "Fear Free, fear-anxiety-stress (FAS) scale 0-5, as summarised by veterinary practices (Tampa Bay vets; jonesanimalbehavior.com). Level names only; every description here is our own.",
    gives: "0-1 green, 2-3 amber, 4-5 red: carry on, adjust, stop.",
    kind: "guideline",
    confidence: "medium",
    read: "secondary",
  },
  "shelter-fas-scale": {
    citation: "Cat FAS & Frustration Scale for Shelters.",
    gives: "Passive signs of severe fear that people miss: hiding, feigned sleep, not moving, refusing food.",
    kind: "guideline",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "usda-9cfr-3-16": {
    citation: "US Animal Welfare Act regulations, 9 CFR 3.16(e).",
    gives: "Cooling from 29.5 °C; not above that, nor below 7.2 °C, for more than four hours.",
    kind: "regulation",
    confidence: "high",
    read: "text",
  },
  "usda-9cfr-3-14": {
    citation: "US Animal Welfare Act regulations, 9 CFR 3.14.",
    gives: "Ventilation and space of cat transport enclosures: stand, sit, turn and lie naturally.",
    kind: "regulation",
    confidence: "medium",
    read: "not-read",
  },
  "usfws-50cfr-14-161": {
    citation: "US wildlife transport regulations, 50 CFR 14.161.",
    gives: "Openings of at least 16 % of two opposite walls, or 8 % of four.",
    kind: "regulation",
    confidence: "high",
    read: "text",
  },
  "rspca-2017": {
    citation: "RSPCA (2017), statement reported in Your Cat, November 2017.",
    gives:
      "For most cats indoor enrichment is better than a harness; if done, slowly and kindly, and stop at once when the cat pulls away.",
    kind: "statement",
    confidence: "high",
    read: "secondary",
  },
  "four-paws": {
    citation: "FOUR PAWS, on walking cats.",
    gives: "Restraint and strange places are stressful; a catio or garden is better.",
    kind: "statement",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
} as const satisfies Readonly<Record<string, Source>>
