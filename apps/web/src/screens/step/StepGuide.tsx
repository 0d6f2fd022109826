import { type Curriculum, easierWay, type Step, sayAmount, saySeconds, signOf } from "@catwalk/domain"
import { Link } from "wouter"
import { Callout, Section, Stack } from "../../ui/index.ts"
import { stepAddress } from "../shared/addresses.ts"
import { SignList } from "./SignList.tsx"

/** How the step goes, in the order a person needs it. */
export function StepGuide({ step, curriculum }: { readonly step: Step; readonly curriculum: Curriculum }) {
  return (
    <Stack gap={6}>
      <Section title="Get ready">
        <Lines lines={step.setup} />
      </Section>
      <Section title="How it goes">
        <Lines lines={step.how} ordered />
        <Amounts step={step} />
      </Section>
      <Section title="What calm looks like">
        <Lines lines={step.calmLooksLike} />
      </Section>
      <Section title="What to watch for">
        <SignList signs={step.watchFor.map(signOf)} />
      </Section>
      <Callout tone="red" icon="stop" title="When to stop">
        <p>{step.stopRule}</p>
      </Callout>
      {step.cautions.length > 0 && (
        <Callout tone="amber" title="Take care">
          <Lines lines={step.cautions} />
        </Callout>
      )}
      {step.confirm.length > 0 && (
        <Section title="Said yes to before every session">
          <Lines lines={step.confirm} />
        </Section>
      )}
      <Section title="If it is too much">
        <WayBack step={step} curriculum={curriculum} />
      </Section>
      {step.reinforcement.type !== "none" && (
        <Section title="Treats">
          <p>{step.reinforcement.treat}</p>
          {step.reinforcement.treatEverySeconds !== undefined && (
            <p>In a long trial one about every {saySeconds(step.reinforcement.treatEverySeconds)}.</p>
          )}
          <p className="step-soft">{thinningWords(step.reinforcement)}</p>
        </Section>
      )}
    </Stack>
  )
}

function Lines({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const List = ordered ? "ol" : "ul"
  return (
    <List className="step-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}

/** From where to where, or the levels one by one. */
function Amounts({ step }: { readonly step: Step }) {
  const { axis } = step
  if (axis.type === "passive") return <p className="step-soft">For {sayAmount(step, axis.days)}.</p>
  if (axis.type === "graded") {
    return (
      <p className="step-soft">
        From {sayAmount(step, axis.start)} to {sayAmount(step, axis.goal)}, as fast as the cat stays calm.
      </p>
    )
  }
  return (
    <details className="step-levels">
      <summary>The {axis.levels.length} levels</summary>
      <ol className="step-lines">
        {axis.levels.map((level) => (
          <li key={level.id}>
            {level.title}
            {level.how !== undefined && <span className="step-soft"> {level.how}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

function WayBack({ step, curriculum }: { readonly step: Step; readonly curriculum: Curriculum }) {
  const { fallback } = step
  const easier = easierWay(step)
  return (
    <>
      {easier !== undefined && <p>In the same session: {easier}</p>}
      {"step" in fallback && (
        <p>
          Still too much? Go back to{" "}
          <Link href={stepAddress(fallback.step)}>{curriculum.step(fallback.step)?.title ?? fallback.step}</Link> for a
          while.
        </p>
      )}
    </>
  )
}

const thinningWords = (reinforcement: Exclude<Step["reinforcement"], { type: "none" }>): string => {
  if (reinforcement.type === "counter-conditioning") {
    return "Always, and never fewer: the treat is what makes the thing worth meeting."
  }
  return reinforcement.thinTo === "continuous"
    ? "One treat every time, for good."
    : "Every time while it is being learned; later after a changing number of times, which the coach counts for you."
}
