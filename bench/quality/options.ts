import { availableParallelism } from "node:os"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import { families, usualOwner } from "@catwalk/simulator"
import { policies } from "./policies.ts"

/** A household in which the cohort is run. */
export interface Condition {
  readonly id: string
  readonly title: string
  readonly misread: number
  readonly missedDays: number
}

export interface Options {
  readonly cats: number
  readonly seed: number
  readonly families: readonly string[] | undefined
  readonly policies: readonly string[]
  readonly fitted: readonly string[]
  readonly conditions: readonly Condition[]
  readonly threads: number
  readonly out: string
  readonly modules: readonly string[]
  readonly plausibility: boolean
  /** As typed, for the report. */
  readonly command: string
}

export const usage = `npm run quality -- [options]
  --cats N            cats per family (1000)
  --seed N            seed (1)
  --families a,b      only these (all of ${families.map((family) => family.name).join(", ")})
  --policies a,b      only these (all)
  --fitted a,b        families the planner's parameters were fitted on: reported apart (dual-process,plateau-jump)
  --misread S         share of trials read wrongly   } either of these runs one household
  --missed-days S     share of days without training } instead of the usual and the difficult one
  --threads N         worker threads (all cores)
  --out DIR           where the report goes (docs/quality)
  --also-families F   a module that exports further \`families\`; may be repeated
  --no-plausibility   leave the published protocols out`

/** Reads the command line. Throws a RangeError with a sentence when something is off. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      cats: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      families: { type: "string" },
      policies: { type: "string" },
      fitted: { type: "string", default: "dual-process,plateau-jump" },
      misread: { type: "string" },
      "missed-days": { type: "string" },
      threads: { type: "string", default: String(availableParallelism()) },
      out: { type: "string", default: resolve(import.meta.dirname, "../../docs/quality") },
      "also-families": { type: "string", multiple: true, default: [] },
      plausibility: { type: "boolean", default: true },
    },
  })
  const list = (text: string): readonly string[] => text.split(",").filter((name) => name !== "")
  const known = policies.map((policy) => policy.name)
  const wanted = values.policies === undefined ? known : list(values.policies)
  for (const name of wanted)
    if (!known.includes(name)) throw new RangeError(`No policy ${name}; there are ${known.join(", ")}`)
  return {
    cats: wholeNumber("--cats", values.cats),
    seed: wholeNumber("--seed", values.seed),
    families: values.families === undefined ? undefined : list(values.families),
    policies: wanted,
    fitted: list(values.fitted),
    conditions: conditionsOf(values.misread, values["missed-days"]),
    threads: wholeNumber("--threads", values.threads),
    out: resolve(values.out),
    modules: values["also-families"].map((path) => pathToFileURL(resolve(path)).href),
    plausibility: values.plausibility,
    command: ["npm run quality", ...(args.length > 0 ? ["--", ...args] : [])].join(" "),
  }
}

const conditionsOf = (misread: string | undefined, missed: string | undefined): readonly Condition[] => {
  const usual: Condition = {
    id: "usual",
    title: "The usual household",
    misread: usualOwner.misread,
    missedDays: usualOwner.missedDays,
  }
  if (misread === undefined && missed === undefined) {
    return [usual, { id: "difficult", title: "A difficult household", misread: 0.2, missedDays: 0.4 }]
  }
  return [
    {
      id: "chosen",
      title: "The chosen household",
      misread: misread === undefined ? usual.misread : share("--misread", misread),
      missedDays: missed === undefined ? usual.missedDays : share("--missed-days", missed),
    },
  ]
}

const wholeNumber = (flag: string, text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`${flag} wants a whole number from 1, not ${text}`)
  return value
}

const share = (flag: string, text: string): number => {
  const value = Number(text)
  if (!(value >= 0 && value < 1) || text === "")
    throw new RangeError(`${flag} wants a share from 0 to below 1, not ${text}`)
  return value
}
