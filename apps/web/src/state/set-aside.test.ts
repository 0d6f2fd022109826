import { momentOf, replay, type ZonedTime } from "@catwalk/domain"
import { aFact, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { setAsideIn } from "./set-aside.ts"

const curriculum = shippedCurriculum()
const weighed = aFact("cat.weighed.v1", { kg: 4 }, { at: on(0, "08:00") })
const known = (entries: readonly (typeof weighed)[], at: ZonedTime, fromNewer = 0) => ({
  state: replay(entries, { curriculum, now: momentOf(at) }),
  fromNewer,
})
const row = (text: string) => ({ line: 2, text, code: "not-json", message: "Not JSON.", file: "luna.jsonl" })

describe("why no cat is shown", () => {
  it("there is none", () => {
    expect(setAsideIn(known([], on(0)), [])).toBeUndefined()
    expect(setAsideIn(known([], on(0)), [row("meow")])).toBeUndefined()
  })

  it("a newer Catwalk wrote it", () => {
    expect(setAsideIn(known([], on(0), 3), [])).toEqual({ why: "newer" })
  })

  it("the line that describes it is damaged, and still names it", () => {
    const damaged = row('{"type":"cat.profiled.v1","body":{"name":"Luna",,}')
    expect(setAsideIn(known([], on(0)), [damaged])).toEqual({
      why: "unreadable",
      file: "luna.jsonl",
      line: 2,
      name: "Luna",
    })
  })

  it("there are entries about it and no description", () => {
    expect(setAsideIn(known([weighed], on(1)), [])).toEqual({ why: "undescribed" })
  })
})
