import { readFile, writeFile } from "node:fs/promises"
import { chromium } from "@playwright/test"
import { ensureBrowser } from "./ensure-browser.ts"

const folder = new URL("../apps/web/public/", import.meta.url)

interface PngIcon {
  readonly file: string
  readonly edge: number
  /** Systems that cut icons into their own shape want the colour to reach every edge, and the cat well inside. */
  readonly fullBleed: boolean
}

const icons: readonly PngIcon[] = [
  { file: "icon-192.png", edge: 192, fullBleed: false },
  { file: "icon-512.png", edge: 512, fullBleed: false },
  { file: "icon-maskable-512.png", edge: 512, fullBleed: true },
  { file: "apple-touch-icon.png", edge: 180, fullBleed: true },
]

const fullBleedOf = (svg: string): string => svg.replace('rx="27"', 'rx="0"').replace("scale(.86)", "scale(.7)")

/** Draws every PNG icon of the web app from its one source, icon.svg. */
const makeIcons = async (): Promise<void> => {
  const svg = await readFile(new URL("icon.svg", folder), "utf8")
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] })
  const page = await browser.newPage()
  for (const { file, edge, fullBleed } of icons) {
    await page.setViewportSize({ width: edge, height: edge })
    await page.setContent(`<body style="margin:0;line-height:0">${fullBleed ? fullBleedOf(svg) : svg}</body>`)
    await writeFile(new URL(file, folder), await page.screenshot({ omitBackground: true }))
    console.log(`${file}: ${edge} × ${edge}`)
  }
  await browser.close()
}

await makeIcons()
