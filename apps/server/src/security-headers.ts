import { createHash } from "node:crypto"
import type { FastifyReply, FastifyRequest } from "fastify"

/**
 * The two style sheets that react-aria puts into the page by itself: the first lets a press not wait for a double tap,
 * the second keeps the page behind a dialog from scrolling. They are allowed word by word, and no other inline style is.
 */
const LIBRARY_STYLES = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
]

const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${LIBRARY_STYLES.map(hashSource).join(" ")}`,
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

/** What a page may ask the device for: a screen that stays awake while it coaches, and nothing else. */
const PERMISSIONS_POLICY = [
  "screen-wake-lock=(self)",
  ...["accelerometer", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "hid"].map(none),
  ...["idle-detection", "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get"].map(none),
  ...["serial", "usb", "xr-spatial-tracking"].map(none),
].join(", ")

function none(feature: string): string {
  return `${feature}=()`
}

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "permissions-policy": PERMISSIONS_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
}

const ONE_YEAR_SECONDS = 31_536_000

/** Puts the security headers on a reply, whatever it will say. */
export const protect = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.headers(HEADERS)
  // Only behind https: on plain http browsers must ignore it, and on a loopback address it would only confuse.
  if (request.protocol === "https") reply.header("strict-transport-security", `max-age=${ONE_YEAR_SECONDS}`)
}
