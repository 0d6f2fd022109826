import { useRecordWithUndo, wordReasons } from "../../state/index.ts"
import { Button, Callout, LinkButton, Reasons, Row, Stack } from "../../ui/index.ts"
import type { LineProps } from "./line-props.ts"

/** Nothing else matters first. */
export function Emergency({ cat, context, line }: LineProps<"emergency">) {
  const record = useRecordWithUndo()
  const { name } = cat.profile
  const codes: readonly string[] = line.reasons.map(({ code }) => code)
  const note = (kind: "cat-found" | "recovered", said: string): void => {
    void record({ type: "incident.noted.v1", cat: cat.id, body: { kind } }, said)
  }
  return (
    <Callout tone="red" title={codes.includes("cat-is-loose") ? `${name} is loose` : `${name}'s health comes first`}>
      <Stack gap={4}>
        <Reasons reasons={wordReasons(line.reasons, context.curriculum, name)} />
        <Row>
          {codes.includes("cat-is-loose") && (
            <Button tone="primary" icon="check" onClick={() => note("cat-found", `${name} is found. Good.`)}>
              {name} is found
            </Button>
          )}
          {codes.includes("locked-by-illness") && (
            <Button tone="primary" icon="heart" onClick={() => note("recovered", `${name} is well again.`)}>
              {name} is well again
            </Button>
          )}
          {codes.includes("locked-by-sign") && (
            <LinkButton to="/cat" icon="vet" tone="primary">
              Note the vet's clearance
            </LinkButton>
          )}
        </Row>
      </Stack>
    </Callout>
  )
}
