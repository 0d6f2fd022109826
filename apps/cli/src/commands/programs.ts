import type { Program, Step } from "@catwalk/domain"
import { type ProgramProblem, readPrograms, wordProgramProblem } from "@catwalk/protocol"
import type { Command } from "commander"
import { theProgram, theStep } from "../find-step.ts"
import { globalsOf, type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { stepText } from "../print/step-text.ts"
import { counted } from "../print/words.ts"
import { wrap } from "../print/wrap.ts"
import { programText, programTextsIn } from "../program-folder.ts"
import { addTryCommand } from "./programs-try.ts"

export const addProgramsCommands = (program: Command, host: Host): void => {
  const programs = program.command("programs").description("the programs and their steps")
  programs
    .command("list")
    .description("all programs with their steps")
    .action((_options: object, command: Command) => list(houseFor(host, command)))
  programs
    .command("show <program-or-step>")
    .description("a program phase by phase, or one step in full")
    .addHelpText("after", "\n  $ catwalk programs show harness-leash\n  $ catwalk programs show harness-leash/wear")
    .action((written: string, _options: object, command: Command) => show(houseFor(host, command), written))
  programs
    .command("lint [files...]")
    .description("check program files: shape, order, and the welfare rules")
    .addHelpText(
      "after",
      `
Every problem comes as file:line:column, which editors turn into a link. Without files the shipped programs are checked.
Files are checked together with the shipped programs, so that a step may build on theirs; a file with the id of a shipped
program takes its place.

  $ catwalk programs lint my-program.yaml`,
    )
    .action((files: readonly string[], _options: object, command: Command) => lint(host, files, command))
  addTryCommand(programs, host)
}

const list = (house: House): void => {
  const { programs } = house.curriculum
  if (house.options.json === true) sayJson(house, programs.map(programJson))
  else for (const program of programs) say(house, programLines(house, program))
}

const programJson = ({ id, title, goals, steps }: Program): object => ({
  id,
  title,
  goals,
  steps: steps.map((step) => step.id),
})

const programLines = (house: House, { id, title, summary, steps }: Program): string =>
  [
    `${house.paint.bold(id)}: ${title}`,
    wrap(summary, house.surroundings.out.columns, 2),
    ...steps.map((step) => `    ${step.id.padEnd(34)} ${step.title}`),
  ].join("\n")

const show = (house: House, written: string): void => {
  const program = house.curriculum.programs.find(({ id }) => id === written.trim().toLowerCase())
  const shown = program ?? (written.includes("/") ? theStep(written, house.curriculum) : stepOrProgram(house, written))
  if (house.options.json === true) sayJson(house, shown)
  else say(house, "phases" in shown ? programPages(house, shown) : stepText(house, shown))
}

/** A word without a slash may be the last part of a step's id; if it is neither, the message speaks of programs. */
const stepOrProgram = (house: House, written: string): Program | Step => {
  const steps = house.curriculum.programs.flatMap((program) => program.steps)
  const known = steps.some(({ id }) => id.endsWith(`/${written.trim().toLowerCase()}`))
  return known ? theStep(written, house.curriculum) : theProgram(written, house.curriculum)
}

const programPages = (house: House, { title, summary, phases }: Program): string =>
  [
    house.paint.bold(title),
    wrap(summary, house.surroundings.out.columns),
    ...phases.flatMap((phase) => [
      "",
      house.paint.bold(phase.title),
      ...phase.steps.map(
        (step) => `  ${step.id}\n${wrap(`${step.title}. ${step.why}`, house.surroundings.out.columns, 4)}`,
      ),
    ]),
  ].join("\n")

const lint = (host: Host, files: readonly string[], command: Command): void => {
  const { env, programs, out } = host.surroundings
  const shipped = programTextsIn(env.CATWALK_PROGRAMS ?? programs)
  const named = files.map((file) => programText(file))
  const ids = new Set(named.map(({ text }) => idIn(text)))
  const others = named.length === 0 ? shipped : shipped.filter(({ text }) => !ids.has(idIn(text)))
  const wanted = new Set((named.length === 0 ? shipped : named).map(({ name }) => name))
  const problems = readPrograms([...others, ...named]).problems.filter(({ file }) => wanted.has(file))
  const errors = problems.filter(({ severity }) => severity === "error").length
  if (globalsOf(command).json === true) sayJson(host, problems)
  else {
    for (const problem of problems) out.write(`${wordProgramProblem(problem)}\n`)
    out.write(`${counted(wanted.size, "program")}: ${summaryOf(problems, errors)}\n`)
  }
  if (errors > 0) host.end("problem")
}

const summaryOf = (problems: readonly ProgramProblem[], errors: number): string =>
  problems.length === 0
    ? "no problem."
    : `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}.`

const idIn = (text: string): string | undefined => /^id:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1]
