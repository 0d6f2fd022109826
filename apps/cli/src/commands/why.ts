import type { CatState, Step } from "@catwalk/domain"
import type { Command } from "commander"
import { theCat } from "../find-cat.ts"
import { theStep } from "../find-step.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import { whyJson } from "../print/why-json.ts"
import { whyText } from "../print/why-text.ts"

export const addWhyCommand = (program: Command, host: Host): void => {
  program
    .command("why <step>")
    .description("where a step stands for this cat, the evidence, and what it rests on")
    .addHelpText("after", "\n  $ catwalk why wear\n  $ catwalk why harness-leash/wear --json")
    .action((written: string, _options: object, command: Command) => {
      const house = houseFor(host, command)
      const cat: CatState = theCat(house)
      const step: Step = theStep(written, house.curriculum)
      if (house.options.json === true) sayJson(house, whyJson(house, cat, step))
      else say(house, whyText(house, cat, step))
    })
}
