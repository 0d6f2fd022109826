import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { OutcomeButtons, ProgressDots, ReasonList, SignButton, StepLadder, TimerRing, ToleranceBar } from "./index.ts"

const ignore = (): void => undefined

describe("what a screen reader hears", () => {
  it("is the outcome in words on each of the three buttons", () => {
    const markup = renderToStaticMarkup(<OutcomeButtons onChoose={ignore} />)
    for (const word of ["Calm", "Uneasy", "Stressed"]) expect(markup).toContain(word)
    expect(markup).toContain("<legend")
  })

  it("is whether a sign goes on, and how to say that it does", () => {
    const sign = (active: boolean): string =>
      renderToStaticMarkup(
        <SignButton label="Crouching" tone="amber" active={active} onPoint={ignore} onState={ignore} />,
      )
    expect(sign(true)).toContain('aria-pressed="true"')
    expect(sign(true)).toContain("going on")
    expect(sign(false)).toContain('aria-pressed="false"')
    expect(sign(false)).toContain("Press and hold")
  })

  it("is the time of a timer in words, not digits", () => {
    const markup = renderToStaticMarkup(<TimerRing label="Wearing the harness" elapsed={65} target={90} />)
    expect(markup).toContain('role="timer"')
    expect(markup).toContain("1 minute 5 seconds")
    expect(markup).toContain("of 1 minute 30 seconds")
  })

  it("is the tolerance, its range and the goal", () => {
    const markup = renderToStaticMarkup(
      <ToleranceBar estimate={45} low={32} high={61} goal={90} format={(value) => `${value} s`} />,
    )
    expect(markup).toContain("<strong>45 s</strong> likely 32 s to 61 s")
    expect(markup).toContain("goal 90 s")
  })

  it("is where on the ladder the cat stands", () => {
    const markup = renderToStaticMarkup(
      <StepLadder
        currentStepId="on"
        phases={[
          {
            id: "wear",
            title: "Wearing it",
            steps: [
              { id: "near", title: "Near it", state: "mastered" },
              { id: "on", title: "On", state: "practising" },
            ],
          },
        ]}
      />,
    )
    expect(markup.match(/aria-current="step"/g)).toHaveLength(1)
    expect(markup).toContain("Mastered")
    expect(markup).toContain("1 of 2")
  })
})

describe("the ring", () => {
  const fill = (elapsed: number, target: number): string | undefined =>
    renderToStaticMarkup(<TimerRing label="Still" elapsed={elapsed} target={target} />).match(
      /stroke-dasharray="([\d.]+) 1"/,
    )?.[1]

  it("fills in step with the time, and stays full past the target", () => {
    expect(fill(0, 40)).toBe("0")
    expect(fill(10, 40)).toBe("0.25")
    expect(fill(50, 40)).toBe("1")
  })
})

it("gives every outcome among the dots a shape of its own", () => {
  const shapes = (["calm", "uneasy", "stressed", "not-counted"] as const).map(
    (dot) => renderToStaticMarkup(<ProgressDots dots={[dot]} label="" />).match(/ d="([^"]+)"/)?.[1],
  )
  expect(new Set(shapes).size).toBe(4)
})

it("shows a reason with what it stands on", () => {
  const markup = renderToStaticMarkup(
    <ReasonList reasons={[{ text: "A little more today.", sources: [{ kind: "default", label: "our default" }] }]} />,
  )
  expect(markup).toContain("A little more today.")
  expect(markup).toContain('data-kind="default"')
  expect(markup).not.toContain("<button")
})

it("lets a source be opened to the whole of it", () => {
  const sources = [{ kind: "study", label: "Pratsch 2018", cites: "Pratsch et al. (2018). Carrier training." }] as const
  const markup = renderToStaticMarkup(<ReasonList reasons={[{ text: "Little and often.", sources }]} />)
  expect(markup).toMatch(/<button[^>]*aria-expanded="false"[^>]*><span>Pratsch 2018/)
  expect(markup).not.toContain("Carrier training")
})
