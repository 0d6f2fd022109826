import { spawn } from "node:child_process"
import { join } from "node:path"
import { expect, it } from "vitest"

it("a server does not outlive the npm that started it", async () => {
  const module = JSON.stringify(join(import.meta.dirname, "end-with-parent.ts"))
  const server = `
    import { endWithParent } from ${module}
    endWithParent()
    process.on("SIGTERM", () => { console.log("ended"); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log("up")
  `
  const shell = spawn(
    process.execPath,
    [
      "--eval",
      `require("node:child_process").spawn(process.execPath, ["--input-type=module-typescript", "--eval", ${JSON.stringify(server)}], { stdio: "inherit" })`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  )
  let said = ""
  shell.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString()
    if (said === "up\n") shell.kill("SIGKILL")
  })
  await new Promise((resolve) => shell.stdout.on("end", resolve))
  expect(said).toBe("up\nended\n")
})
