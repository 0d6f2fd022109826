import { defaultModel, limitsOf } from "@catwalk/domain"

Object.assign(defaultModel as any, JSON.parse(process.env.M ?? "{}"))
Object.assign(limitsOf.standard as any, JSON.parse(process.env.L ?? "{}"))

import { families, harnessAndLeash, runCohort, summarise, usualOwner } from "@catwalk/simulator"
import { policies } from "./policies.ts"

const names = (process.argv[2] ?? "catwalk,one-up-three-down,oracle").split(",")
const cats = Number(process.argv[3] ?? 60)
const fams = (process.argv[4] ?? "").split(",").filter(Boolean)
for (const f of families) {
  if (fams.length && !fams.includes(f.name)) continue
  for (const n of names) {
    const policy = policies.find((p) => p.name === n)!
    const t = performance.now()
    const r = runCohort({
      policy,
      family: f,
      owner: usualOwner,
      seed: 1,
      from: 0,
      to: cats,
      course: harnessAndLeash,
    } as any)
    const s: any = summarise(r, 180)
    const c = (lo: number) => {
      const b = s.calibration.find((x: any) => Math.abs(x.from - lo) < 1e-6)
      return b ? `${(b.calm.value * 100).toFixed(1)}%/${b.trials}` : "-"
    }
    console.log(
      f.name.padEnd(16),
      n.padEnd(18),
      "g60",
      s.goalBy60.value.toFixed(2),
      "g120",
      s.goalBy120.value.toFixed(2),
      "g180",
      s.goalBy180.value.toFixed(2),
      "days",
      s.days.value.toFixed(0),
      "sess",
      s.sessions.value.toFixed(0),
      "trials",
      s.trials.value.toFixed(0),
      "stress",
      s.stressedPerCat.value.toFixed(1),
      `(${(s.stressedTrialShare * 100).toFixed(1)}%)`,
      "sev",
      s.severePerCat.value.toFixed(2),
      "right",
      s.rightlyTold.value.toFixed(2),
      s.rightlyToldSoon.value.toFixed(2),
      "wrong",
      s.wronglyTold.value.toFixed(3),
      "cal",
      c(0.8),
      c(0.85),
      c(0.9),
      c(0.95),
      ((performance.now() - t) / 1000).toFixed(1) + "s",
    )
  }
}
