import { describe, expect, it } from "vitest"
import { sayMinutes } from "./say-time.ts"

describe("how long a session took", () => {
  it("is a minute at the least, and minutes beyond", () => {
    expect(sayMinutes(4)).toBe("1 minute")
    expect(sayMinutes(351)).toBe("6 minutes")
  })

  it("is the same for a session that has just ended as for its entry, which has whole seconds", () => {
    expect(sayMinutes(89.6)).toBe(sayMinutes(90))
  })
})
