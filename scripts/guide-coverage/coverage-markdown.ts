import { type GuideId, guides } from "@catwalk/domain"
import type { Coverage, Kept } from "./coverage.ts"

/** The whole of `docs/coverage.md`. The same checkout gives the same text, on every machine. */
export const coverageMarkdown = (coverage: Coverage): string =>
  `${[
    "# What keeps each point of the guides",
    "Written by `node scripts/coverage-table.ts` from the programs, the code, the screens and the tests; change it there. " +
      "Catwalk implements two guides for cat owners: **B** trains the backpack, **L** harness and leash. Each point is " +
      "told in our own words, with the steps and rules that keep it, the screens that show it and the tests that would " +
      "fail without it. What comes with later work says so.",
    "A step names points among its `sources`; a rule among its sources or in the comment that stands on it; a screen in a " +
      "comment, `@shows B-05, L-08` or `@shows every step`; a page of the guide in a comment, `<!-- B-13 -->`; a test in its " +
      "title, `L-08: off before interest falls` or `… (L-08)`. Everything else that a point asks for stands in " +
      "`scripts/guide-coverage/later.ts`.",
    overview(coverage),
    ...[...coverage].map(([id, kept]) => section(id, kept)),
  ].join("\n\n")}\n`

const overview = (coverage: Coverage): string =>
  [
    row(["point", "steps", "rules", "screens", "still to come", "tests"]),
    row(["---", "--:", "--:", "---", "---", "--:"]),
    ...[...coverage].map(([id, kept]) =>
      row([
        `[${id}](#${id.toLowerCase()})`,
        count(kept.steps.length),
        count(kept.rules.length),
        screenNames(kept).join(", "),
        kept.later.map(({ screen }) => screen).join(", "),
        count(kept.tests.reduce((sum, { tests }) => sum + tests, 0)),
      ]),
    ),
  ].join("\n")

const section = (id: GuideId, kept: Kept): string =>
  [
    `## ${id}`,
    guides[id],
    [
      line(
        "Steps",
        kept.steps.map((step) => `${link(step.id, step.file)} (${step.title})`),
      ),
      line("Rules", byFile(kept.rules)),
      line(
        "Guide",
        kept.pages.map(({ title, file }) => link(title, file)),
      ),
      line("Screens", screenNames(kept)),
      line(
        "Still to come",
        kept.later.map(({ screen, what }) => `${screen}: ${what}`),
      ),
      line(
        "Tests",
        kept.tests.map(({ title, tests, file }) => `“${title}”${times(tests)} in ${link(nameOf(file), file)}`),
      ),
    ]
      .filter((text) => text !== "")
      .join("\n"),
  ].join("\n\n")

const line = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `- **${heading}**: ${items.map(escaped).join("; ")}`

/** Rules grouped by the file they stand in, at most a handful of each named. */
const byFile = (rules: Kept["rules"]): readonly string[] =>
  [...new Set(rules.map(({ file }) => file))].map((file) => {
    const names = rules.filter((rule) => rule.file === file).map(({ name }) => `\`${name}\``)
    const more = names.length - MOST_NAMED
    return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""} in ${link(placeOf(file), file)}`
  })

const MOST_NAMED = 5

const screenNames = ({ screens }: Kept): readonly string[] => [...new Set(screens.map(({ screen }) => screen))]

const link = (text: string, file: string): string => `[${text}](../${file})`

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1)

/** `planner/word-plan-reason.ts` of `packages/domain/src/planner/word-plan-reason.ts`. */
const placeOf = (file: string): string => file.replace(/^(packages\/domain|packages|apps)\/(.*?)src\//, "$2")

const times = (tests: number): string => (tests === 1 ? "" : ` (${tests} tests)`)

const count = (n: number): string => (n === 0 ? "" : String(n))

const escaped = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;")

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
