// Run as a process of its own: appends entries to a journal one by one and says each one's number when it is on the disk.
import { Entry } from "@catwalk/domain"
import { journalStoreAt } from "../journal-store.ts"

const [path = "", first = "1", count = "1"] = process.argv.slice(2)
const store = journalStoreAt(path)
for (let number = Number(first); number < Number(first) + Number(count); number++) {
  const id = `0199d3a0-0000-7000-8000-${String(number).padStart(12, "0")}`
  const at = "2026-11-20T18:30:00.000+01:00[Europe/Berlin]"
  const entry = { id, household: id, cat: id, by: id, device: id, at, type: "cat.weighed.v1", body: { kg: 4 } }
  store.append([Entry.parse(entry) as Entry])
  process.stdout.write(`${number}\n`)
}
