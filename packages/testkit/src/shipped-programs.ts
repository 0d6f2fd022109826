import { readdirSync, readFileSync } from "node:fs"
import { type Curriculum, curriculumOf } from "@catwalk/domain"
import { type ProgramText, readPrograms, wordProgramProblem } from "@catwalk/protocol"

const folder = new URL("../../../programs/", import.meta.url)

/** The program files that Catwalk ships, as text, by name. */
export const shippedProgramTexts = (): readonly ProgramText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ name: `programs/${name}`, text: readFileSync(new URL(name, folder), "utf8") }))

/** The programs that Catwalk ships. Throws where one of them has a problem, so that no test runs on half of them. */
export const shippedCurriculum = (): Curriculum => {
  const { programs, problems } = readPrograms(shippedProgramTexts())
  if (problems.length > 0) throw new Error(problems.map(wordProgramProblem).join("\n"))
  return curriculumOf(programs)
}
