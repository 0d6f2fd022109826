import {
  type CatState,
  type Coaching,
  coach,
  type RunningSession,
  type RunningTrial,
  type TrainedStep,
} from "@catwalk/domain"
import { CliProblem } from "../cli-problem.ts"
import { secondsBetween } from "../clock.ts"
import type { House } from "../house.ts"
import { ERASE_LINE } from "../print/marks.ts"
import { saveRunning } from "./running-file.ts"

/** A session under way: what happened so far, always also on the disk, and the clock beside it. */
export class Desk {
  readonly house: House
  readonly cat: CatState
  readonly step: TrainedStep
  private session: RunningSession
  private readonly begunAt: number
  private skipped = 0

  constructor(house: House, cat: CatState, step: TrainedStep, session: RunningSession) {
    this.house = house
    this.cat = cat
    this.step = step
    this.session = session
    this.begunAt =
      house.surroundings.seconds() - Math.max(secondsBetween(session.startedAt, house.at), endOfTrials(session))
  }

  get running(): RunningSession {
    return this.session
  }

  /** True when keys come from a pipe: nobody waits then, and everything takes as long as the plan has it. */
  get scripted(): boolean {
    return !this.house.surroundings.keyboard.isTerminal
  }

  /** Changes what happened, and returns when it is on the disk. */
  write(change: Partial<RunningSession>): void {
    const { current, stop, ...rest } = { ...this.session, ...change }
    this.session = {
      ...rest,
      ...(current === undefined ? {} : { current }),
      ...(stop === undefined ? {} : { stop }),
    }
    saveRunning(this.house, this.session)
  }

  writeTrial(change: Partial<RunningTrial>): void {
    if (this.session.current !== undefined) this.write({ current: { ...this.session.current, ...change } })
  }

  coaching(): Coaching {
    return coach(this.cat, this.step, this.session, this.house.context)
  }

  /** Seconds since the session began. */
  elapsed(): number {
    return Math.max(0, this.house.surroundings.seconds() - this.begunAt + this.skipped)
  }

  /** Seconds since the trial under way began. */
  trialSeconds(): number {
    return Math.max(0, this.elapsed() - (this.session.current?.atSecond ?? this.elapsed()))
  }

  skipTo(trialSecond: number): void {
    this.skip(Math.max(0, trialSecond - this.trialSeconds()))
  }

  skip(seconds: number): void {
    this.skipped += seconds
  }

  print(text: string): void {
    this.house.surroundings.out.write(`${text}\n`)
  }

  /** The next key; the status line is drawn anew while waiting. Ctrl-C and the end of input leave the session as it is. */
  async key(status: () => string): Promise<string> {
    const { keyboard, out } = this.house.surroundings
    const draws = out.isTerminal && !this.scripted
    for (let shown = ""; ; ) {
      // Drawn only when it says something else, and never wider than the screen: a wrapped line cannot be redrawn.
      const line = status().slice(0, out.columns - 1)
      if (draws && line !== shown) out.write(ERASE_LINE + line)
      shown = line
      const key = await keyboard.key(TICK_MS)
      if (draws && key.kind !== "timeout") out.write(ERASE_LINE)
      switch (key.kind) {
        case "key":
          return key.name
        case "timeout":
          continue
        case "interrupt":
          throw new CliProblem("interrupted", "Stopped in the middle.", KEPT)
        case "end":
          throw new CliProblem("busy", "The input ended in the middle of the session.", KEPT)
      }
    }
  }

  /** Yes or no, by one key. */
  async confirm(question: string): Promise<boolean> {
    this.print(question)
    for (;;) {
      const key = await this.key(() => "  y yes, n no")
      if (key === "y" || key === "n") {
        this.print(key === "y" ? this.house.paint.good("  yes") : this.house.paint.watch("  no"))
        return key === "y"
      }
    }
  }
}

const TICK_MS = 250
const KEPT = "Everything seen so far is kept. Go on with it: catwalk session"

const endOfTrials = ({ trials }: RunningSession): number => {
  const last = trials.at(-1)
  return last === undefined ? 0 : last.atSecond + (last.evidence.seconds ?? 0)
}
