import { test as base, expect, type Page } from "@playwright/test"

/** What a page did that no page of Catwalk should. */
export interface Complaints {
  /** Errors on the console, uncaught ones, and what the Content-Security-Policy refused. */
  readonly errors: string[]
  /** Requests that left the origin. */
  readonly foreign: string[]
}

interface Fixtures {
  /** Every test ends with a look at what its pages complained about. A test that provokes an error names it here. */
  readonly allowedError: RegExp | undefined
  readonly complaints: Complaints
}

/** Catwalk's test: in every page of it, no error, no refused inline code, and no word to anyone but the origin. */
export const test = base.extend<Fixtures>({
  // Kilograms and British dates: the ones the tests speak of.
  locale: "en-GB",
  allowedError: [undefined, { option: true }],
  complaints: [
    async ({ context, baseURL, allowedError }, use) => {
      const complaints: Complaints = { errors: [], foreign: [] }
      context.on("console", (message) => {
        if (message.type() === "error") complaints.errors.push(message.text())
      })
      context.on("weberror", (error) => complaints.errors.push(String(error.error())))
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url())
        const own = origin === baseURL || protocol === "blob:" || protocol === "data:"
        if (!own) complaints.foreign.push(request.url())
      })
      await use(complaints)
      const errors = complaints.errors.filter((text) => allowedError?.test(text) !== true)
      expect(errors, "errors on the console").toEqual([])
      expect(complaints.foreign, "requests to anyone else").toEqual([])
    },
    { auto: true },
  ],
})

export { expect, type Page }
