import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type GuideId, isGuideId } from "@catwalk/domain"
import type { Found, PageThatSays, ScreenThatShows } from "./coverage.ts"

const SCREENS = "apps/web/src/screens"

/** Names of screens as people read them, by folder; others are named by their folder. */
const TITLES: Readonly<Record<string, string>> = { cat: "Cat and gear", step: "Step page" }

/**
 * Screens that say in a comment which points they show: `@shows B-05, L-08`. `@shows every step` stands for every point
 * that a step of a program names. Throws where a tag says something else.
 */
export const findScreens = (root: string, inSteps: readonly GuideId[]): Found<ScreenThatShows> =>
  globSync(`${SCREENS}/**/*.{ts,tsx}`, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .toSorted()
    .flatMap((file) => {
      const screen = screenOf(file)
      return tagsIn(file, readFileSync(join(root, file), "utf8"), inSteps).map((id) => ({ id, by: { screen, file } }))
    })

/** Points named by the tags of one file. */
export const tagsIn = (file: string, source: string, inSteps: readonly GuideId[]): readonly GuideId[] => [
  ...new Set(
    [...source.matchAll(/@shows\s+(.*?)\s*(?:\*\/|\n|$)/g)].flatMap(([, said = ""]) => pointsSaid(file, said, inSteps)),
  ),
]

const pointsSaid = (file: string, said: string, inSteps: readonly GuideId[]): readonly GuideId[] => {
  if (said === "every step") return inSteps
  const points = said.split(", ")
  const wrong = points.find((point) => !isGuideId(point))
  if (wrong === undefined) return points.filter(isGuideId)
  throw new Error(`${file}: "@shows ${said}": ${wrong} is no point of the guides. Write B-05, L-08 or: every step`)
}

const screenOf = (file: string): string => {
  const folder = file.slice(SCREENS.length + 1).split("/")[0] ?? file
  return TITLES[folder] ?? `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`
}

/** Pages of the guide for people that answer a point: `<!-- B-13 -->` beside the answer. */
export const findPages = (root: string): Found<PageThatSays> =>
  globSync("docs/guide/**/*.md", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8")
      const title = /^# (.+)$/m.exec(text)?.[1] ?? file
      const points = [...text.matchAll(/<!-- ([BL]-\d{2}(?:, [BL]-\d{2})*) -->/g)].flatMap(([, said = ""]) =>
        said.split(", "),
      )
      return [...new Set(points)].filter(isGuideId).map((id) => ({ id, by: { title, file } }))
    })
