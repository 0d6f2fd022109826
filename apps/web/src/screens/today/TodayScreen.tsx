import { type CatState, clockBehind, type AgendaLine as Line, type StepId } from "@catwalk/domain"
import { lazy, Suspense, useState } from "react"
import { useNow, usePlan, useRunningSessionOf, wordReasons } from "../../state/index.ts"
import { Agenda, Button, Callout, Page, Reasons, Row, Section } from "../../ui/index.ts"
import { UpdatePrompt } from "../../updates/UpdatePrompt.tsx"
import { ChoosePrograms } from "../programs/ChoosePrograms.tsx"
import { sayWeekday } from "../shared/say-time.ts"
import { dayAround } from "./day-around.ts"
import { Emergency } from "./Emergency.tsx"
import { HouseholdToday } from "./HouseholdToday.tsx"
import { KindCard } from "./KindCard.tsx"
import { lede } from "./lede.ts"
import type { LineProps } from "./line-props.ts"
import { BlockedLine } from "./lines/BlockedLine.tsx"
import { GlanceLine } from "./lines/GlanceLine.tsx"
import { LaterLine } from "./lines/LaterLine.tsx"
import { SessionLine } from "./lines/SessionLine.tsx"
import { Unfinished } from "./Unfinished.tsx"
import "./today.css"

const NoteIncident = lazy(async () => ({ default: (await import("./NoteIncident.tsx")).NoteIncident }))

/** One cat's day: what to do now and why, what waits and for what, and what was done. */
export function TodayScreen({ cat }: { readonly cat: CatState }) {
  const { agenda, context } = usePlan(cat)
  const { at, moment } = useNow()
  const behind = clockBehind(context, at)
  const [noting, setNoting] = useState(false)
  const running = useRunningSessionOf(cat.id)
  const { lines } = agenda
  const emergency = lines.find((line) => line.kind === "emergency")
  const firstSession = lines.find((line) => line.kind === "session" || line.kind === "refresher")
  // What to do next comes first on screen; the rest keeps the planner's order.
  const listed = lines
    .filter(isListed)
    .filter((line) => running === undefined || stepOf(line) !== running.step)
    .sort((a, b) => Number(b === firstSession) - Number(a === firstSession))
  const cards = lines.filter(isCard)
  const nothingEnrolled = cards.some(({ reasons }) => reasons.some(({ code }) => code === "nothing-enrolled"))
  const shared = { cat, context }
  return (
    <Page
      title={`Today with ${cat.profile.name}`}
      kicker={sayWeekday(moment)}
      lede={behind > 0 ? undefined : lede(agenda, dayAround(cat, context, running !== undefined))}
    >
      <UpdatePrompt />
      {behind > 0 && (
        <Callout tone="amber" title="Is the clock right?" icon="clock">
          <Reasons
            reasons={wordReasons([{ code: "clock-behind", hours: behind }], context.curriculum, cat.profile.name)}
          />
        </Callout>
      )}
      {emergency !== undefined && <Emergency {...shared} line={emergency} />}
      {running !== undefined && <Unfinished {...shared} session={running} />}
      {cards
        .filter(({ kind }) => kind === "rest" || kind === "ended")
        .map((line) => (
          <KindCard key={keyOf(line)} {...shared} line={line} />
        ))}
      {listed.length > 0 && (
        <Agenda label="Today's agenda">
          {listed.map((line) => (
            <ListedLine
              key={keyOf(line)}
              {...shared}
              line={line}
              isNext={line === firstSession && running === undefined}
            />
          ))}
        </Agenda>
      )}
      {nothingEnrolled && behind === 0 ? (
        <Section title="Choose programs to begin with">
          <ChoosePrograms cat={cat} />
        </Section>
      ) : (
        cards
          .filter(({ kind }) => (kind === "enough" && !nothingEnrolled) || kind === "finished")
          .map((line) => <KindCard key={keyOf(line)} {...shared} line={line} />)
      )}
      <HouseholdToday {...shared} />
      <Section title="Something happened?">
        <Row align="between">
          <span className="today-soft">A scare, a vet visit, an illness, a move, or {cat.profile.name} is loose.</span>
          <Button icon="note" onClick={() => setNoting(true)}>
            Note it
          </Button>
        </Row>
      </Section>
      {noting && (
        <Suspense fallback={null}>
          <NoteIncident cat={cat} onClose={() => setNoting(false)} />
        </Suspense>
      )}
    </Page>
  )
}

function ListedLine({
  line,
  isNext,
  ...shared
}: Omit<LineProps<Listed["kind"]>, "line"> & { line: Listed; isNext: boolean }) {
  switch (line.kind) {
    case "session":
    case "refresher":
      return <SessionLine {...shared} line={line} isNext={isNext} />
    case "glance":
      return <GlanceLine {...shared} line={line} />
    case "blocked":
      return <BlockedLine {...shared} line={line} />
    case "later":
      return <LaterLine {...shared} line={line} />
  }
}

type Listed = Extract<Line, { kind: "session" | "refresher" | "glance" | "blocked" | "later" }>
type Carded = Extract<Line, { kind: "rest" | "ended" | "enough" | "finished" }>

const isListed = (line: Line): line is Listed => !isCard(line) && line.kind !== "emergency"
const isCard = (line: Line): line is Carded => ["rest", "ended", "enough", "finished"].includes(line.kind)

const stepOf = (line: Listed): StepId => ("plan" in line ? line.plan.step : line.step)

const keyOf = (line: Line): string => {
  switch (line.kind) {
    case "session":
    case "refresher":
      return `session ${line.plan.step}`
    case "glance":
    case "blocked":
    case "later":
      return `${line.kind} ${line.step}`
    case "ended":
      return `ended ${line.ending.step}`
    case "finished":
      return `finished ${line.program}`
    case "rest":
    case "enough":
    case "emergency":
      return line.kind
  }
}
