import type { Locator, Page } from "@playwright/test"

/** One line of today's agenda, by its title. */
export const agendaLine = (page: Page, title: string): Locator =>
  page.getByRole("list", { name: "Today's agenda" }).getByRole("listitem", { name: title, exact: true })

/** A line's reasons, opened first where they are not. */
export const reasonsOf = async (line: Locator): Promise<readonly string[]> => {
  const reasons = line.locator("details").getByRole("listitem")
  await line.locator("details").waitFor()
  if (!(await reasons.first().isVisible())) await line.getByText("Why?").click()
  await reasons.first().waitFor()
  return reasons.allInnerTexts()
}
