import type { ReactNode } from "react"
import { Menu, type MenuChoice } from "../../../ui/index.ts"

export interface EntryRowProps {
  readonly title: string
  readonly detail?: ReactNode
  readonly onCorrect?: (() => void) | undefined
  readonly onWithdraw: () => void
  readonly children?: ReactNode
}

/** One thing that was written down, with the ways to put it right. */
export function EntryRow({ title, detail, onCorrect, onWithdraw, children }: EntryRowProps) {
  const choices: readonly MenuChoice<"correct" | "withdraw">[] = [
    ...(onCorrect === undefined ? [] : [{ id: "correct" as const, label: "Correct", icon: "edit" as const }]),
    { id: "withdraw", label: "Take it back", icon: "trash", hint: "It no longer counts; you can undo this" },
  ]
  return (
    <li className="cat-row">
      <div className="cat-row-words">
        <span className="cat-row-title">{title}</span>
        {detail !== undefined && <span className="cat-row-detail">{detail}</span>}
        {children}
      </div>
      <Menu
        label="Change"
        kind={title}
        choices={choices}
        onChoose={(choice) => (choice === "correct" ? onCorrect?.() : onWithdraw())}
      />
    </li>
  )
}
