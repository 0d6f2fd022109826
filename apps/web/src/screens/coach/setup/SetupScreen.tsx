import { coach, gearInUse, gearOfStep, planSession, sayAmount, sayTreats, type TrainedStep } from "@catwalk/domain"
import { useMemo } from "react"
import { useLocation } from "wouter"
import { useSettings, wordReasons } from "../../../state/index.ts"
import { BigNumber, Callout, FullScreen, IconButton, ReasonList, Section, Stack } from "../../../ui/index.ts"
import { gearWords } from "../../shared/gear-words.ts"
import { sayWayBack } from "../../shared/way-back.ts"
import type { Subject } from "../session/use-coach-run.ts"
import { splitAmount } from "../trial/split-amount.ts"
import { BeginButton } from "./BeginButton.tsx"
import { ConfirmList } from "./ConfirmList.tsx"
import { PreflightList } from "./PreflightList.tsx"
import { ReadinessCallouts } from "./ReadinessCallouts.tsx"
import { SoundCheck } from "./SoundCheck.tsx"
import { useSetup } from "./use-setup.ts"
import { WeatherQuestion } from "./WeatherQuestion.tsx"

export interface SetupScreenProps extends Subject {
  /** A reason to think twice, in words: it is the owner's to decide. */
  readonly caution: string | undefined
  readonly onBegin: () => void
}

/**
 * Everything to have ready and to say yes to before the first trial.
 * @shows B-05, B-08, B-09, B-11, B-14, L-06, L-07, L-09, L-12, L-18
 */
export function SetupScreen({ caution, onBegin, ...subject }: SetupScreenProps) {
  const { cat, step } = subject
  const [, goTo] = useLocation()
  const guided = useSettings().guidance === "guided"
  const setup = useSetup(subject)
  const { needs, verdict } = setup
  return (
    <FullScreen
      label={`${step.title}: get ready`}
      top={<IconButton icon="close" label="Back to Today" onClick={() => goTo("/")} />}
      thumb={<BeginButton missing={verdict.missing} onBegin={onBegin} />}
    >
      <header className="coach-ready-head">
        <p className="ui-kicker">{cat.profile.name}</p>
        <h1>{step.title}</h1>
      </header>
      <Ahead {...subject} />
      {caution !== undefined && (
        <Callout tone="amber" icon="moon" title="Perhaps enough for now">
          <p>{caution}</p>
        </Callout>
      )}
      <AtHand {...subject} />
      <Section title="Get ready">
        <ul className="coach-list">
          {step.setup.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      {guided && (
        <>
          <Section title="How it goes">
            <ol className="coach-list">
              {step.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Section>
          <Callout icon="stop" title="When to stop">
            <p>{step.stopRule}</p>
          </Callout>
        </>
      )}
      {needs.confirm.length > 0 && (
        <ConfirmList sentences={needs.confirm} confirmed={setup.confirmed} onChange={setup.setConfirmed} />
      )}
      {needs.weather && (
        <WeatherQuestion
          answer={setup.weather}
          verdict={verdict.weather}
          humidityMatters={verdict.humidityMatters}
          onChange={setup.setWeather}
        />
      )}
      {needs.preflight !== undefined && (
        <PreflightList facts={needs.preflight} answers={setup.answers} guided={guided} onChange={setup.setAnswers} />
      )}
      {verdict.closed.length > 0 && (
        <div id="ask-closed">
          <Stack gap={3}>
            <ReadinessCallouts reasons={verdict.closed} />
          </Stack>
        </div>
      )}
      {step.reinforcement.type === "operant" && step.reinforcement.marker && <SoundCheck />}
    </FullScreen>
  )
}

/** The gear this step uses, by the names the household gave it; what is not written down yet is named all the same. */
function AtHand({ step, context }: Subject) {
  const gear = gearOfStep(step, context.curriculum)
  if (gear.length === 0) return null
  return (
    <Section title="Have at hand">
      <ul className="coach-list">
        {gear.map((kind) => {
          const names = gearInUse(context.state.gear.values(), kind).map(({ record }) => record.name)
          return (
            <li key={kind}>
              {gearWords[kind]}: {names.length === 0 ? "none written down yet" : names.join(" or ")}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What the session will ask, and why. */
function Ahead({ cat, step, context }: Subject) {
  const { at } = context
  const plan = useMemo(() => planSession(cat, step, at, context), [cat, step, at, context])
  const first = useMemo(() => coach(cat, step, { startedAt: at, trials: [] }, context).next, [cat, step, at, context])
  const easiest = first.kind === "trial" && first.trial.easier
  const { value, unit } = splitAmount(step, plan.top)
  const begins = first.kind === "trial" ? first.trial.criterion : plan.top
  return (
    <Stack gap={2}>
      {easiest || unit === undefined ? (
        <p className="coach-level">{easiest ? sayWayBack(step, context.curriculum) : sayAmount(step, begins)}</p>
      ) : (
        <BigNumber value={value} unit={unit} size="huge" />
      )}
      <p className="coach-soft">
        {unit === undefined ? levelsAhead(step, begins, plan.top) : "at most"}, in about {plan.trials.length}{" "}
        {plan.trials.length === 1 ? "trial" : "trials"} and {plan.minutes} {plan.minutes === 1 ? "minute" : "minutes"}
      </p>
      {plan.treats > 0 && <p className="coach-soft">{sayTreats(cat, context, plan.treats)}</p>}
      <ReasonList reasons={wordReasons(plan.reasons, context.curriculum, cat.profile.name)} />
    </Stack>
  )
}

/** Where a session over levels begins, and how far it may climb. */
const levelsAhead = (step: TrainedStep, begins: number, top: number): string =>
  top > begins ? `to begin with; up to “${sayAmount(step, top)}” if all stays calm` : "today"
