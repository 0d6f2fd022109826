import type { Family } from "../cat/mind.ts"
import { demantFindings } from "./demant.ts"
import type { Finding } from "./finding.ts"
import { kesslerTurnerFindings } from "./kessler-turner.ts"
import { koganFindings } from "./kogan.ts"
import { pratschFindings } from "./pratsch.ts"
import { zbrozynaFindings } from "./zbrozyna.ts"

/** Every published protocol, run on every family. The same seed gives the same findings. */
export const plausibility = (families: readonly Family[], seed: number, cats: number): readonly Finding[] => [
  ...koganFindings(seed, cats),
  ...[pratschFindings, zbrozynaFindings, kesslerTurnerFindings, demantFindings].flatMap((study) =>
    families.flatMap((family) => study(family, seed, cats)),
  ),
]
