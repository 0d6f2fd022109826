export { anyProgram, anyPrograms } from "./program-arbitrary.ts"
export { shippedCurriculum, shippedProgramTexts } from "./shipped-programs.ts"
