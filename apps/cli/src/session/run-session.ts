import {
  type Coaching,
  gearInUse,
  gearOfStep,
  HANDLING_SECONDS,
  type NeededGear,
  type PlannedTrial,
  planSession,
  type SessionEnd,
  sayAmount,
  saySeconds,
  sayTreats,
  sessionRecordOf,
  treatAllowance,
} from "@catwalk/domain"
import { gearWords } from "../gear-words.ts"
import type { House } from "../house.ts"
import { reasonText } from "../print/agenda-text.ts"
import { changesText } from "../print/changes-text.ts"
import { happenedText } from "../print/happened-text.ts"
import { printableName } from "../print/unprintable.ts"
import { counted, titleOf } from "../print/words.ts"
import { wrap } from "../print/wrap.ts"
import { record } from "../record.ts"
import type { Desk } from "./desk.ts"
import { foodOfLast, leaveOutTrial, showJudgement, takeBackTrial } from "./last-trial.ts"
import { runTrial, TRIAL_KEYS, watchList } from "./run-trial.ts"
import { forgetRunning } from "./running-file.ts"

/** Coaches a session from where it stands to its end, and writes it down with a note where there is one. */
export const runSession = async (desk: Desk, note: string | undefined): Promise<void> => {
  const { current } = desk.running
  if (current !== undefined)
    desk.print(`Trial ${desk.running.trials.length + 1}, ${sayAmount(desk.step, current.asked)}, is still under way.`)
  for (;;) {
    const coaching = desk.coaching()
    if (coaching.next.kind === "over") {
      if (!(await isReallyOver(desk, coaching))) continue
      const seconds = desk.elapsed()
      return writeDown(desk, { ended: coaching.next.ended, seconds, note: note ?? (await askForNote(desk)) })
    }
    const { trial } = coaching.next
    if (desk.running.current === undefined) {
      showTrial(desk, trial)
      if (!(await started(desk, trial))) continue
    }
    const end = await runTrial(desk, trial)
    if (end === "stop") desk.write({ current: undefined, stop: "person" })
    if (end === "finished") showJudgement(desk)
  }
}

/** What to know before the first trial. */
export const showStep = (desk: Desk): void => {
  const { step, house } = desk
  const { columns } = house.surroundings.out
  const part = (title: string, items: readonly string[]): void => {
    desk.print(house.paint.bold(title))
    for (const item of items) desk.print(wrap(`- ${item}`, columns, 2, 2))
  }
  desk.print(`${house.paint.bold(titleOf(step.id, house.curriculum))} with ${desk.cat.profile.name}`)
  desk.print(wrap(step.why, columns, 2))
  const gear = gearOfStep(step, house.curriculum)
  if (gear.length > 0)
    part(
      "Have at hand",
      gear.map((kind) => atHand(house, kind)),
    )
  part("Set up", step.setup)
  const { treats } = planSession(desk.cat, step, house.at, house.context)
  if (treats > 0) part("Treats", [sayTreats(desk.cat, house.context, treats)])
  part("How", step.how)
  part("Calm looks like", step.calmLooksLike)
  part("Stop", [step.stopRule])
}

/** By the names the household gave it; what is not noted yet is named all the same. */
const atHand = ({ state }: House, kind: NeededGear): string => {
  const names = gearInUse(state.gear.values(), kind).map(({ record }) => record.name)
  return `${gearWords[kind]}: ${names.length === 0 ? "none noted yet" : names.join(" or ")}`
}

/** The keys, and the signs under the numbers. */
export const showKeys = (desk: Desk): void => {
  const signs = watchList(desk).map(({ term }, i) => `${i + 1} ${term}`)
  desk.print(desk.house.paint.bold("Keys while a trial runs"))
  desk.print(TRIAL_KEYS)
  desk.print(wrap(`signs: ${signs.join("   ")}`, desk.house.surroundings.out.columns, 2, 2))
}

const showTrial = (desk: Desk, trial: PlannedTrial): void => {
  const { step, house, running } = desk
  const { columns } = house.surroundings.out
  const level = step.axis.type === "levels" ? step.axis.levels[trial.criterion] : undefined
  const amount = trial.easier ? "the easier way" : sayAmount(step, trial.criterion)
  desk.print("")
  desk.print(house.paint.bold(`Trial ${running.trials.length + 1}: ${amount}`))
  if (!trial.easier && level?.how !== undefined && isNew(desk, trial)) desk.print(wrap(level.how, columns, 2))
  // For the easier way these say what it is.
  desk.print(reasonText(house, desk.cat, trial.reasons))
  desk.print(
    `  ${trial.mark ? "Mark it with a click, then" : "Then"} ${trial.treat ? "give a treat." : "praise; no treat this time."}`,
  )
  if (running.trials.length === 0) for (const cue of step.cues) desk.print(house.paint.dim(`  ${cue}`))
}

