import { describe, expect, it } from "vitest"
import { ethogram } from "./catalogue.ts"
import { judgeTrial } from "./judge-trial.ts"
import { TrialEvidence } from "./trial-evidence.ts"
import { wordEthogramReason } from "./word-reason.ts"

type Given = Parameters<typeof TrialEvidence.parse>[0] & object

const judge = (given: Given) => judgeTrial(TrialEvidence.parse(given))
const seen = (sign: string, atSecond = 30, more: object = {}) => ({ sign, atSecond, ...more })
const codes = (given: Given): readonly string[] => judge(given).reasons.map(({ code }) => code)

describe("a quiet trial", () => {
  it("is calm when nothing worrying was seen", () => {
    expect(judge({ food: "taken" })).toMatchObject({
      stress: 0,
      light: "green",
      outcome: "calm",
      advice: { act: "go-on" },
    })
  })
  it("still has a reason", () => {
    expect(codes({})).toEqual(["nothing-worrying"])
  })
  it("is stressed when the person says so, even with nothing tapped", () => {
    expect(judge({ word: "stressed" })).toMatchObject({ stress: 4, outcome: "stressed", advice: { act: "stop" } })
    expect(codes({ word: "uneasy" })).toEqual(["word-raises"])
  })
  it("costs nothing: the same answer object every time", () => {
    expect(judge({ food: "taken" })).toBe(judge({ word: "calm", seconds: 45 }))
  })
})

describe("licking the lips", () => {
  it.each([20, 30, 40])("within ten seconds of food is not stress (lick at 30 s, food at %i s)", (food) => {
    expect(judge({ signs: [seen("lip-lick")], food: "taken", foodAtSeconds: [food] })).toMatchObject({ stress: 0 })
    expect(codes({ signs: [seen("lip-lick")], food: "taken", foodAtSeconds: [food] })).toEqual(["near-food"])
  })
  it.each([19.5, 40.5])("farther from food it counts a little (food at %d s)", (food) => {
    expect(judge({ signs: [seen("lip-lick")], food: "taken", foodAtSeconds: [food] })).toMatchObject({ stress: 1 })
  })
  it("is explained by a treat seen eaten, when nobody noted food times", () => {
    expect(judge({ signs: [seen("lip-lick"), seen("eat-soft", 25)] }).stress).toBe(0)
  })
  it("is given the benefit of the doubt when the cat ate at some time", () => {
    expect(judge({ signs: [seen("lip-lick")], food: "taken" }).stress).toBe(0)
  })
  it("counts when there was no food at all", () => {
    expect(judge({ signs: [seen("lip-lick")] }).stress).toBe(1)
  })
  it("counts once when one lick was near food and another was not", () => {
    expect(judge({ signs: [seen("lip-lick", 5), seen("lip-lick", 60)], foodAtSeconds: [4] }).stress).toBe(1)
  })
})

describe("purring", () => {
  it("says nothing, alone or beside other signs", () => {
    expect(judge({ signs: [seen("purr")] })).toMatchObject({ stress: 0, outcome: "calm" })
    expect(judge({ signs: [seen("purr"), seen("low-crouch")] }).stress).toBe(
      judge({ signs: [seen("low-crouch")] }).stress,
    )
    expect(codes({ signs: [seen("purr")] })).toEqual(["says-nothing-alone"])
  })
})

describe("pupils and tail", () => {
  it("large pupils in dim light are ordinary", () => {
    expect(judge({ signs: [seen("pupil-large")], dimLight: true }).stress).toBe(0)
    expect(judge({ signs: [seen("pupil-large")] }).stress).toBe(2)
  })
  it("large pupils and a twitching tail belong to play", () => {
    const signs = [seen("play", 10, { untilSecond: 25 }), seen("pupil-large", 30), seen("tail-twitch", 30)]
    expect(judge({ signs })).toMatchObject({ stress: 0, outcome: "calm" })
  })
  it("play a minute ago explains nothing", () => {
    expect(judge({ signs: [seen("play", 10), seen("tail-twitch", 90)] }).stress).toBe(1)
  })
})

