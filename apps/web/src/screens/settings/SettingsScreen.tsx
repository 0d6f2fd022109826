import { Page } from "../../ui/index.ts"

export function SettingsScreen() {
  return <Page title="Settings">{null}</Page>
}
