import type { StepReport, TriedProgram, WhereStuck } from "@catwalk/simulator"
import { adviceFor, wordStepAdvice } from "../program-advice.ts"
import { tableText } from "./table.ts"
import { counted } from "./words.ts"
import { wrap } from "./wrap.ts"

interface Asked {
  readonly cats: number
  readonly seed: number
}

/** How imaginary cats fared on a program: a line a step, then what might be changed. */
export const tryText = (tried: TriedProgram, report: WhereStuck, { cats, seed }: Asked, columns: number): string => {
  const said = (text: string): string => wrap(text, columns, 0, 2)
  const advice = tried.tried.flatMap((step, i) => {
    const found = adviceFor(step, report.steps[i] as StepReport, cats).map((one) => wordStepAdvice(one, step))
    return found.length === 0 ? [] : ["", step.title, ...found.map((text) => wrap(text, columns, 2, 2))]
  })
  return [
    said(
      `${tried.program.title}, with ${counted(cats, "imaginary cat")} (seed ${seed}), ${tried.course.horizonDays} days each.`,
    ),
    "",
    ...tableText(
      [
        ["step", "asked", "stuck", "scared", "sessions", "stressed"],
        ...tried.tried.map((step, i) => row(step.title, report.steps[i] as StepReport, cats)),
      ],
      { indent: 2, right: [1, 2, 3, 4, 5] },
    ),
    "",
    said(outcomeOf(report, cats)),
    said(
      "Stuck: of all cats, those that got no further. Scared: of the cats asked, those with severe stress, or stress twice in a session. Sessions: the middle one of the cats asked. Stressed: of all trials.",
    ),
    ...(advice.length === 0 ? ["", "Nothing stands out."] : advice),
    "",
    ...(tried.leftOut.length === 0
      ? []
      : [
          said(
            `Not tried: ${tried.leftOut.map(({ title }) => title).join("; ")}. Imaginary cats know nothing but fear.`,
          ),
        ]),
    said(
      "Imaginary cats agree with real ones only as far as docs/quality says; a step they find easy may still frighten yours.",
    ),
  ].join("\n")
}

const TITLE_WIDTH = 44

const row = (title: string, { cats, stuckHere, scaredHere, sessions, trials, stressed }: StepReport, all: number) => [
  title.length > TITLE_WIDTH ? `${title.slice(0, TITLE_WIDTH - 3)}...` : title,
  String(cats),
  percentOf(stuckHere, all),
  percentOf(scaredHere, cats),
  String(Math.round(sessions)),
  percentOf(stressed, trials),
]

const percentOf = (count: number, of: number): string => (of === 0 ? "-" : `${Math.round((100 * count) / of)} %`)

const outcomeOf = ({ rows }: WhereStuck, cats: number): string => {
  const goal = rows.filter(({ end }) => end === "goal").length
  const told = rows.filter(({ end }) => end === "stopped").length
  const never = rows.filter(({ neverLearns }) => neverLearns).length
  return `${goal} of ${counted(cats, "cat")} reached the end, ${told} were kindly told that it is not for them; ${never} of them could not learn from any program.`
}

/** What `programs try --json` says. */
export const tryJson = (tried: TriedProgram, report: WhereStuck, { cats, seed }: Asked): object => ({
  catwalk: "program-try",
  format: 1,
  program: tried.program.id,
  version: tried.program.version,
  cats,
  seed,
  days: tried.course.horizonDays,
  reachedTheEnd: report.rows.filter(({ end }) => end === "goal").length,
  toldToStop: report.rows.filter(({ end }) => end === "stopped").length,
  neverLearn: report.rows.filter(({ neverLearns }) => neverLearns).length,
  steps: tried.tried.map((step, i) => {
    const found = report.steps[i] as StepReport
    const advice = adviceFor(step, found, cats).map((one) => ({ ...one, text: wordStepAdvice(one, step) }))
    const { stuckAt, ...rest } = found
    return { ...rest, ...(stuckAt === undefined ? {} : { stuckAt }), advice }
  }),
  notTried: tried.leftOut.map(({ id }) => id),
})