describe("silent fear", () => {
  it("a frozen cat is not a calm cat, even with no other sign", () => {
    expect(judge({ signs: [seen("freeze")], food: "taken" })).toMatchObject({
      stress: 3,
      outcome: "uneasy",
      light: "amber",
    })
    expect(codes({ signs: [seen("freeze")] })).toEqual(["passive-fear"])
  })
  it("several clear signs together are stress, not unease", () => {
    const outcomeOf = (given: Given) => judge(given).outcome
    expect(outcomeOf({ signs: [seen("freeze"), seen("low-crouch")] })).toBe("stressed")
    expect(outcomeOf({ signs: [seen("freeze")], food: "refused", left: true })).toBe("stressed")
    expect(outcomeOf({ signs: [seen("freeze")], food: "refused" })).toBe("uneasy")
    expect(judge({ signs: [seen("freeze"), seen("low-crouch")] })).toMatchObject({ stress: 4, advice: { act: "stop" } })
  })
  it("frozen and never seen to thaw in a trial that went on is taken to have lasted; eating ends it", () => {
    const frozen = [{ sign: "freeze" as const, atSecond: 10 }]
    const outcomeOf = (more: object) => judgeTrial(TrialEvidence.parse({ signs: frozen, ...more })).outcome
    expect(outcomeOf({ seconds: 200 })).toBe("stressed")
    expect(outcomeOf({ seconds: 40 })).toBe("uneasy")
    expect(outcomeOf({ seconds: 200, food: "taken", foodAtSeconds: [30, 60] })).toBe("uneasy")
    expect(outcomeOf({})).toBe("uneasy")
  })

  it("frozen for more than a minute is stressed, and the trial stops", () => {
    const judgement = judge({ signs: [seen("freeze", 10, { untilSecond: 80 })] })
    expect(judgement).toMatchObject({ stress: 4, outcome: "stressed", advice: { act: "stop" } })
    expect(wordEthogramReason(judgement.reasons[0]!)).toContain("lasted 70 s, longer than 60 s")
  })
  it("a flop is never a pass, however mild it looked", () => {
    expect(judge({ signs: [seen("flop", 5, { severity: 1 })] })).toMatchObject({ stress: 2, outcome: "uneasy" })
  })
})

describe("food", () => {
  it("refused counts even alone", () => {
    expect(judge({ food: "refused" })).toMatchObject({ stress: 2, outcome: "uneasy" })
  })
  it("refused together with another sign counts more", () => {
    expect(judge({ food: "refused", signs: [seen("look-away")] }).stress).toBe(3)
  })
  it("refused by a cat that is full counts nothing", () => {
    expect(judge({ food: "refused", sated: true })).toMatchObject({ stress: 0, outcome: "calm" })
    expect(codes({ food: "refused", sated: true })).toEqual(["sated"])
  })
  it("refused, and tapped as refused, counts once", () => {
    expect(judge({ food: "refused", signs: [seen("refuse-food")] }).stress).toBe(2)
  })
  it("snatched is a little tension", () => {
    expect(judge({ food: "snatched" }).stress).toBe(1)
  })
})

describe("leaving and escaping", () => {
  it("leaving is an opt-out: never a pass, never red by itself", () => {
    expect(judge({ left: true, food: "taken", word: "calm" })).toMatchObject({
      outcome: "uneasy",
      advice: { act: "ease-off" },
    })
  })
  it.each(["escape-attempt", "pull-away"])("%s stops at once", (sign) => {
    expect(judge({ signs: [seen(sign)] })).toMatchObject({ stress: 4, outcome: "stressed", advice: { act: "stop" } })
  })
  it("wandering off bored is not stress, and the session should finish easily", () => {
    expect(judge({ signs: [seen("lost-interest")] })).toMatchObject({
      stress: 0,
      outcome: "calm",
      lostInterest: true,
      advice: { act: "ease-off", say: "Finish with something easy." },
    })
  })
})

describe("several signs", () => {
  it("two mild ones weigh more than one", () => {
    expect(judge({ signs: [seen("ear-side"), seen("look-away")] })).toMatchObject({ stress: 2, outcome: "uneasy" })
    expect(codes({ signs: [seen("ear-side"), seen("look-away")] })).toContain("mild-signs-stack")
  })
  it("many mild ones never become red by number", () => {
    const signs = ["ear-side", "look-away", "tail-lash", "skin-ripple", "yawn", "vigilant"].map((sign) => seen(sign))
    expect(judge({ signs }).stress).toBe(3)
  })
  it("one mild sign seen twice is still one", () => {
    expect(judge({ signs: [seen("look-away", 5), seen("look-away", 50)] }).stress).toBe(1)
  })
  it("good ones never cancel a red one", () => {
    const judgement = judge({ signs: [seen("tail-up"), seen("slow-blink"), seen("hiss")] })
    expect(judgement).toMatchObject({ stress: 4, outcome: "stressed" })
    expect(judgement.reasons.map(({ code }) => code)).toContain("good-signs-do-not-cancel")
  })
})

