import { readdirSync, readFileSync } from "node:fs"
import { type Curriculum, curriculumOf } from "@catwalk/domain"
import { readPrograms, wordProgramProblem } from "@catwalk/protocol"

const folder = new URL("../../../programs/", import.meta.url)

/** The programs that Catwalk ships. Throws where one of them was refused, so that nothing is measured on half of them. */
export const shippedCurriculum = (): Curriculum => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"))
  const texts = names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))
  const { programs, problems } = readPrograms(texts)
  if (programs.length < names.length) throw new Error(problems.map(wordProgramProblem).join("\n"))
  return curriculumOf(programs)
}
