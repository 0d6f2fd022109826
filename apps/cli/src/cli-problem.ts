import { type ExitName, exitCodes } from "./exit-codes.ts"

/** Something the person can do something about: what is wrong, the cure, and how the process ends. */
export class CliProblem extends Error {
  readonly exitCode: number
  readonly cure: string

  constructor(exit: ExitName, message: string, cure: string) {
    super(message)
    this.name = "CliProblem"
    this.exitCode = exitCodes[exit].code
    this.cure = cure
  }
}

export const usageProblem = (message: string, cure: string): CliProblem => new CliProblem("usage", message, cure)

/** The code Node.js gives a failed system call, such as ENOENT; undefined for anything else. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
