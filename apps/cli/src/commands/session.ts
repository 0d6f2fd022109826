import { agenda, type CatState, type EntryId, mayTrain, type RunningSession, type TrainedStep } from "@catwalk/domain"
import type { Command } from "commander"
import { CliProblem } from "../cli-problem.ts"
import { sayMoment, secondsBetween } from "../clock.ts"
import { catOption, theCat } from "../find-cat.ts"
import { theTrainedStep } from "../find-step.ts"
import { type Host, houseFor, say } from "../host.ts"
import { type House, refuseReadOnly, refuseToCome } from "../house.ts"
import { holdLock } from "../journal-lock.ts"
import { aNote } from "../parse-values.ts"
import { agendaText, reasonText } from "../print/agenda-text.ts"
import { counted } from "../print/words.ts"
import { mayBegin } from "../session/before-session.ts"
import { Desk } from "../session/desk.ts"
import { runSession, showKeys, showStep, writeDown } from "../session/run-session.ts"
import { forgetRunning, runningPath, saveRunning, unfinishedSession } from "../session/running-file.ts"

export const addSessionCommand = (program: Command, host: Host): void => {
  program
    .command("session [step]")
    .description("be coached through a session, key by key; without a step, the next one of today")
    .option("--anyway", "train on a day off, or although enough was done; never past a gate, a rest or a lock")
    .option("--note <text>", "a note to keep with the session; at a terminal the end asks for one", aNote)
    .option("--finish", "write down a session that was cut off, as far as it came")
    .option("--discard", "throw away a session that was cut off")
    .addHelpText(
      "after",
      `
The coach names the amount, keeps the time and answers every sign at once. It plans anew after each trial and ends the
session by its rules. Everything is on the disk before it is answered: after a crash, catwalk session goes on where it was.

Keys: Enter starts a trial; c calm, u uneasy, s stressed end it; for skills n says it was calm but not done.
  space click, f treat taken, r refused, 1-9 and / signs, x the cat left, l lost interest, d didn't count, z undo, q stop.

From a pipe every character is a key and nobody waits: printf 'yy\\nc\\nc\\nq' | catwalk session wear`,
    )
    .action(async (written: string | undefined, options: SessionOptions, command: Command) => {
      const house = houseFor(host, command)
      const cat = theCat(house)
      refuseReadOnly(house)
      const release = holdLock(runningPath(house, cat.id))
      if (release === undefined) {
        throw new CliProblem("busy", `A session with ${cat.profile.name} is running in another window.`, "Go on there.")
      }
      try {
        await session(host, house, cat, written, options)
      } finally {
        release()
      }
    })
}

interface SessionOptions {
  readonly anyway?: boolean
  readonly finish?: boolean
  readonly discard?: boolean
  readonly note?: string
}

const session = async (
  host: Host,
  house: House,
  cat: CatState,
  written: string | undefined,
  options: SessionOptions,
): Promise<void> => {
  const unfinished = unfinishedSession(house, cat.id)
  if (unfinished !== undefined) return resume(host, house, cat, unfinished, written, options)
  if (options.finish === true || options.discard === true) return say(house, "No session was cut off.")
  const anyway = options.anyway === true
  const step = written === undefined ? nextStep(house, cat, anyway) : theTrainedStep(written, house.curriculum)
  if (step === undefined) return say(house, nothingNow(house, cat))
  const refusal = refusalOf(house, cat, step, anyway)
  if (refusal !== undefined) {
    say(house, refusal)
    return host.end("problem")
  }
  await begin(host, house, cat, step, options.note)
}

/** The step of today that comes next. When training is advised against, `anyway` takes the one that waits for its turn. */
const nextStep = (house: House, cat: CatState, anyway: boolean): TrainedStep | undefined => {
  const { lines } = agenda(anyway ? everyDay(house, cat) : cat, house.at, house.context)
  const offered = lines.flatMap((line) =>
    line.kind === "session" || line.kind === "refresher" ? [line.plan.step] : [],
  )
  const waiting = lines.flatMap((line) =>
    line.kind === "later" && !line.reasons.some(({ code }) => code === "goal-met-today") ? [line.step] : [],
  )
  for (const id of anyway ? [...offered, ...waiting] : offered) {
    const step = house.curriculum.step(id)
    if (step !== undefined && step.kind !== "passive") return step
  }
  return undefined
}

/** The cat as it would be planned for without days off. */
const everyDay = ({ state }: House, cat: CatState): CatState => ({
  ...cat,
  schedule: { ...(cat.schedule ?? state.schedule), weekdays: [1, 2, 3, 4, 5, 6, 7] },
})

