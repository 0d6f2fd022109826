import type { PlanReason } from "@catwalk/domain"
import type { DrawingId } from "../../drawings/index.ts"
import { Drawing } from "../../drawings/index.ts"
import { useRecordWithUndo, wordReasons } from "../../state/index.ts"
import { Button, Card, Reasons } from "../../ui/index.ts"
import type { LineProps } from "./line-props.ts"

type Kind = "rest" | "ended" | "enough" | "finished"

/**
 * Nothing to do, and that is good news: rest, enough, finished, or not for this cat.
 * @shows L-13, L-17
 */
export function KindCard({ cat, context, line }: LineProps<Kind>) {
  const record = useRecordWithUndo()
  const { name } = cat.profile
  const retry = line.kind === "ended" && line.reasons.some(({ code }) => code === "try-again-possible")
  const program =
    line.kind === "ended"
      ? context.curriculum.programs.find(({ steps }) => steps.some(({ id }) => id === line.ending.step))
      : undefined
  return (
    <Card>
      <div className="today-kind">
        <Drawing of={drawingOf[line.kind]} />
        <div className="today-kind-words">
          <h2>{titleOf(line, name)}</h2>
          <Reasons reasons={wordReasons(line.reasons, context.curriculum, name)} />
          {retry && program !== undefined && (
            <div>
              <Button
                icon="repeat"
                onClick={() =>
                  void record(
                    { type: "program.resumed.v1", cat: cat.id, body: { program: program.id } },
                    `${program.title} begins again, easily.`,
                  )
                }
              >
                Try again, gently
              </Button>
            </div>
          )}
        </div>
      </div>
    </Card>
  )
}

const drawingOf: Readonly<Record<Kind, DrawingId>> = {
  rest: "lying",
  ended: "play",
  enough: "loaf",
  finished: "tail-up",
}

const titleOf = ({ kind, reasons }: LineProps<Kind>["line"], name: string): string => {
  switch (kind) {
    case "rest":
      return has(reasons, "day-off") ? "A day off" : `${name} is resting`
    case "ended":
      if (has(reasons, "outdoors-rests")) return "A rest from the outdoors"
      return has(reasons, "not-for-this-cat-outdoors") ? "A good life indoors" : "Not this one, for now"
    case "enough":
      return has(reasons, "hours-between") ? "A pause between sessions" : "Enough for today"
    case "finished":
      return "All mastered"
  }
}

const has = (reasons: readonly PlanReason[], code: PlanReason["code"]): boolean =>
  reasons.some((reason) => reason.code === code)
