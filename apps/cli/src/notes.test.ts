import { HANDLING_SECONDS } from "@catwalk/domain"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal, NOW } from "./test/a-terminal.ts"

let terminal: ATerminal
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--age", "2y", "--weight", "4.2", "--goals", "safety"])
})
afterEach(() => terminal.close())

describe("log session", () => {
  it("keeps what was seen, in the step's own unit, and judges it", async () => {
    const { out } = await terminal.run([
      ...["log", "session", "wear", "--trial", "calm@10s,food=taken"],
      ...["--trial", "uneasy@1min,done=20s,signs=flop:12+hide", "--trial", "seen@15,left,not-counted"],
    ])
    expect(out).toContain("20 s of 1 min: uneasy")
    const [entry] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ at: string; body: object }]
    expect(entry.body).toMatchObject({
      step: "harness-leash/wear",
      treatKcal: 0.5,
      ended: "person",
      trials: [
        { atSecond: 0, asked: 10, treats: 1, evidence: { seconds: 10, food: "taken", word: "calm" } },
        {
          atSecond: 10 + HANDLING_SECONDS,
          asked: 60,
          done: 20,
          evidence: { signs: [{ sign: "flop", atSecond: 12 }, { sign: "hide" }] },
        },
        { atSecond: 30 + 2 * HANDLING_SECONDS, asked: 15, counts: false, evidence: { left: true } },
      ],
    })
    expect(entry.at < NOW).toBe(true)
  })

  it("ends by the coach's rules unless told otherwise", async () => {
    const ended = async (...words: readonly string[]): Promise<string> => {
      await terminal.run(["log", "session", "wear", ...words])
      const [entry] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ body: { ended: string } }]
      return entry.body.ended
    }
    expect(await ended("--trial", "stressed@10s")).toBe("stressed")
    expect(await ended("--trial", "seen@10s", "--signs", "pant")).toBe("medical")
    expect(await ended("--trial", "stressed@10s", "--ended", "person")).toBe("person")
  })
})

describe("health and gear", () => {
  it("open the door one by one", async () => {
    const blocked = async (): Promise<readonly string[]> => {
      const { gates } = (await terminal.json(["ready"])) as { gates: { gate: string; verdict: string }[] }
      return gates.filter(({ verdict }) => verdict === "blocked").map(({ gate }) => gate)
    }
    expect(await blocked()).toEqual([
      "vaccinated",
      "microchipped",
      "parasite-protected",
      "harness-approved",
      "carrier-approved",
    ])
    for (const words of [
      "vaccination core --course booster --on 2026-04-01",
      "microchip 276096001234567",
      "parasite broad --days 30",
      "gear harness Vest --ring back --made-for-cats yes --style vest",
      "gear fit Vest --fingers 2 --backs-out no --turns no --walks yes --chafing no --backup yes",
      "measure --length 40 --height 28",
      "gear carrier Rucksack --inner 46x32x40 --capacity 8 --mesh left=60,right=60,top=30 --bubble none --padded yes --base yes --zips yes --tether yes --entries front --washable yes",
      "gear inspect Rucksack --zips yes --mesh yes --straps yes --tether yes",
      "gear clean Rucksack",
    ]) {
      expect(await terminal.run(["log", ...words.split(" ")]), words).toMatchObject({ code: 0, err: "" })
    }
    expect(await blocked()).toEqual([])
    expect((await terminal.run(["ready", "--temperature", "-5"])).code).toBe(1)
    expect((await terminal.run(["ready", "--temperature", "18", "--rain"])).code).toBe(0)
    expect((await terminal.run(["ready", "--temperature", "18", "--pouring"])).code).toBe(1)
    await terminal.run(["log", "gear", "retire", "Vest"])
    expect(await blocked()).toEqual(["harness-approved"])
  })

  it("a microchip number is checked, also when it is corrected", async () => {
    expect((await terminal.run(["log", "microchip", "276096001234567"])).code).toBe(0)
    const [chip] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ id: string }]
    const wrong = await terminal.run(["log", "correct", chip.id, "--set", 'number="27609600123456"'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain("14 digits")
  })

  it("a neck ring is refused, and the reason says what to do", async () => {
    await terminal.run(["log", "gear", "harness", "Collar thing", "--ring", "neck", "--made-for-cats", "yes"])
    expect((await terminal.run(["ready"])).out).toMatch(/Collar thing \(harness\): not yet[\s\S]*L-04/)
  })
})

describe("gear that lies about", () => {
  it("is asked about only where there is some, and is laid down first", async () => {
    const without = await terminal.run(["today"])
    expect(without.out).toContain("Once you have a harness: “Harness and leash near food or bed”")
    expect(without.out).toContain("catwalk log gear harness")
    expect(without.out).not.toContain("catwalk log glance")
    await terminal.run(["log", "gear", "harness", "Vest", "--ring", "back", "--made-for-cats", "yes"])
    const first = await terminal.run(["today"])
    expect(first.out).toMatch(/First:\n[\s\S]+Lay both[\s\S]+catwalk log glance harness-leash\/near-food/)
    await terminal.run(["log", "glance", "near-food", "ignores"])
    expect((await terminal.run(["today"], { now: "2026-11-21T18:30" })).out).not.toContain("First:")
  })

  it("is looked at once a day: another answer puts the first right, and avoiding is answered with what to do", async () => {
    await terminal.run(["log", "glance", "near-food", "interested"])
    const avoids = await terminal.run(["log", "glance", "near-food", "avoids"], { now: "2026-11-20T19:00" })
    expect(avoids.out).toContain("Noted: corrected")
    expect(avoids.out).toContain("Then make it easier today.")
    const { evidence } = (await terminal.json(["why", "near-food"])) as { evidence: object }
    expect(evidence).toMatchObject({ days: 0, lastGlance: "avoids" })
  })
})

