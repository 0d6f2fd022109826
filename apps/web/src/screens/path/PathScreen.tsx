import type { CatState, PlanContext } from "@catwalk/domain"
import { useMemo } from "react"
import { usePlan, wordReasons } from "../../state/index.ts"
import { Callout, Page, Reasons, Section, Stack } from "../../ui/index.ts"
import "./path.css"
import { EndedPath } from "./EndedPath.tsx"
import { ProgramOffer } from "./ProgramOffer.tsx"
import { ProgramSection } from "./ProgramSection.tsx"
import { type ProgramView, programToOpen, programView } from "./program-view.ts"

export interface PathScreenProps {
  readonly cat: CatState
}

/**
 * The programs as a picture: where this cat stands in each, and what else there is.
 * @shows B-02, B-11, L-03, L-17
 */
export function PathScreen({ cat }: PathScreenProps) {
  const { agenda, context } = usePlan(cat)
  const views = useMemo(
    () => context.curriculum.programs.map((program) => programView(cat, program, context)),
    [cat, context],
  )
  const begun = views.filter(({ standing }) => standing.kind === "enrolled" || standing.kind === "paused")
  const others = views.filter(({ standing }) => standing.kind === "not-begun" || standing.kind === "left")
  const shown = programToOpen(begun, agenda.lines, cat)
  const { name } = cat.profile
  return (
    <Page title={`${name}’s path`} lede={ledeOf(begun, name)}>
      <Stack gap={6}>
        <Resting cat={cat} context={context} />
        {cat.endings.map((ending) => (
          <EndedPath key={`${ending.because}/${ending.step}`} cat={cat} ending={ending} context={context} />
        ))}
        {begun.map((view) => (
          <ProgramSection
            key={view.program.id}
            cat={cat}
            view={view}
            context={context}
            open={view.program.id === shown}
          />
        ))}
        {others.length > 0 && (
          <Section title={begun.length === 0 ? "Choose where to begin" : "More programs"}>
            <Stack gap={5}>
              {others.map((view) => (
                <ProgramOffer key={view.program.id} cat={cat} view={view} curriculum={context.curriculum} />
              ))}
            </Stack>
          </Section>
        )}
      </Stack>
    </Page>
  )
}

/** No demands for a while: said once, above everything. */
function Resting({ cat, context }: { readonly cat: CatState; readonly context: PlanContext }) {
  const { rest } = cat
  if (rest === undefined || rest.untilEpochMs <= context.now.epochMs) return null
  const hoursLeft = Math.ceil((rest.untilEpochMs - context.now.epochMs) / 3_600_000)
  const reasons = [{ code: "resting", hours: rest.hours, hoursLeft, because: rest.because }] as const
  return (
    <Callout tone="amber" icon="moon" title="Resting">
      <Reasons reasons={wordReasons(reasons, context.curriculum, cat.profile.name)} />
    </Callout>
  )
}

const ledeOf = (begun: readonly ProgramView[], name: string): string => {
  if (begun.length === 0) return `${name} has no program yet.`
  const mastered = begun.reduce((sum, view) => sum + view.mastered, 0)
  const needed = begun.reduce((sum, view) => sum + view.needed, 0)
  return mastered === 0
    ? "Small steps, each at its own pace. Nothing here has a deadline."
    : `${mastered} of ${needed} steps mastered, each at ${name}’s own pace.`
}