describe("the person's own word", () => {
  it("cannot make a hissing cat calm, and is told why", () => {
    const judgement = judge({ signs: [seen("hiss")], word: "calm" })
    expect(judgement.outcome).toBe("stressed")
    expect(judgement.reasons.map(wordEthogramReason).join(" ")).toContain(
      "You said calm, but the signs show stress 4 of 5",
    )
  })
  it("can say it was worse than it looked", () => {
    expect(judge({ signs: [seen("look-away")], word: "stressed" })).toMatchObject({ stress: 4, outcome: "stressed" })
  })
  it("needs no comment when it agrees", () => {
    expect(codes({ signs: [seen("look-away")], word: "calm" })).toEqual(["sign-counts"])
  })
  it("keeps a grade inside the sign's range", () => {
    expect(judge({ signs: [seen("hiss", 5, { severity: 1 })] }).stress).toBe(4)
    expect(judge({ signs: [seen("ear-side", 5, { severity: 5 })] }).stress).toBe(2)
    expect(judge({ signs: [seen("low-crouch", 5, { severity: 4 })] }).stress).toBe(4)
  })
})

describe("breaks (B-10)", () => {
  it("excessive meowing takes a break and another try later", () => {
    expect(judge({ signs: [seen("meow-distress")] })).toMatchObject({ light: "amber", advice: { act: "stop" } })
    expect(judge({ signs: [seen("meow-distress")] }).advice.say).toContain("Try again later")
  })
  it("scratching at the harness without end takes it off", () => {
    expect(judge({ signs: [seen("scratch-harness")] }).advice.act).toBe("stop")
  })
})

describe("signs for a vet", () => {
  it.each(ethogram.filter(({ medical }) => medical))("$id always sends to the vet", ({ id, medical }) => {
    const judgement = judge({ signs: [seen(id), seen("tail-up")], word: "calm" })
    expect(judgement.advice.act).toBe("vet")
    expect(judgement.medical).toEqual({
      sign: id,
      urgency: medical?.level,
      locksUntilVetClearance: medical?.locksUntilVetClearance,
    })
    expect(judgement.reasons[0]).toEqual({ code: "medical", sign: id, urgency: medical?.level })
  })
  it("panting that nobody saw end goes on until the trial does", () => {
    const urgency = (seconds: number) => judge({ seconds, signs: [seen("pant", 5)] }).medical?.urgency
    expect([urgency(120), urgency(600)]).toEqual(["vet", "emergency"])
  })
  it("panting becomes an emergency at five minutes", () => {
    expect(judge({ signs: [seen("pant", 0, { untilSecond: 299 })] }).medical?.urgency).toBe("vet")
    const late = judge({ signs: [seen("pant", 0, { untilSecond: 300 })] })
    expect(late).toMatchObject({ medical: { urgency: "emergency", locksUntilVetClearance: true }, stress: 5 })
    expect(late.advice.do[0]).toBe("Call an emergency vet now.")
  })
  it("vomiting once is watched, twice is for the vet", () => {
    expect(judge({ signs: [seen("vomit", 5)] }).medical?.urgency).toBe("watch")
    expect(judge({ signs: [seen("vomit", 5), seen("vomit", 50)] }).medical?.urgency).toBe("vet")
  })
  it("the most urgent one leads", () => {
    expect(judge({ signs: [seen("vomit"), seen("abnormal-gums"), seen("limp")] }).medical?.sign).toBe("abnormal-gums")
  })
})

describe("what the journal keeps", () => {
  it("fills in what is missing", () => {
    expect(TrialEvidence.parse({})).toEqual({ signs: [], food: "not-offered" })
  })
  it.each([
    [{ signs: [{ sign: "hiss" }] }, "atSecond"],
    [{ signs: [{ sign: "moo", atSecond: 1 }] }, "sign"],
    [{ signs: [{ sign: "freeze", atSecond: 9, untilSecond: 3 }] }, "untilSecond"],
    [{ signs: [{ sign: "hiss", atSecond: -1 }] }, "atSecond"],
    [{ food: "eaten" }, "food"],
  ])("refuses %j and names %s", (given, place) => {
    expect(TrialEvidence.safeParse(given).error?.issues[0]?.path.at(-1)).toBe(place)
  })
  it("refuses what it does not know", () => {
    expect(TrialEvidence.safeParse({ succeeded: true }).success).toBe(false)
  })
})
