import type { Schedule } from "@catwalk/domain"
import { type FormEvent, useState } from "react"
import { useJournal, useRecordWithUndo } from "../../../state/index.ts"
import { Button, CheckboxGroup, NumberField, Row, refusedField, Section } from "../../../ui/index.ts"

type Weekday = "1" | "2" | "3" | "4" | "5" | "6" | "7"

/**
 * When and how much the household trains. Saved by a button: three fields make one entry.
 * @shows L-13
 */
export function SchedulePart() {
  const { state } = useJournal()
  // A schedule set elsewhere in the meantime begins the form anew.
  return <ScheduleForm key={JSON.stringify(state.schedule)} schedule={state.schedule} />
}

function ScheduleForm({ schedule }: { readonly schedule: Schedule }) {
  const record = useRecordWithUndo()
  const [days, setDays] = useState(schedule.weekdays.map(String) as readonly Weekday[])
  const [sessions, setSessions] = useState(schedule.sessionsPerDay)
  const [minutes, setMinutes] = useState(schedule.minutesPerSession)
  const [error, setError] = useState<string>()
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const refused = refusedField(event.currentTarget)
    if (refused !== undefined) {
      refused.focus()
      return
    }
    if (days.length === 0) {
      setError("Choose at least one day, or pause the programs under Path.")
      return
    }
    setError(undefined)
    const { sessionsPerDay: _sessions, minutesPerSession: _minutes, ...rest } = schedule
    const body: Schedule = {
      ...rest,
      weekdays: days.map(Number),
      ...(sessions === undefined ? {} : { sessionsPerDay: sessions }),
      ...(minutes === undefined ? {} : { minutesPerSession: minutes }),
    }
    void record({ type: "schedule.set.v1", body }, "Schedule saved.")
  }
  return (
    <Section title="Schedule">
      <form className="settings-schedule" noValidate onSubmit={save}>
        <div className="settings-days">
          <CheckboxGroup
            label="Days with training"
            hint="Missed days never pile up."
            values={days}
            options={weekdays}
            onChange={setDays}
            error={error}
          />
        </div>
        <NumberField
          label="Sessions a day, at most"
          hint="Left empty, it goes by the cat's age: two for an adult."
          value={sessions}
          onChange={setSessions}
          min={1}
          max={6}
          start={2}
          whole
          optional
        />
        <NumberField
          label="Length of a session, at most"
          unit="minutes"
          hint="Left empty, it goes by the cat's age: five for an adult."
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={60}
          start={5}
          whole
          optional
        />
        <Row>
          <Button type="submit">Save the schedule</Button>
        </Row>
      </form>
    </Section>
  )
}

const weekdays: readonly { readonly value: Weekday; readonly label: string }[] = [
  { value: "1", label: "Monday" },
  { value: "2", label: "Tuesday" },
  { value: "3", label: "Wednesday" },
  { value: "4", label: "Thursday" },
  { value: "5", label: "Friday" },
  { value: "6", label: "Saturday" },
  { value: "7", label: "Sunday" },
]
