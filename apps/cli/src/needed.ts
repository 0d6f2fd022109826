import type { Command } from "commander"
import { ask } from "./ask.ts"
import { usageProblem } from "./cli-problem.ts"
import type { House } from "./house.ts"
import { oneOf, yesOrNo } from "./parse-values.ts"
import { wrap } from "./print/wrap.ts"

/** An answer that a command cannot do without and that nobody but the person knows. */
export interface Needed<T> {
  /** As it stands in the help: `--turns <yes|no>`. */
  readonly option: string
  /** The question, which is the option's help as well. */
  readonly ask: string
  /** What the choices mean, where their names do not say it. */
  readonly meaning?: string
  readonly read: (text: string) => T
}

type AllNeeded<Answers> = { readonly [Key in keyof Answers]-?: Needed<Answers[Key]> }

/** Options by the name commander gives them: `--backs-out` is `backsOut`. */
export const addNeeded = <Answers>(command: Command, needed: AllNeeded<Answers>): Command =>
  all(needed).reduce((built, { option, ask: question, read }) => built.option(option, question, read), command)

/**
 * The answers given on the command line, and those that were left out by asking for them. A script is told which are
 * missing instead: what nobody said is unknown, and unknown never counts as good.
 */
export const answersTo = async <Answers extends object>(
  house: House,
  given: Partial<Answers>,
  needed: AllNeeded<Answers>,
): Promise<Answers> => {
  const missing = (Object.keys(needed) as (keyof Answers)[]).filter((key) => given[key] === undefined)
  if (missing.length > 0 && !(house.surroundings.keyboard.isTerminal && house.options.json !== true)) {
    throw usageProblem(
      `Not said: ${missing.map((key) => needed[key].option).join(", ")}.`,
      `What nobody looked at cannot be written down.\n${missing.map((key) => explained(needed[key])).join("\n")}`,
    )
  }
  const answers: Partial<Answers> = { ...given }
  for (const key of missing) {
    const { option, ask: question, meaning, read } = needed[key]
    if (meaning !== undefined) house.surroundings.out.write(`${wrap(meaning, house.surroundings.out.columns, 0)}\n`)
    answers[key] = await ask(house, { ask: `${question}${choices(option)}`, read })
  }
  return answers as Answers
}

export const needsYesOrNo = (option: string, question: string): Needed<boolean> => ({
  option: `${option} <yes|no>`,
  ask: question,
  read: yesOrNo,
})

export const needsOneOf = <T extends string>(
  option: string,
  words: readonly T[],
  question: string,
  meaning?: string,
): Needed<T> => ({
  option: `${option} <${words.join("|")}>`,
  ask: question,
  ...(meaning === undefined ? {} : { meaning }),
  read: oneOf(words),
})

const explained = ({ ask: question, meaning }: Needed<unknown>): string =>
  `  ${question}${meaning === undefined ? "" : ` ${meaning}`}`

const all = <Answers>(needed: AllNeeded<Answers>): readonly Needed<unknown>[] => Object.values(needed)

/** ` (yes|no)`: what may be answered, where the option says so. */
const choices = (option: string): string => {
  const [, words] = /<(.*\|.*)>/.exec(option) ?? []
  return words === undefined ? "" : ` (${words.split("|").join(", ")})`
}
