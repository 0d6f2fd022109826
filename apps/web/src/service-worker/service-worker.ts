/// <reference lib="webworker" />
import { cacheNameOf, isScreen, outdatedCaches, type PrecachedFile } from "./caching.ts"

/** Filled in by the build: every file the app is made of. */
declare const __CATWALK_PRECACHE__: readonly PrecachedFile[]

const worker = self as unknown as ServiceWorkerGlobalScope
const files = __CATWALK_PRECACHE__
const cacheName = cacheNameOf(files)
const page = "/index.html"

worker.addEventListener("install", (event) => {
  event.waitUntil(precache())
})

worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim().then(removeOutdated))
})

worker.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(worker.skipWaiting())
})

worker.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== worker.location.origin) return
  if (request.mode === "navigate") {
    if (!isScreen(url.pathname)) return
    event.respondWith(fromThisBuild(page, request))
    event.waitUntil(removeOutdated())
  } else if (files.some((file) => file.url === url.pathname) || url.pathname.startsWith("/assets/")) {
    event.respondWith(fromThisBuild(url.pathname, request))
  }
})

/** All files or none: a half-filled cache would be a half-working app. What an earlier build already has is not fetched again. */
const precache = async (): Promise<void> => {
  const cache = await caches.open(cacheName)
  await Promise.all(
    files.map(async ({ url }) => {
      if ((await cache.match(url)) !== undefined) return
      const known = url.startsWith("/assets/") ? await caches.match(url) : undefined
      const response = known ?? (await fetch(url, { cache: "no-cache" }))
      if (!response.ok) throw new Error(`${url} answered ${response.status}`)
      await cache.put(url, response)
    }),
  )
}

/** This build's file first, then an earlier build's for a tab that is older than this worker, then the network. */
const fromThisBuild = async (path: string, request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? (await caches.match(path)) ?? fetch(request)
}

const removeOutdated = async (): Promise<void> => {
  const known = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return { name, urls: requests.map((request) => new URL(request.url).pathname) }
    }),
  )
  const locks = await worker.navigator.locks?.query()
  const held = locks?.held?.map((lock) => lock.name ?? "")
  await Promise.all(outdatedCaches(known, cacheName, held).map((name) => caches.delete(name)))
}
