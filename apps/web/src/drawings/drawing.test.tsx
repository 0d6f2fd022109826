import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { Drawing, drawingIds, drawings } from "./index.ts"

describe.each(drawingIds)("the drawing of %s", (id) => {
  it("says what it shows when it is asked to", () => {
    const markup = renderToStaticMarkup(<Drawing of={id} title />)
    expect(markup).toContain('role="img"')
    expect(markup).toContain(drawings[id].shows.replaceAll("'", "&#x27;"))
  })

  it("keeps quiet where the words stand beside it", () => {
    const markup = renderToStaticMarkup(<Drawing of={id} />)
    expect(markup).toContain('aria-hidden="true"')
    expect(markup).not.toContain("<title")
  })

  it("carries no inline style, which the content policy would refuse", () => {
    expect(renderToStaticMarkup(<Drawing of={id} />)).not.toContain("style=")
  })
})

it("shows each posture in a picture of its own", () => {
  const pictures = drawingIds.map((id) => renderToStaticMarkup(<Drawing of={id} />))
  expect(new Set(pictures).size).toBe(drawingIds.length)
})
