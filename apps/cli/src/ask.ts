import { InvalidArgumentError } from "commander"
import { CliProblem } from "./cli-problem.ts"
import type { House } from "./house.ts"

export interface Question<T> {
  readonly ask: string
  /** What an empty answer means; without one the question is asked again. */
  readonly otherwise?: T
  readonly read: (text: string) => T
}

/** Asks until the answer makes sense. The end of the input is like Ctrl-C: nothing was written. */
export const ask = async <T>(house: Pick<House, "surroundings" | "paint">, question: Question<T>): Promise<T> => {
  const { out, keyboard } = house.surroundings
  for (;;) {
    out.write(`${question.ask} `)
    const line = await keyboard.line()
    if (line === undefined) throw new CliProblem("interrupted", "No answer.", "Nothing was written.")
    if (line.trim() === "" && question.otherwise !== undefined) return question.otherwise
    try {
      if (line.trim() !== "") return question.read(line)
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      out.write(`  ${house.paint.watch(error.message)}\n`)
    }
  }
}

/** A question that Enter leaves unanswered. */
export const askMaybe = async <T>(
  house: Pick<House, "surroundings" | "paint">,
  text: string,
  read: Question<T>["read"],
): Promise<T | undefined> =>
  (await ask<{ readonly value?: T }>(house, { ask: text, otherwise: {}, read: (line) => ({ value: read(line) }) }))
    .value
