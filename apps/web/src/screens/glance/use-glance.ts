import { type CatState, momentOf, type PassiveGlance, type PassiveStep, type PlanContext } from "@catwalk/domain"
import { useFacts, useRecordWithUndo } from "../../state/index.ts"

type Answer = PassiveGlance["glance"]

export const glanceWords: Readonly<Record<Answer, string>> = {
  interested: "Interested",
  ignores: "Ignores",
  avoids: "Avoids",
}

/** Today's answer to a step's question, and the way to give one or, when it is given, another. */
export const useGlance = (
  cat: CatState,
  step: PassiveStep,
  context: PlanContext,
): { readonly given: Answer | undefined; readonly answer: (answer: Answer) => void } => {
  const record = useRecordWithUndo()
  const today = useFacts("passive.noted.v1", cat.id).find(
    ({ body, at }) => body.step === step.id && momentOf(at).day === context.now.day,
  )
  const answer = (glance: Answer): void => {
    if (today?.body.glance === glance) return
    const said = `Noted: ${glanceWords[glance].toLowerCase()}.`
    const body = { ...today?.body, step: step.id, glance }
    if (today === undefined) {
      void record({ type: "passive.noted.v1", cat: cat.id, body }, said)
      return
    }
    const replacement = { type: "passive.noted.v1", body } as const
    void record({ type: "entry.corrected.v1", cat: cat.id, body: { entry: today.id, replacement } }, said)
  }
  return { given: today?.body.glance, answer }
}