describe("taking things back", () => {
  it("undo, withdraw, bring back, correct: nothing is overwritten", async () => {
    const kg = async (): Promise<number> => ((await terminal.json(["cat", "list"])) as [{ kg: number }])[0].kg
    await terminal.run(["log", "weigh", "5.9"])
    const [weighed] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ id: string }]
    expect(await kg()).toBe(5.9)
    const undone = await terminal.run(["log", "undo"])
    expect(undone.out).toMatch(/^Noted: withdrew [0-9a-f]{8} \(2026-11-20 18:30, Luna: weighed, 5\.9 kg\)\.$/m)
    expect(await kg()).toBe(4.2)
    const [withdrawal] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ id: string }]
    const back = await terminal.run(["log", "withdraw", withdrawal.id], { now: "2026-11-20T18:31" })
    expect(back.out).toContain("took back: withdrew ")
    expect(back.out).toContain("Luna: weighed, 5.9 kg")
    expect(await kg()).toBe(5.9)
    await terminal.run(["log", "correct", weighed.id.slice(-8), "--set", "kg=4.9"])
    expect(await kg()).toBe(4.9)
    expect(terminal.readJournal()).toContain('"kg":5.9')
    const slip = await terminal.run(["log", "correct", weighed.id, "--set", "kg=19"])
    expect(slip.code).toBe(2)
    expect(slip.err).toContain("Did you mean 1.9?")
    const wrong = await terminal.run(["log", "correct", weighed.id, "--set", "kg=heavy"])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('"kg" is "heavy": it has to be a number.')
  })
})

describe("what is printed", () => {
  it("says one session and two sessions", async () => {
    const one = await terminal.run(["log", "schedule", "--sessions", "1", "--minutes", "1"])
    expect(one.out).toContain("  1 session a day of 1 minute\n")
    expect((await terminal.run(["log", "schedule", "--sessions", "2"])).out).toContain(
      "  2 sessions a day of 1 minute\n",
    )
    const { out } = await terminal.run(["simulate", "--runs", "1", "--days", "1"])
    const totals = out.split("\n").filter((line) => /^(As usual|Every scheduled day):/.test(line))
    expect(totals).toHaveLength(2)
    expect(totals.join()).not.toMatch(/\b1 (sessions|minutes|stressed trials)\b/)
  })

  it("calls only the hardest trials of a plan the most of the day", async () => {
    const { out } = await terminal.run(["plan"])
    const most = [...out.matchAll(/\d+\. (.+) \(the most today/g)].map(([, amount]) => amount)
    expect(new Set(most).size).toBe(1)
    expect(out).toMatch(/\d+\. Muffled sound, cat beside you \(on the way up;/)
  })
})

describe("programs in and out", () => {
  it("are taken up, paused until a day, resumed and left", async () => {
    const status = async (now = NOW): Promise<string | undefined> => {
      const [cat] = (await terminal.json(["cat", "list"], { now })) as [
        { programs: { program: string; status: string }[] },
      ]
      return cat.programs.find(({ program }) => program === "enrichment")?.status
    }
    for (const [words, expected] of [
      [["enroll", "enrichment"], "enrolled"],
      [["pause", "enrichment", "--until", "2026-12-01"], "paused"],
      [["resume", "enrichment"], "enrolled"],
      [["leave", "enrichment"], "left"],
    ] as const) {
      expect((await terminal.run(words)).code).toBe(0)
      expect(await status()).toBe(expected)
    }
  })

  it("lint names file, line and column, and ends with 1", async () => {
    expect(await terminal.run(["programs", "lint"])).toMatchObject({ code: 0 })
    const file = `${terminal.folder}/mine.yaml`
    const { writeFileSync } = await import("node:fs")
    writeFileSync(file, "id: mine\nversion: one\n")
    const linted = await terminal.run(["programs", "lint", file])
    expect(linted.code).toBe(1)
    expect(linted.out).toMatch(/mine\.yaml:2:10: error: /)
    expect(await terminal.json(["programs", "lint", file])).toEqual(
      expect.arrayContaining([expect.objectContaining({ line: 2, column: 10, severity: "error" })]),
    )
  })

  it("a step is shown in full, with what it rests on", async () => {
    const { out } = await terminal.run(["programs", "show", "wear"])
    expect(out).toContain("Two fingers fit under every strap today.")
    expect(out).toContain("Rests on: L-08")
  })

  it("why gives status, evidence, the estimate with its width, and sources", async () => {
    await terminal.run([
      "log",
      "session",
      "wear",
      "--trial",
      "calm@10s",
      "--trial",
      "calm@15s",
      "--trial",
      "uneasy@20s",
    ])
    const { out } = await terminal.run(["why", "wear"])
    expect(out).toContain("3 trials in 1 session on 1 day")
    expect(out).toMatch(/Comfortable up to about .*; four times in five between .* and /)
    expect(out).toContain("Guide L-08")
  })
})