/** Why this step is not trained now, if so. Advice can be overruled; rest, gates and locks cannot. */
const refusalOf = (house: House, cat: CatState, step: TrainedStep, anyway: boolean): string | undefined => {
  const verdict = mayTrain(cat, step, house.context)
  if (verdict.kind === "yes" || (verdict.kind === "advised-against" && anyway)) return undefined
  const why = `Not now.\n${reasonText(house, cat, verdict.reasons)}`
  return verdict.kind === "no" ? why : `${why}\n  ${overruled(house, cat, step)}`
}

/** It is the person's to weigh, and this is how. */
const overruled = (house: House, cat: CatState, step: TrainedStep): string =>
  `That is advice. If today is different: ${house.paint.type(`catwalk session ${step.id} --anyway${catOption(house, cat)}`)}`

/** Today's agenda where it offers no session, and how to train all the same where that is only advised against. */
const nothingNow = (house: House, cat: CatState): string => {
  const waiting = nextStep(house, cat, true)
  const advice = waiting !== undefined && mayTrain(cat, waiting, house.context).kind === "advised-against"
  return [agendaText(house, cat), ...(advice ? [overruled(house, cat, waiting)] : [])].join("\n\n")
}

const begin = async (
  host: Host,
  house: House,
  cat: CatState,
  step: TrainedStep,
  note: string | undefined,
): Promise<void> => {
  refuseToCome(house)
  const running: RunningSession = {
    id: house.surroundings.newId() as EntryId,
    cat: cat.id,
    step: step.id,
    startedAt: house.at,
    trials: [],
  }
  const desk = new Desk(house, cat, step, running)
  showStep(desk)
  if (!(await mayBegin(desk))) return host.end("problem")
  // The checks took their time: the session begins now, not when the command was typed.
  const startedAt = timeOf(house)
  const begun = { ...running, startedAt }
  saveRunning(house, begun)
  const started = new Desk({ ...house, at: startedAt }, cat, step, begun)
  showKeys(started)
  await runSession(started, note)
}

/** The clock now, unless the moment was set by hand. */
const timeOf = ({ options, surroundings, clock, at }: House): House["at"] =>
  options.at !== undefined || surroundings.env.CATWALK_NOW ? at : clock.now()

/** A gap longer than this is no longer the same sitting (our-default). */
const SAME_SITTING_SECONDS = 30 * 60

const resume = async (
  host: Host,
  house: House,
  cat: CatState,
  running: RunningSession,
  written: string | undefined,
  options: SessionOptions,
): Promise<void> => {
  const step = house.curriculum.step(running.step)
  if (options.discard === true || step === undefined || step.kind === "passive") {
    forgetRunning(house, cat.id)
    return say(house, "The session that was cut off is thrown away.")
  }
  const last = running.trials.at(-1)
  const lasted = last === undefined ? 0 : last.atSecond + (last.evidence.seconds ?? 0)
  const gap = secondsBetween(running.startedAt, house.at) - Math.max(lasted, running.current?.atSecond ?? 0)
  say(
    house,
    `A session of ${running.step} from ${sayMoment(running.startedAt)} was cut off after ${counted(running.trials.length, "trial")}.`,
  )
  if (options.finish === true || gap > SAME_SITTING_SECONDS) {
    const desk = new Desk(house, cat, step, running)
    keepUnfinishedTrial(desk)
    writeDown(desk, { ended: "interrupted", seconds: lasted, note: options.note })
    if (written !== undefined || options.finish !== true)
      say(house, `Now begin anew: catwalk session${catOption(house, cat)}`)
    return
  }
  if (written !== undefined && theTrainedStep(written, house.curriculum).id !== step.id) {
    say(house, `Finish it first: catwalk session${catOption(house, cat)}, or add --finish`)
    return host.end("problem")
  }
  say(house, "Going on with it.")
  const desk = new Desk(house, cat, step, running)
  showKeys(desk)
  await runSession(desk, options.note)
}

/** Signs seen in a trial that nobody ended still matter: panting is panting. The trial itself teaches nothing. */
const keepUnfinishedTrial = (desk: Desk): void => {
  const { current, trials } = desk.running
  if (current === undefined || current.evidence.signs.length === 0) return
  const { clicks, ...rest } = current
  desk.write({
    trials: [...trials, { ...rest, ...(clicks.length === 0 ? {} : { clicks }), counts: false }],
    current: undefined,
  })
}
