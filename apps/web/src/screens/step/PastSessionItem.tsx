import type { CatState, SessionEnd, SessionRecord, Step } from "@catwalk/domain"
import { sayAmount } from "@catwalk/domain"
import { useRecordWithUndo, useWho } from "../../state/index.ts"
import { Button, Chip, Icon, ProgressDots } from "../../ui/index.ts"
import { sayClock, sayDate, sayMinutes } from "../shared/say-time.ts"
import { outcomeOfTrial, type PastSession } from "./step-history.ts"

export interface PastSessionItemProps {
  readonly cat: CatState
  readonly step: Step
  readonly session: PastSession
}

export function PastSessionItem({ cat, step, session }: PastSessionItemProps) {
  const { entry, moment, leftOutBy, calm, counted } = session
  const who = useWho()
  const change = useSessionChanges(cat, session)
  const { body } = entry
  const said = counted === 0 ? "no trial counted" : `${calm} of ${counted} calm`
  return (
    <li className="step-session" data-left-out={leftOutBy !== undefined || undefined}>
      <p className="step-session-head">
        <strong>{sayDate(moment.date)}</strong>{" "}
        <span className="step-soft">
          {sayClock(moment.epochMs)}, {sayMinutes(body.seconds)}, {who(entry.by)}
        </span>
        {leftOutBy !== undefined && <Chip>Left out</Chip>}
      </p>
      <ProgressDots
        dots={body.trials.map((trial) => (trial.counts ? outcomeOfTrial(trial) : "not-counted"))}
        label={`${said}. ${endWords[body.ended]}.`}
      />
      {body.note !== undefined && <p className="step-soft">“{body.note}”</p>}
      <details>
        <summary>Trials</summary>
        <ol className="step-trials">
          {body.trials.map((trial, index) => (
            <li key={trial.atSecond}>
              <Icon name={outcomeOfTrial(trial)} size={1.1} /> {sayAmount(step, trial.done ?? trial.asked)}
              {trial.done !== undefined && trial.done < trial.asked && (
                <span className="step-soft"> of {sayAmount(step, trial.asked)}</span>
              )}
              <span className="step-soft">
                , {outcomeOfTrial(trial)}
                {trial.success === false && ", not yet"}
                {trial.treats > 0 && `, ${trial.treats} ${trial.treats === 1 ? "treat" : "treats"}`}
              </span>
              {leftOutBy === undefined && (
                <Button tone="plain" onClick={() => change.count(index, !trial.counts)}>
                  {trial.counts ? "Didn’t count" : "Did count"}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </details>
      {leftOutBy === undefined ? (
        <Button tone="plain" icon="close" onClick={change.leaveOut}>
          This session didn’t count
        </Button>
      ) : (
        <Button tone="plain" icon="check" onClick={change.bringBack}>
          Count it again
        </Button>
      )}
    </li>
  )
}

/** Nothing in the journal is ever rubbed out: leaving out, bringing back and correcting are entries of their own. */
const useSessionChanges = (cat: CatState, { entry, leftOutBy }: PastSession) => {
  const record = useRecordWithUndo()
  const withdraw = (id: typeof entry.id, said: string): void =>
    void record({ type: "entry.withdrawn.v1", cat: cat.id, body: { entry: id } }, said)
  return {
    leaveOut: () => withdraw(entry.id, "Left out of what is learned."),
    bringBack: () => leftOutBy !== undefined && withdraw(leftOutBy, "It counts again."),
    count: (trial: number, counts: boolean) => {
      const body: SessionRecord = {
        ...entry.body,
        trials: entry.body.trials.map((one, index) => (index === trial ? { ...one, counts } : one)),
      }
      const replacement = { type: "session.recorded.v1", body } as const
      void record(
        { type: "entry.corrected.v1", cat: cat.id, body: { entry: entry.id, replacement } },
        counts ? "That trial counts again." : "That trial is left out.",
      )
    },
  }
}

const endWords: Readonly<Record<SessionEnd, string>> = {
  goal: "All done",
  "lost-interest": "Interest was used up",
  "uneasy-pair": "Eased out after unease",
  stressed: "Stopped for stress",
  medical: "Stopped for a medical sign",
  time: "Time was up",
  treats: "Treats were used up",
  person: "Ended by you",
  interrupted: "Broke off",
}
