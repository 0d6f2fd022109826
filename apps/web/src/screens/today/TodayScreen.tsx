import type { CatState } from "@catwalk/domain"
import { Page } from "../../ui/index.ts"

export function TodayScreen({ cat }: { readonly cat: CatState }) {
  return <Page title={cat.profile.name}>{null}</Page>
}
