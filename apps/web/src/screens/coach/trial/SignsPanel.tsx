import { type Sign, type SignGroup, type SignId, signName, signOf, signsOf } from "@catwalk/domain"
import { useState } from "react"
import { SignButton, SignPalette } from "../../../ui/index.ts"
import type { SessionView } from "../session/fold-taps.ts"
import { lookOf } from "./sign-look.ts"
import "./signs.css"

type Group = "step" | SignGroup

export interface SignsPanelProps {
  /** Signs this step asks to look out for. */
  readonly watchFor: readonly SignId[]
  readonly view: SessionView
  readonly onPoint: (sign: SignId) => void
  readonly onState: (sign: SignId, goesOn: boolean) => void
}

/**
 * Every sign within two taps: those of this step first, the others by what they mean.
 * @shows B-10, L-17
 */
export function SignsPanel({ watchFor, view, onPoint, onState }: SignsPanelProps) {
  const [group, setGroup] = useState<Group>("step")
  const signs = group === "step" ? watchFor.map(signOf) : signsOf(group)
  return (
    <section className="coach-signs" aria-label="Signs">
      <div className="coach-tabs" role="group" aria-label="Which signs">
        {groups.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="coach-tab"
            data-group={id}
            aria-pressed={id === group}
            onClick={() => setGroup(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="coach-soft coach-signs-how">Tap what you see. Press and hold while it goes on.</p>
      <SignPalette label="What do you see?">
        {signs.map((sign) => (
          <OneSign key={sign.id} sign={sign} view={view} onPoint={onPoint} onState={onState} />
        ))}
      </SignPalette>
    </section>
  )
}

function OneSign({ sign, view, onPoint, onState }: { readonly sign: Sign } & Omit<SignsPanelProps, "watchFor">) {
  const { tone, drawing, icon } = lookOf(sign)
  return (
    <SignButton
      label={signName(sign.id)}
      tone={tone}
      drawing={drawing}
      icon={icon}
      active={view.goingOn.some((state) => state.sign === sign.id)}
      count={timesSeen(view, sign.id)}
      onPoint={() => onPoint(sign.id)}
      onState={(goesOn) => onState(sign.id, goesOn)}
    />
  )
}

/** In this trial, or between trials in the one just over. */
const timesSeen = ({ current, trials }: SessionView, id: SignId): number =>
  (current ?? trials.at(-1))?.evidence.signs.filter(({ sign }) => sign === id).length ?? 0

const groups: readonly { readonly id: Group; readonly label: string }[] = [
  { id: "step", label: "This step" },
  { id: "good", label: "Good" },
  { id: "watch", label: "Watch" },
  { id: "stop", label: "Stop" },
  { id: "medical", label: "Medical" },
]
