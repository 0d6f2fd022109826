import type { Source } from "./source.ts"

/** Studies of cats: stress scales, training, handling, and what became of cats outdoors. */
export const catStudies = {
  "kessler-turner-1997": {
    citation:
      "Kessler MR, Turner DC (1997). The Cat-Stress-Score. Animal Welfare 6:243-254; table reproduced in Vet Record Open 2014;1:e000056 (PMC4562450, Table 2).",
    gives:
      "Seven levels from fully relaxed to terrorised; about a third of 140 boarded cats were still tense after two weeks, 4 % did not improve.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "pratsch-2018": {
    citation:
      "Pratsch et al. (2018). Carrier training of cats, a blinded randomised trial. Applied Animal Behaviour Science 206:64-74.",
    gives:
      "The nearest randomised evidence: 28 sessions of 8 minutes over six weeks lowered stress in the car; trained cats licked their lips more because they were eating.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "kogan-2017": {
    citation: "Kogan, Kolus, Schoenfeld-Tacher (2017). Clicker training of shelter cats. Animals 7:73.",
    gives: "100 cats, 15 sessions of five minutes: target 79 %, spin 60 %, high-five 31 %, sit 27 %; no effect of age.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "zbrozyna-1983": {
    citation: "Zbrożyna (1983). Habituation of cats' threat response to a dog walked past.",
    gives:
      "Cats differ widely: adults needed 2 to 47 daily sessions, and some grew more worried before they grew calm.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "ellis-jj-2022": {
    citation: "Ellis JJ (2022). Scales for shelter cats (Toronto Humane Society). Animals 12(21):2897.",
    gives: "0-5 scales of fear, petting, play and food intake agree almost perfectly between trained observers.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "ellis-slh-2018": {
    citation: "Ellis SLH (2018). Journal of Feline Medicine and Surgery 20:445 (PMC11395287).",
    gives: "The same behaviour can come from different emotions; cats freeze, avoid or repel.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "nicholson-ocarroll-2021": {
    citation: "Nicholson, O'Carroll (2021). Irish Veterinary Journal.",
    gives: "Five emotions to tell apart; a fearful cat is let hide; frustration shows as pacing and biting.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "stanton-2015": {
    citation:
      "Stanton, Sullivan, Fazio (2015). A standardized ethogram for the Felidae. Applied Animal Behaviour Science.",
    gives: "Standard names for what cats do: base behaviours with modifiers.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "humphrey-2020": {
    citation: "Humphrey (2020). Slow blinking between people and cats.",
    gives: "Cats narrow their eyes slowly more often in friendly exchanges with people.",
    kind: "study",
    confidence: "high",
    read: "not-read",
  },
  "rozanski-2023": {
    citation: "Rozanski (2023). Open-mouth breathing in cats. Clinician's Brief, peer-reviewed.",
    gives:
      "Resting breaths at home are at most 30 a minute; owners cannot easily tell panting from respiratory distress.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "gourkow-phillips-2016": {
    citation: "Gourkow, Phillips (2016). Preventive Veterinary Medicine 131:103.",
    gives: "Frustrated shelter cats trained 4 x 10 minutes a day were content more often than untrained ones.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "grant-warrior-2019": {
    citation: "Grant, Warrior (2019). Applied Animal Behaviour Science 211:77-83.",
    gives: "Twelve shelter cats explored more after two weeks of clicker training.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "willson-2017": {
    citation: "Willson et al. (2017). Journal of Veterinary Behavior 21:64-70.",
    gives: "Food alone trained cats in less time than a sound with food; a sound without food never worked.",
    kind: "study",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "lockhart-2013": {
    citation: "Lockhart (2013). Applied Animal Behaviour Science 143:128.",
    gives: "Cats trained for blood sampling were calmer on repeats; an unfamiliar handler brought more escapes.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "van-der-leij-2019": {
    citation: "van der Leij (2019). PLoS One 14:e0223492 (PMC6791553).",
    gives: "Shelter cats with a hiding box settled seven days earlier.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "kry-casey-2007": {
    citation: "Kry, Casey (2007).",
    gives: "Cats with a place to hide were calmer and approached more.",
    kind: "study",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "vitale-shreve-2017": {
    citation: "Vitale Shreve (2017). Behavioural Processes 141:322.",
    gives: "About half of 50 cats preferred a person's company, food came next; six chose nothing.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "elford-2025": {
    citation: "Elford, Cooke, Ventura (2025). Animal Welfare.",
    gives:
      "The one study of walking cats we found: 21 owners interviewed; dogs and their owners were the main trouble.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "lord-2009": {
    citation: "Lord (2009). Microchips in 53 animal shelters.",
    gives:
      "Owners were found for 63.5 % of stray cats with a chip; wrong or missing registrations were the main failure.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "hall-2022": {
    citation: "Hall (2022). Heat-related illness in UK veterinary records 2013-2018 (SAVSNET).",
    gives: "All 16 cats seen for heat illness had been overheated by their surroundings, April to October.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "huang-2018": {
    citation: "Huang et al. (2018). Search methods and recovery of 1,210 missing cats.",
    gives: "Three in four were found within 500 m; a third were back within a week; searching on foot helps.",
    kind: "study",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "tan-2021": {
    citation: "Tan (2021). PMC8576323.",
    gives: "How owners keep their cats, indoors and out; for context only.",
    kind: "study",
    confidence: "low",
    read: "abstract-or-excerpt",
  },
  "coughlin-van-heezik-2015": {
    citation: "Coughlin, van Heezik (2015).",
    gives: "Devices of about 3 % of body mass changed how far cats ranged; 1-2 % did not.",
    kind: "study",
    confidence: "medium",
    read: "abstract-or-excerpt",
  },
  "bermingham-2010": {
    citation: "Bermingham (2010). Energy needs of adult cats, a meta-analysis.",
    gives: "Cats kept their weight on 55.1 kcal per kg a day on average, and differ by as much as half either way.",
    kind: "study",
    confidence: "high",
    read: "abstract-or-excerpt",
  },
  "van-haaften-2017": {
    citation: "van Haaften (2017). Journal of the American Veterinary Medical Association 251:1175.",
    gives:
      "A medicine given before a vet visit lowered travel stress: a question for the vet, never a dose from Catwalk.",
    kind: "study",
    confidence: "medium",
    read: "secondary",
  },
} as const satisfies Readonly<Record<string, Source>>
