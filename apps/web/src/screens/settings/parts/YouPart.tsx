import { useState } from "react"
import { useFacts, useRecordWithUndo, useServices, useTakeBack } from "../../../state/index.ts"
import { Button, Row, Section, TextField, useToast } from "../../../ui/index.ts"

/** The person's name, so that a household can see who did what. It goes into the journal, like all that others read. */
export function YouPart() {
  const { identity } = useServices()
  const said = useFacts("person.joined.v1").filter(({ by }) => by === identity.person)
  const known = said[0]?.body.name ?? ""
  const record = useRecordWithUndo()
  const takeBack = useTakeBack()
  const toast = useToast()
  const [typed, setTyped] = useState<string>()
  const name = (typed ?? known).trim()
  const save = async (): Promise<void> => {
    if (name !== "") await record({ type: "person.joined.v1", body: { name } }, `Sessions now say ${name}.`)
    else if ((await takeBack(said)).length > 0) toast({ text: "Sessions now say you." })
    setTyped(undefined)
  }
  return (
    <Section title="You">
      <form
        className="settings-you"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (name !== known) void save()
        }}
      >
        <TextField
          label="Your name"
          hint="Stands with what you did, where several people train one cat. Without a name it says you."
          value={typed ?? known}
          onChange={setTyped}
          autoComplete="given-name"
          maxLength={80}
          optional
        />
        <Row>
          <Button type="submit" icon={name === known && name !== "" ? "check" : "people"} disabled={name === known}>
            {name === known && name !== ""
              ? "Name kept"
              : name === "" && known !== ""
                ? "Remove the name"
                : "Keep the name"}
          </Button>
        </Row>
      </form>
    </Section>
  )
}
