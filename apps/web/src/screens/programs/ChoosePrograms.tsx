import { type CatState, type ProgramId, programsForGoals } from "@catwalk/domain"
import { useJournal, useRecordWithUndo } from "../../state/index.ts"
import { Switch } from "../../ui/index.ts"
import { sayGoal } from "../shared/goals.ts"

/** Every program with a switch: on takes it up, off leaves it, and nothing learned is lost. */
export function ChoosePrograms({ cat }: { readonly cat: CatState }) {
  const { curriculum } = useJournal()
  const record = useRecordWithUndo()
  const isOn = (id: ProgramId): boolean => cat.enrolments.get(id)?.status === "enrolled"
  const turn = (program: ProgramId, title: string, on: boolean): void => {
    void record(
      { type: on ? "program.enrolled.v1" : "program.left.v1", cat: cat.id, body: { program } },
      on ? `${title} begins.` : `${title} is left. What was learned stays.`,
    )
  }
  return (
    <div>
      {programsForGoals(cat.profile.goals, curriculum).map(({ program, for: goals }) => (
        <Switch
          key={program.id}
          label={program.title}
          hint={
            goals.length > 0
              ? `${program.summary} Leads to: ${goals.map(sayGoal).join(", ").toLowerCase()}.`
              : program.summary
          }
          checked={isOn(program.id)}
          onChange={(on) => turn(program.id, program.title, on)}
        />
      ))}
    </div>
  )
}
