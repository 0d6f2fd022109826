import { CatId, GearId, type Goal, programsToBeginWith } from "@catwalk/domain"
import { type ComponentType, useEffect, useRef, useState } from "react"
import { useLocation } from "wouter"
import { today } from "../../clock.ts"
import { newEntryId, useCats, useChooseCat, useJournal, useRecord } from "../../state/index.ts"
import { Button, FullScreen, IconButton, ProgressDots, Row, refusedField } from "../../ui/index.ts"
import { draftEntries } from "./draft-entries.ts"
import { type PageId, type PageProblems, pages, problemsOf } from "./page-problems.ts"
import { BodyPage } from "./pages/BodyPage.tsx"
import { GearPage } from "./pages/GearPage.tsx"
import { GoalsPage } from "./pages/GoalsPage.tsx"
import { HealthPage } from "./pages/HealthPage.tsx"
import { NamePage } from "./pages/NamePage.tsx"
import { NaturePage } from "./pages/NaturePage.tsx"
import type { PageProps } from "./pages/page-props.ts"
import { useDraft } from "./use-draft.ts"
import "./welcome.css"

const pageOf: Readonly<Record<PageId, ComponentType<PageProps>>> = {
  name: NamePage,
  body: BodyPage,
  nature: NaturePage,
  health: HealthPage,
  goals: GoalsPage,
  gear: GearPage,
}

/** Gets to know a cat in a few short pages, every one of which can be skipped, and ends on Today. */
export function WelcomeScreen() {
  const { draft, change, forget } = useDraft()
  const [index, setIndex] = useState(0)
  const [problems, setProblems] = useState<PageProblems>({})
  const [saving, setSaving] = useState(false)
  const [, go] = useLocation()
  const record = useRecord()
  const chooseCat = useChooseCat()
  const { curriculum } = useJournal()
  const isFirstCat = useCats().length === 0
  const middle = useRef<HTMLFormElement>(null)
  const page = pages[index] ?? "name"
  const last = index === pages.length - 1
  const Shown = pageOf[page]

  // Only once the problems are drawn is there a field to lead to.
  useEffect(() => {
    if (Object.keys(problems).length > 0) middle.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [problems])

  const finish = async (): Promise<void> => {
    setSaving(true)
    const catId = CatId.parse(newEntryId())
    const entries = await record(
      draftEntries(draft, {
        catId,
        today: today(),
        programs:
          draft.programs ??
          programsToBeginWith(draft.goals.length === 0 ? USUAL_GOALS : draft.goals, curriculum).map(({ id }) => id),
        newGearId: () => GearId.parse(newEntryId()),
      }),
    )
    setSaving(false)
    if (entries.length === 0) return
    forget()
    chooseCat(catId)
    go("/", { replace: true })
  }
  const turn = (to: number): void => {
    setProblems({})
    if (to < pages.length) setIndex(to)
    else void finish()
  }
  const next = (): void => {
    const found = problemsOf(page, draft, today())
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const refused = refusedField(middle.current)
    if (refused === undefined) turn(index + 1)
    else refused.focus()
  }
  return (
    <FullScreen
      label={isFirstCat ? "Welcome" : "Another cat"}
      top={
        <>
          <IconButton
            icon={index === 0 ? "close" : "back"}
            label={index === 0 ? "Leave" : "Back"}
            disabled={index === 0 && isFirstCat}
            onClick={() => (index === 0 ? go("/") : turn(index - 1))}
          />
          <ProgressDots
            dots={pages.map((_, i) => (i < index ? "done" : i === index ? "current" : "open"))}
            label={`${index + 1} of ${pages.length}`}
          />
          <Button tone="plain" busy={saving} onClick={() => void finish()}>
            Skip all
          </Button>
        </>
      }
      thumb={
        <Row align="between">
          <Button tone="plain" onClick={() => turn(index + 1)}>
            Skip
          </Button>
          <Button tone="primary" iconAfter="forward" busy={saving} type="submit" form="welcome-page">
            {last ? "Show me today" : "Continue"}
          </Button>
        </Row>
      }
    >
      <form
        id="welcome-page"
        ref={middle}
        className="welcome-page"
        key={page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        <Shown draft={draft} name={draft.name.trim() || "your cat"} change={change} problems={problems} />
        {index > 0 && <ReadFromTop />}
      </form>
    </FullScreen>
  )
}

/** A new page is read from its top, by eye and by screen reader. */
function ReadFromTop() {
  useEffect(() => {
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>("#welcome-page h1")?.focus()
  }, [])
  return null
}

/** Who says nothing of goals begins as most do: time together. */
const USUAL_GOALS: readonly Goal[] = ["bonding"]
