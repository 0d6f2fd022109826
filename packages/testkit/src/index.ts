export { shippedCurriculum, shippedProgramTexts } from "./shipped-programs.ts"
