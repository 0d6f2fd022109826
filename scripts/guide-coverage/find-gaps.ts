import type { Coverage, Kept } from "./coverage.ts"

/** What is missing, one line a gap: a point is kept by a step, a rule or a page, shown by a screen, held by a test. */
export const findGaps = (coverage: Coverage): readonly string[] =>
  [...coverage].flatMap(([id, kept]) => missingFrom(kept).map((what) => `${id} ${what}`))

const missingFrom = ({ steps, rules, pages, screens, later, tests }: Kept): readonly string[] => [
  ...(steps.length + rules.length + pages.length > 0 ? [] : ["has no step, no rule and no page of the guide"]),
  ...(screens.length + later.length > 0
    ? []
    : [
        "has no screen: tag the one that shows it with @shows, or say in scripts/guide-coverage/later.ts which one will",
      ]),
  ...(tests.length > 0 ? [] : ["has no test: begin the title of the test that holds it with the point"]),
]
