import { Entry } from "@catwalk/domain"

const id = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, "0")}`

/** An entry that says a cat was weighed; `n` makes it different from others. */
export const anEntry = (n: number, kg = 4): Entry =>
  Entry.parse({
    id: id(n),
    household: id(900),
    cat: id(901),
    by: id(902),
    device: id(903),
    at: "2026-11-20T18:30:00.000+01:00[Europe/Berlin]",
    type: "cat.weighed.v1",
    body: { kg },
  }) as Entry
