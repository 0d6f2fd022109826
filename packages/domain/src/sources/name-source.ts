import type { SourceId } from "./bibliography.ts"
import { isGuideId } from "./guides.ts"

/** A source in few words, for beside a sentence: "L-08", "Kogan 2017", "our default". `citationOf` says it whole. */
export const nameSource = (source: SourceId): string => {
  if (isGuideId(source)) return source
  const known = names[source]
  if (known !== undefined) return known
  const words = source.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Sources whose key does not read well as it stands. */
const names: Partial<Readonly<Record<SourceId, string>>> = {
  "our-default": "our default",
  "veterinary-consensus": "veterinary consensus",
  "training-convention": "trainers' custom",
  "aaha-aafp-2020-vaccination": "AAHA/AAFP 2020",
  "aaha-aafp-2021-life-stage": "AAHA/AAFP 2021",
  capc: "CAPC",
  "usda-9cfr-3-16": "9 CFR 3.16",
  "usda-9cfr-3-14": "9 CFR 3.14",
  "usfws-50cfr-14-161": "50 CFR 14.161",
  "rspca-2017": "RSPCA 2017",
  "four-paws": "FOUR PAWS",
  boris: "BORIS",
  "sai-kung-animal-hospital": "Sai Kung Animal Hospital",
  "utrecht-study-cat": "Utrecht, Study Cat",
  "tufts-treats": "Tufts",
  "demartini-graded-absence": "DeMartini",
  "ellis-jj-2022": "Ellis JJ 2022",
  "ellis-slh-2018": "Ellis SLH 2018",
  "ellis-slh-2013": "Ellis SLH 2013",
  "kessler-turner-1997": "Kessler & Turner 1997",
  "gourkow-phillips-2016": "Gourkow & Phillips 2016",
  "grant-warrior-2019": "Grant & Warrior 2019",
  "kry-casey-2007": "Kry & Casey 2007",
  "meyer-ladewig-2008": "Meyer & Ladewig 2008",
  "nicholson-ocarroll-2021": "Nicholson & O'Carroll 2021",
  "groves-thompson-1970": "Groves & Thompson 1970",
  "coughlin-van-heezik-2015": "Coughlin & van Heezik 2015",
  "watson-pelli-1983": "Watson & Pelli 1983",
  "kontsevich-tyler-1999": "Kontsevich & Tyler 1999",
  "vitale-shreve-2017": "Vitale Shreve 2017",
  "van-der-leij-2019": "van der Leij 2019",
  "fear-free-fas": "Fear Free",
  "shelter-fas-scale": "Shelter FAS scale",
}