/** The level was not asked in the trial before, so how it is done has to be said. */
const isNew = ({ running }: Desk, trial: PlannedTrial): boolean => running.trials.at(-1)?.asked !== trial.criterion

/** Waits for the start of the trial. False when something else was wanted first, and the plan must be asked anew. */
const started = async (desk: Desk, trial: PlannedTrial): Promise<boolean> => {
  for (;;) {
    const key = await desk.key(
      () => "  Enter start   r treat refused   z undo   d didn't count   l lost interest   q stop   ? keys",
    )
    switch (key) {
      case "enter":
      case "space":
        beginTrial(desk, trial)
        return true
      case "z":
        return takeBackTrial(desk)
      case "d":
        return leaveOutTrial(desk)
      case "f":
      case "r":
        return foodOfLast(desk, key === "f" ? "taken" : "refused")
      case "l":
        desk.write({ stop: "lost-interest" })
        return false
      case "q":
        desk.write({ stop: "person" })
        return false
      case "?":
        showKeys(desk)
    }
  }
}

const beginTrial = (desk: Desk, trial: PlannedTrial): void => {
  if (desk.scripted && desk.running.trials.length > 0) desk.skip(HANDLING_SECONDS)
  desk.write({
    current: {
      atSecond: Number(desk.elapsed().toFixed(1)),
      asked: trial.criterion,
      role: trial.role,
      ...(trial.easier ? { easier: true } : {}),
      evidence: { signs: [], food: "not-offered" },
      clicks: [],
      treats: 0,
    },
  })
  desk.print(desk.house.paint.dim(`  started, ${saySeconds(trial.seconds)}`))
}

/** The end is said, and a last slip can still be taken back. */
const isReallyOver = async (desk: Desk, { next }: Coaching): Promise<boolean> => {
  if (next.kind !== "over") return false
  desk.print("")
  desk.print(desk.house.paint.bold("That is the end of this session."))
  desk.print(reasonText(desk.house, desk.cat, next.reasons))
  for (const line of next.routine) desk.print(wrap(`- ${line}`, desk.house.surroundings.out.columns, 2, 2))
  if (desk.scripted) return true
  for (;;) {
    const key = await desk.key(
      () => "  Enter to write it down   z undo last trial   d last didn't count   r treat refused",
    )
    if (key === "enter" || key === "space") return true
    if (key === "z" && desk.running.stop !== undefined) {
      desk.write({ stop: undefined })
      return false
    }
    if (key === "z") return takeBackTrial(desk)
    if (key === "d") return leaveOutTrial(desk)
    if (key === "f" || key === "r") return foodOfLast(desk, key === "f" ? "taken" : "refused")
  }
}

/** Asked for once the session is over, while it is still on the disk as it stands; Enter means none. */
const askForNote = async (desk: Desk): Promise<string | undefined> => {
  if (desk.scripted || desk.running.trials.length === 0) return undefined
  desk.house.surroundings.out.write("A note for this session? (Enter for none) ")
  const typed = await desk.house.surroundings.keyboard.line()
  // What arrow keys and the like leave in a line is no part of the note.
  return typed === undefined ? undefined : printableName(typed)
}

interface Ending {
  readonly ended: SessionEnd
  readonly seconds: number
  readonly note: string | undefined
}

/** The session becomes an entry of the journal, and the file it ran in goes. */
export const writeDown = (desk: Desk, { ended, seconds, note }: Ending): void => {
  const { house, cat, running } = desk
  if (running.trials.length === 0) {
    forgetRunning(house, cat.id)
    desk.print("No trial was done, so nothing is written down.")
    return
  }
  const { pieceKcal } = treatAllowance(cat, house.context)
  const body = sessionRecordOf(running, { ended, seconds, pieceKcal, ...(note === undefined ? {} : { note }) })
  const { house: after } = record(house, [
    { type: "session.recorded.v1", cat: cat.id, id: running.id, at: running.startedAt, body },
  ])
  forgetRunning(house, cat.id)
  desk.print(
    `Written down: ${counted(body.trials.length, "trial")}, ${saySeconds(body.seconds)}${body.note === undefined ? "" : ", with your note"}.`,
  )
  desk.print(happenedText(house, desk.step, body.trials))
  const changes = changesText(desk.house, after, desk.cat.id, desk.step)
  if (changes !== "") desk.print(changes)
}
