import type { Command } from "commander"
import { theCat, theCats } from "../find-cat.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import { planJson } from "../print/plan-json.ts"
import { planText } from "../print/plan-text.ts"

export const addPlanCommand = (program: Command, host: Host): void => {
  program
    .command("plan")
    .description("today's sessions, trial by trial, if every trial stays calm")
    .addHelpText(
      "after",
      `
With --json the same as canonical JSON: no ids, sorted names, one line. Two journals in which the same things happened
give the same bytes, whichever device wrote them. docs/cli.md explains every field.

  $ catwalk plan
  $ catwalk plan --json --at 2026-11-20T18:30:00+01:00[Europe/Berlin] | jq '.cats[0].lines[].kind'`,
    )
    .action((_options: object, command: Command) => {
      const house = houseFor(host, command)
      if (theCats(house).length === 0) theCat(house)
      if (house.options.json === true) sayJson(house, planJson(house, theCats(house)))
      else
        say(
          house,
          theCats(house)
            .map((cat) => planText(house, cat))
            .join("\n\n"),
        )
    })
}
