import { join } from "node:path"
import { checkCheckout } from "./arrows/check-checkout.ts"

const { modules, imports, violations } = checkCheckout(join(import.meta.dirname, ".."))
for (const { file, line, says } of violations) console.error(`${file}:${line} ${says}`)
if (violations.length > 0) {
  console.error(`\n${violations.length} against the drawing in scripts/arrows/rooms.ts.`)
  process.exitCode = 1
} else {
  console.log(`${modules} modules, ${imports} imports: every arrow goes the right way.`)
}
