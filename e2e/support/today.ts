import type { Locator, Page } from "@playwright/test"

/** One line of today's agenda, by its title. */
export const agendaLine = (page: Page, title: string): Locator =>
  page.getByRole("list", { name: "Today's agenda" }).getByRole("listitem", { name: title, exact: true })

/** Opens a line's reasons and gives them. */
export const reasonsOf = async (line: Locator): Promise<readonly string[]> => {
  await line.getByText("Why?").click()
  const reasons = line.getByRole("group").getByRole("listitem")
  await reasons.first().waitFor()
  return reasons.allInnerTexts()
}
