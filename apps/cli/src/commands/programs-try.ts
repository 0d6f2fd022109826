import type { Program } from "@catwalk/domain"
import { type ProgramText, readPrograms, wordProgramProblem } from "@catwalk/protocol"
import {
  type Career,
  careerOf,
  courseOfProgram,
  families,
  plannerPolicy,
  reportOn,
  type TriedProgram,
  usualOwner,
  type WhereStuck,
} from "@catwalk/simulator"
import { type Command, Option } from "commander"
import { CliProblem } from "../cli-problem.ts"
import { globalsOf, type Host, sayJson } from "../host.ts"
import { aWholeNumber } from "../parse-values.ts"
import { tryJson, tryText } from "../print/try-text.ts"
import { programText, programTextsIn } from "../program-folder.ts"
import { progressOn } from "../progress.ts"

interface TryOptions {
  readonly cats: number
  readonly seed: number
}

/** As long as a cat may take in the quality report. */
const HORIZON_DAYS = 180

export const addTryCommand = (programs: Command, host: Host): void => {
  programs
    .command("try <file>")
    .description("train imaginary cats by a program file: where they get stuck, and where scared")
    .addOption(
      new Option("--cats <cats>", "how many imaginary cats")
        .default(40)
        .argParser(aWholeNumber("a number of cats", 4, 2000)),
    )
    .addOption(
      new Option("--seed <seed>", "the same seed gives the same cats")
        .default(1)
        .argParser(aWholeNumber("a seed", 0, 4_294_967_295)),
    )
    .addHelpText(
      "after",
      `
The file is checked first, as by \`catwalk programs lint\`; with an error nothing is tried. The cats come from four families that
learn by different rules, their owners misread, skip and overrun now and then, and the real planner coaches them. They know nothing
but fear: skills and steps without trials are left out, gates are open, and what other programs teach is taken to be mastered.

  $ catwalk programs try my-program.yaml
  $ catwalk programs try my-program.yaml --cats 200 --json | jq '.steps[] | select(.advice != [])'`,
    )
    .action((file: string, options: TryOptions, command: Command) => {
      const { programs: folder, env, out, err } = host.surroundings
      const program = judged(programText(file), programTextsIn(env.CATWALK_PROGRAMS ?? folder), (line) =>
        err.write(line),
      )
      const tried = courseOfProgram(program, HORIZON_DAYS)
      if (tried === undefined) {
        throw new CliProblem(
          "data",
          `${file} has no exposure step, and imaginary cats know nothing but fear.`,
          "Skills and steps without trials can only be tried with real cats.",
        )
      }
      const report = train(tried, options, host)
      if (globalsOf(command).json === true) sayJson(host, tryJson(tried, report, options))
      else out.write(`${tryText(tried, report, options, out.columns)}\n`)
    })
}

/** The program of a file that the linter lets pass, among the shipped ones; its problems are told in any case. */
const judged = (named: ProgramText, shipped: readonly ProgramText[], tell: (line: string) => void): Program => {
  const alone = readPrograms([named]).programs[0]?.id ?? /^id:\s*["']?([a-z0-9-]+)/m.exec(named.text)?.[1]
  const others = shipped.filter(({ text }) => /^id:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1] !== alone)
  const { programs, problems } = readPrograms([...others, named])
  const own = problems.filter(({ file }) => file === named.name)
  for (const problem of own) tell(`${wordProgramProblem(problem)}\n`)
  const program = programs.find(({ id }) => id === alone)
  const errors = own.filter(({ severity }) => severity === "error").length
  if (program !== undefined && errors === 0) return program
  throw new CliProblem(
    "data",
    `${named.name} is not fit to be tried on any cat.`,
    "Mend what is named above; catwalk programs lint checks it again.",
  )
}

const train = (tried: TriedProgram, { cats, seed }: TryOptions, host: Host): WhereStuck => {
  const policy = plannerPolicy(() => tried.program)
  const progress = progressOn(host.surroundings.err, "cats", cats)
  const careers: Career[] = []
  for (let cat = 0; cat < cats; cat++) {
    const family = families[cat % families.length]
    if (family === undefined) break
    const setting = { course: tried.course, policy, family, owner: usualOwner, seed }
    careers.push(careerOf(setting, Math.floor(cat / families.length)))
    progress.step()
  }
  progress.done()
  return reportOn(
    tried.course.steps.map(({ id }) => id),
    careers,
  )
}
