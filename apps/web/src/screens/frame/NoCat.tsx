import { Redirect } from "wouter"
import { Opening } from "../../start/Opening.tsx"
import { type SetAside, useJournal, useSetAside } from "../../state/index.ts"
import { Callout, LinkButton, Page, Row } from "../../ui/index.ts"
import { NotFound } from "./NotFound.tsx"

export interface NoCatProps {
  /** On the first screen a newcomer is led to the welcome; elsewhere the way there is shown. */
  readonly first?: boolean
}

/** No cat to show: none yet, or one that is set aside, which to describe anew would make two of. */
export function NoCat({ first = false }: NoCatProps) {
  const aside = useSetAside()
  if (aside === "looking") return <Opening />
  if (aside !== undefined) return <Hidden aside={aside} />
  return first ? <Redirect to="/welcome" replace /> : <NotFound what="no-cat" />
}

function Hidden({ aside }: { readonly aside: SetAside }) {
  const { readOnly } = useJournal()
  return (
    <Page title="Your cat can't be shown just now" lede="It is in the journal; nothing is lost.">
      <Callout tone="amber" title={titles[aside.why]}>
        <p>{aside.why === "newer" ? readOnly : textOf(aside)}</p>
        <p>Don't describe it anew: that would make two of it.</p>
      </Callout>
      <Row>
        <LinkButton to="/settings" tone="primary" icon="settings">
          Open Settings
        </LinkButton>
        <LinkButton to="/welcome" tone="plain">
          This is about another cat: describe it
        </LinkButton>
      </Row>
    </Page>
  )
}

const titles: Readonly<Record<SetAside["why"], string>> = {
  newer: "Written by a newer Catwalk",
  unreadable: "A line can't be read",
  undescribed: "Nothing here describes it",
}

const textOf = (aside: Exclude<SetAside, { why: "newer" }>): string => {
  switch (aside.why) {
    case "unreadable":
      return `Line ${aside.line} of ${aside.file} describes ${aside.name ?? "a cat"} and can't be read as it stands; it is kept aside under Settings, with the reason. Correct it in the file, and bring that in again.`
    case "undescribed":
      return "There are entries about a cat, and nothing that says who it is: that was taken back, or is still on another device. Bring that journal in under Settings."
  }
}
