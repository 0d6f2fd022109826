import { agenda } from "@catwalk/domain"
import type { Command } from "commander"
import { catOption, noCat, theCats } from "../find-cat.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import { agendaText } from "../print/agenda-text.ts"
import { planJson } from "../print/plan-json.ts"
import { unfinishedSession } from "../session/running-file.ts"

export const addTodayCommand = (program: Command, host: Host): void => {
  program
    .command("today")
    .description("what to do today, and why")
    .addHelpText(
      "after",
      `
Every line says why it is there and where the number comes from: a point of a guide (L-08), a study, or our default.
Plans are worked out anew each time from the journal, the programs and the clock; nothing piles up when a day is missed.

  $ catwalk today --cat Luna
  $ catwalk today --at "2026-11-21 18:00"     what tomorrow evening would look like if nothing else happens`,
    )
    .action((_options: object, command: Command) => {
      const house = houseFor(host, command)
      const cats = theCats(house)
      if (cats.length === 0) throw noCat(house)
      if (house.options.json === true) return sayJson(house, planJson(house, cats))
      const texts = cats.map((cat) => {
        const running = unfinishedSession(house, cat.id)
        const note =
          running === undefined
            ? ""
            : `\n\nA session of ${running.step} was not finished. Go on with it: catwalk session${catOption(house, cat)}`
        return agendaText(house, cat) + note
      })
      say(house, texts.join("\n\n"))
      if (cats.some((cat) => agenda(cat, house.at, house.context).lines.some(({ kind }) => kind === "emergency"))) {
        host.end("problem")
      }
    })
}
