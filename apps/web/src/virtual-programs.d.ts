declare module "virtual:programs" {
  import type { Program } from "@catwalk/domain"

  /** The programs Catwalk ships, read and checked when the app was built. */
  export const programs: readonly Omit<Program, "steps">[]
  /** Names these programs and the code that replays a journal with them. */
  export const basis: string
}
