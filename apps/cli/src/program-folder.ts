import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type ProgramsRead, type ProgramText, readPrograms } from "@catwalk/protocol"
import { CliProblem } from "./cli-problem.ts"
import { fileProblem } from "./files.ts"

/** The text of every program in a folder, by file name. */
export const programTextsIn = (folder: string): readonly ProgramText[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => programText(join(folder, name), `programs/${name}`))
  } catch (error) {
    throw fileProblem(error, folder, "read")
  }
}

export const programText = (path: string, name = path): ProgramText => {
  try {
    return { name, text: readFileSync(path, "utf8") }
  } catch (error) {
    throw fileProblem(error, path, "read")
  }
}

/** The programs of a folder that are fit for use; a folder without one is a problem. */
export const programsIn = (folder: string): ProgramsRead => {
  const read = readPrograms(programTextsIn(folder))
  if (read.programs.length > 0) return read
  throw new CliProblem("data", `No usable program in ${folder}.`, "See `catwalk programs lint` for what is wrong.")
}
