import { type GuideId, guideIds } from "@catwalk/domain"
import { type Coverage, gather, type Kept } from "./coverage.ts"
import { findRules } from "./find-rules.ts"
import { findPages, findScreens } from "./find-screens.ts"
import { findSteps } from "./find-steps.ts"
import { findTests } from "./find-tests.ts"
import { laterScreens } from "./later.ts"

/** Everything in the checkout at `root` that keeps a point of the guides. */
export const readCoverage = (root: string): Coverage => {
  const steps = findSteps(root)
  const rules = findRules(root)
  const pages = findPages(root)
  const screens = findScreens(root, [...new Set(steps.map(({ id }) => id))])
  const tests = findTests(root)
  const keptBy = (id: GuideId): Kept => ({
    steps: gather(steps, id),
    rules: gather(rules, id),
    pages: gather(pages, id),
    screens: gather(screens, id),
    later: laterScreens[id] ?? [],
    tests: gather(tests, id),
  })
  return new Map(guideIds.map((id) => [id, keptBy(id)]))
}
