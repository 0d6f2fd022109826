import { describe, expect, it, test } from "vitest"
import { formatSeconds, speakSeconds } from "./format-seconds.ts"

describe("seconds on the screen", () => {
  test.each([
    [0, "0"],
    [8.9, "8"],
    [59.99, "59"],
    [60, "1:00"],
    [65, "1:05"],
    [720, "12:00"],
  ])("%d is written %s", (seconds, written) => {
    expect(formatSeconds(seconds)).toBe(written)
  })

  it("never shows less than nothing, whatever a clock that was put back says", () => {
    expect(formatSeconds(-3)).toBe("0")
  })
})

test.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [60, "1 minute"],
  [65, "1 minute 5 seconds"],
  [121, "2 minutes 1 second"],
])("%d is spoken as %s", (seconds, spoken) => {
  expect(speakSeconds(seconds)).toBe(spoken)
})
