import { CatId, StepId } from "@catwalk/domain"
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from "react"
import { Route, Switch, useLocation } from "wouter"
import { Frame } from "./screens/frame/Frame.tsx"
import { NotFound } from "./screens/frame/NotFound.tsx"
import { Opening } from "./start/Opening.tsx"
import { useCurrentCat, useJournal, useSettings } from "./state/index.ts"
import { applyTheme, useScrollPlace } from "./ui/index.ts"

const StorageFailed = screen(async () => (await import("./start/StorageFailed.tsx")).StorageFailed)
const NoCat = screen(async () => (await import("./screens/frame/NoCat.tsx")).NoCat)
const Welcome = screen(async () => (await import("./screens/welcome/WelcomeScreen.tsx")).WelcomeScreen)
const Today = screen(async () => (await import("./screens/today/TodayScreen.tsx")).TodayScreen)
const Coach = screen(async () => (await import("./screens/coach/CoachScreen.tsx")).CoachScreen)
const Path = screen(async () => (await import("./screens/path/PathScreen.tsx")).PathScreen)
const Step = screen(async () => (await import("./screens/step/StepScreen.tsx")).StepScreen)
const Cat = screen(async () => (await import("./screens/cat/CatScreen.tsx")).CatScreen)
const Insights = screen(async () => (await import("./screens/insights/InsightsScreen.tsx")).InsightsScreen)
const Settings = screen(async () => (await import("./screens/settings/SettingsScreen.tsx")).SettingsScreen)

function screen<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }))
}

/** Every address of the app, and the screen behind it. */
export function App() {
  const { theme } = useSettings()
  const { problem } = useJournal()
  useScrollPlace(useLocation()[0])
  useEffect(() => applyTheme(theme), [theme])
  if (problem !== undefined) {
    return (
      <Suspense fallback={<Opening />}>
        <StorageFailed code={problem.code} />
      </Suspense>
    )
  }
  return (
    <Suspense fallback={<Opening />}>
      <Switch>
        <Route path="/welcome">
          <Welcome />
        </Route>
        <Route path="/coach/:cat/:program/:step">
          {({ cat, program, step }) => {
            const catId = CatId.safeParse(cat)
            const stepId = StepId.safeParse(`${program}/${step}`)
            return catId.success && stepId.success ? (
              <Coach catId={catId.data} stepId={stepId.data} key={`${cat}/${program}/${step}`} />
            ) : (
              <Framed>
                <NotFound what={catId.success ? "step" : "cat"} />
              </Framed>
            )
          }}
        </Route>
        <Route>
          <Framed>
            <FramedScreens />
          </Framed>
        </Route>
      </Switch>
    </Suspense>
  )
}

function Framed({ children }: { readonly children: ReactNode }) {
  return (
    <Frame>
      <Suspense fallback={<Opening />}>{children}</Suspense>
    </Frame>
  )
}

function FramedScreens() {
  const cat = useCurrentCat()
  return (
    <Switch>
      <Route path="/">{cat === undefined ? <NoCat first /> : <Today cat={cat} key={cat.id} />}</Route>
      <Route path="/path">{cat === undefined ? <NoCat /> : <Path cat={cat} key={cat.id} />}</Route>
      <Route path="/step/:program/:step">
        {({ program, step }) => {
          const stepId = StepId.safeParse(`${program}/${step}`)
          if (!stepId.success) return <NotFound what="step" />
          return <Step stepId={stepId.data} cat={cat} key={stepId.data} />
        }}
      </Route>
      <Route path="/cat">{cat === undefined ? <NoCat /> : <Cat cat={cat} key={cat.id} />}</Route>
      <Route path="/insights">{cat === undefined ? <NoCat /> : <Insights cat={cat} key={cat.id} />}</Route>
      <Route path="/settings">
        <Settings />
      </Route>
      <Route>
        <NotFound what="page" />
      </Route>
    </Switch>
  )
}
