import { type Sign, signName } from "@catwalk/domain"
import { Drawing } from "../../drawings/index.ts"
import { Icon } from "../../ui/index.ts"
import { lookOf } from "../coach/trial/sign-look.ts"

/** Signs with a drawing where we have one, and in plain words. */
export function SignList({ signs }: { readonly signs: readonly Sign[] }) {
  return (
    <ul className="step-signs">
      {signs.map((sign) => (
        <OneSign key={sign.id} sign={sign} />
      ))}
    </ul>
  )
}

function OneSign({ sign }: { readonly sign: Sign }) {
  const { tone, drawing, icon } = lookOf(sign)
  return (
    <li className="step-sign" data-tone={tone}>
      <span className="step-sign-picture">
        {drawing === undefined ? <Icon name={icon ?? "eye"} size={1.75} /> : <Drawing of={drawing} />}
      </span>
      <span>
        <strong>{signName(sign.id)}</strong> <span className="step-sign-group">{groupWords[sign.group]}</span>
        <span className="step-sign-plain">{sign.plain}</span>
        {sign.name !== undefined && <span className="step-sign-term">In the field: {sign.term.toLowerCase()}</span>}
      </span>
    </li>
  )
}

const groupWords: Readonly<Record<Sign["group"], string>> = {
  good: "good",
  watch: "ease off",
  stop: "stop",
  medical: "stop, vet",
}
