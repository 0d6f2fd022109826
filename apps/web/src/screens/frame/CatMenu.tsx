import type { CatState } from "@catwalk/domain"
import { useLocation } from "wouter"
import { useChooseCat } from "../../state/index.ts"
import { Menu } from "../../ui/index.ts"

export interface CatMenuProps {
  readonly cats: readonly CatState[]
  readonly current: CatState
}

const ANOTHER = "another"

/** Switches between cats, or begins with another one. */
export function CatMenu({ cats, current }: CatMenuProps) {
  const choose = useChooseCat()
  const [, go] = useLocation()
  const choices = cats.map(({ id, profile }) => ({ id: id as string, label: profile.name }))
  return (
    <Menu
      kind="Cat"
      label={current.profile.name}
      choices={[...choices, { id: ANOTHER, label: "Another cat", icon: "plus" as const }]}
      selected={current.id as string}
      onChoose={(id) => {
        const cat = cats.find((candidate) => candidate.id === id)
        if (cat === undefined) go("/welcome")
        else choose(cat.id)
      }}
    />
  )
}
