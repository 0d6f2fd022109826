import type { CatState } from "@catwalk/domain"
import { Page } from "../../ui/index.ts"

export interface PathScreenProps {
  readonly cat: CatState
}

export function PathScreen({ cat }: PathScreenProps) {
  return <Page title={`${cat.profile.name}'s path`}>{null}</Page>
}
