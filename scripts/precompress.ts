import { precompress } from "./build/precompress.ts"

const folder = process.argv[2]
if (folder === undefined) throw new Error("Name the folder of the built app: node scripts/precompress.ts apps/web/dist")
const files = precompress(folder)
if (files === 0) throw new Error(`There is nothing to compress in ${folder}: was the app built?`)
console.log(`${files} files compressed ahead (brotli and gzip).`)
