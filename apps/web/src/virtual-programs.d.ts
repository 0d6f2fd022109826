declare module "virtual:programs" {
  import type { Program } from "@catwalk/domain"

  /** The programs Catwalk ships, read and checked when the app was built. */
  export const programs: readonly Omit<Program, "steps">[]
}
