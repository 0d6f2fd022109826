/** "system" follows the device. */
export type Theme = "system" | "light" | "dark"

const paper = { light: "#f8f3e8", dark: "#1a1814" } as const

/** Sets the look of the whole page, and of the browser's bar around it. */
export const applyTheme = (theme: Theme, page: Document = document): void => {
  if (theme === "system") page.documentElement.removeAttribute("data-theme")
  else page.documentElement.setAttribute("data-theme", theme)
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes("dark") ? "dark" : "light"
    meta.content = paper[theme === "system" ? own : theme]
  }
}
