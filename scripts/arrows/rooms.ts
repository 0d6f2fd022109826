/**
 * The drawing of the house: which room may import which. `docs/ARCHITECTURE.md` shows the same as a picture.
 * Arrows go one way, and an import of types only is an arrow too.
 */
export interface Room {
  /** Folder from the root of the checkout; only files below it are judged by this room's rules. */
  readonly folder: string
  /** The package's name, which is how other rooms import it. */
  readonly name: string
  /** Packages of this repository its code may import. */
  readonly mayImport: readonly string[]
  /** Its code may not name Node.js modules: it runs in the browser too. */
  readonly browserSafe: boolean
  /** No clock, no chance, no locale, and no library but the ones in `libraries`. */
  readonly pure: boolean
  /** When given, the only libraries its code may import. */
  readonly libraries?: readonly string[]
}

const room = (folder: string, name: string, mayImport: readonly string[], more: Partial<Room> = {}): Room => ({
  folder,
  name,
  mayImport,
  browserSafe: false,
  pure: false,
  ...more,
})

const domain = "@catwalk/domain"
const protocol = "@catwalk/protocol"
const simulator = "@catwalk/simulator"

export const TESTKIT = "@catwalk/testkit"

export const rooms: readonly Room[] = [
  room("packages/domain", domain, [], { browserSafe: true, pure: true, libraries: ["zod"] }),
  room("packages/protocol", protocol, [domain], { browserSafe: true }),
  room("packages/simulator", simulator, [domain], { browserSafe: true }),
  room("packages/testkit", TESTKIT, [domain, protocol]),
  room("apps/web", "@catwalk/web", [domain, protocol], { browserSafe: true }),
  room("apps/server", "@catwalk/server", [domain, protocol]),
  room("apps/cli", "catwalk", [domain, protocol, simulator]),
  room("bench", "@catwalk/bench", [domain, protocol, simulator]),
  room("e2e", "@catwalk/e2e", [domain, protocol]),
]

/** Files whose code never ships: they may also use the testkit, Node.js and their test libraries. */
export const isTest = (file: string): boolean => /\.test\.tsx?$|(^|\/)test\/|^e2e\//.test(file)

/** Configuration of tools, the small programs beside it, and benchmarks: they run in Node.js and never ship. */
export const isBuildTime = (file: string): boolean => /\.config\.ts$|^apps\/web\/(vite|scripts)\/|^bench\//.test(file)
