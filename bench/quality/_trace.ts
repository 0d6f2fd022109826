import { defaultModel, limitsOf } from "@catwalk/domain"

Object.assign(defaultModel as any, JSON.parse(process.env.M ?? "{}"))
Object.assign(limitsOf.standard as any, JSON.parse(process.env.L ?? "{}"))

import { families, harnessAndLeash, runCat, usualOwner } from "@catwalk/simulator"
import { policies } from "./policies.ts"

const policy = policies.find((p) => p.name === process.argv[2])!
const f = families.find((x) => x.name === process.argv[3])!
let key = ""
let line = ""
const r = runCat({
  policy,
  family: f,
  owner: usualOwner,
  seed: 1,
  cat: Number(process.argv[4]),
  course: harnessAndLeash,
  onTrial: (t: any) => {
    const k = `${t.day}.${t.session}`
    if (k !== key) {
      if (line) console.log(line)
      key = k
      line = k.padEnd(6) + ` s${t.step} `
    }
    line += ` ${t.asked.toFixed(2)}${["", "-", "!", "!!"][t.stress]}${t.read !== ["calm", "uneasy", "stressed", "stressed"][t.stress] ? "?" : ""}`
  },
} as any)
console.log(line)
console.log(r.end, r.day, r.traits.boldness, r.traits.pace, r.traits.slope)
