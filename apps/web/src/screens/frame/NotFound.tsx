import { Drawing } from "../../drawings/index.ts"
import { LinkButton, Page, Row } from "../../ui/index.ts"
import "./frame.css"

export interface NotFoundProps {
  /** What the address should have named. */
  readonly what: "page" | "cat" | "step" | "no-cat"
}

/** An address that leads nowhere: says what is missing, and where to go instead. */
export function NotFound({ what }: NotFoundProps) {
  const { title, text } = words[what]
  return (
    <Page title={title} lede={text}>
      <div className="frame-lost">
        <Drawing of="sniffing" />
      </div>
      <Row>
        {what === "no-cat" ? (
          <LinkButton to="/welcome" tone="primary">
            Tell Catwalk about your cat
          </LinkButton>
        ) : (
          <LinkButton to="/" tone="primary" icon="today">
            Go to Today
          </LinkButton>
        )}
      </Row>
    </Page>
  )
}

const words: Readonly<Record<NotFoundProps["what"], { readonly title: string; readonly text: string }>> = {
  page: {
    title: "There is nothing at this address",
    text: "Perhaps a letter went missing on the way here. Everything you entered is where it was.",
  },
  cat: {
    title: "No such cat on this device",
    text: "The address should name one of your cats, and it doesn't. It may have been copied from another device.",
  },
  step: {
    title: "No such step",
    text: "The address should name a program and one of its steps, such as /step/clicker/charging.",
  },
  "no-cat": {
    title: "No cat yet",
    text: "This screen shows one cat's training. Tell Catwalk about yours first; it takes two minutes.",
  },
}
