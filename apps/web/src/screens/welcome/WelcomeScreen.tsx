import { Page } from "../../ui/index.ts"

export function WelcomeScreen() {
  return <Page title="Welcome">{null}</Page>
}
