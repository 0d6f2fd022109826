import { type Advice, adviseOnSign, doneOf, type Outcome, type SignId, treatsDue } from "@catwalk/domain"
import { useState } from "react"
import type { CuePlayer } from "../../../cues/index.ts"
import { evidenceNow, trialSecond } from "../session/fold-taps.ts"
import type { LiveSession } from "../session/session-reducer.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import type { SkillOutcome } from "./SkillOutcomes.tsx"

/** What the thumbs can do in a session. Each answers at once; the disk follows. */
export interface TrialActions {
  readonly begin: () => void
  readonly click: () => void
  /** Begins a pair with its click, or makes the click of the one under way. */
  readonly clickPair: () => void
  /** What became of a pair's treat, and that was the pair. */
  readonly pairEnds: (food: "taken" | "refused" | "snatched") => void
  readonly food: (food: "taken" | "refused" | "snatched") => void
  readonly left: () => void
  readonly sign: (sign: SignId) => void
  readonly state: (sign: SignId, goesOn: boolean) => void
  readonly pause: () => void
  readonly outcome: (word: Outcome) => void
  readonly skillOutcome: (outcome: SkillOutcome) => void
  /** Ends the trial by what was seen in it, without a word of one's own. */
  readonly endAsSeen: () => void
  readonly undo: () => void
  readonly undoTrial: () => void
}

export const useTrial = (run: CoachRun, cues: CuePlayer): TrialActions & { readonly answer: Advice | undefined } => {
  const [answer, setAnswer] = useState<Advice>()
  const { live, planned, step, tap } = run

  const end = (word: Outcome | undefined, success?: boolean): void => {
    const { current } = live.view
    if (current === undefined) return
    setAnswer(undefined)
    const seconds = trialSecond(live.view, run.now())
    const less = success === true ? undefined : doneOf(step, current, seconds)
    const treats = planned === undefined ? 0 : treatsDue(planned, seconds)
    tap({
      tap: "end",
      ...(word === undefined ? {} : { word }),
      ...(success === undefined ? {} : { success }),
      ...(less === undefined ? {} : { done: less }),
      ...(treats === 0 ? {} : { treats }),
    })
  }

  const seen = (sign: SignId, kind: "sign" | "sign-begins"): void => {
    const advice = adviceOn(sign, live, run.now())
    setAnswer(advice)
    tap({ tap: kind, sign })
    if (advice === undefined) return
    if (advice.act === "stop" || advice.act === "vet") cues.stop()
    cues.say(advice.say)
  }

  const begin = (): void => {
    if (planned === undefined) return
    setAnswer(undefined)
    tap({ tap: "begin", asked: planned.criterion, easier: planned.easier, role: planned.role })
  }
  const click = (): void => {
    cues.mark()
    tap({ tap: "click" })
  }

  return {
    answer,
    begin,
    click,
    clickPair: () => {
      // The sound first: whatever it marks is over a moment later.
      if (live.view.current !== undefined) return click()
      cues.mark()
      begin()
      tap({ tap: "click" })
    },
    pairEnds: (food) => {
      tap({ tap: "food", food })
      end(food === "taken" ? "calm" : undefined, food !== "refused")
    },
    food: (food) => tap({ tap: "food", food }),
    left: () => tap({ tap: "left" }),
    sign: (sign) => seen(sign, "sign"),
    state: (sign, goesOn) => (goesOn ? seen(sign, "sign-begins") : void tap({ tap: "sign-ends", sign })),
    pause: () => tap({ tap: live.view.watch?.pausedAt === undefined ? "pause" : "resume" }),
    outcome: (word) => end(word),
    skillOutcome: (outcome) => {
      const { word, success } = skillWords[outcome]
      end(word, success)
    },
    endAsSeen: () => end(undefined, step.kind === "skill" ? false : undefined),
    undo: () => {
      setAnswer(undefined)
      run.undo()
    },
    undoTrial: () => {
      setAnswer(undefined)
      run.undoTrial()
    },
  }
}

/** Stress vetoes success: uneasy or stressed, it was not the skill that was shown. */
const skillWords: Readonly<Record<SkillOutcome, { readonly word: Outcome; readonly success: boolean }>> = {
  "did-it": { word: "calm", success: true },
  "not-yet": { word: "calm", success: false },
  uneasy: { word: "uneasy", success: false },
  stressed: { word: "stressed", success: false },
}

const adviceOn = (sign: SignId, { view }: LiveSession, now: number): Advice | undefined => {
  const evidence = evidenceNow(view, now) ?? view.trials.at(-1)?.evidence
  return evidence && adviseOnSign({ sign, atSecond: trialSecond(view, now) }, evidence)
}
