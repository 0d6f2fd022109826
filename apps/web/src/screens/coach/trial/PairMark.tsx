import { Icon } from "../../../ui/index.ts"
import { isClicked, wordPair } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"

/** Where other steps have their ring: whether the click was made, seen from the corner of an eye. */
export function PairMark({ run }: { readonly run: CoachRun }) {
  const { view } = run.live
  const clicked = isClicked(view)
  return (
    <div className="coach-mark" data-clicked={clicked || undefined} key={`${view.trials.length} ${clicked}`}>
      <Icon name={clicked ? "treat" : "clicker"} size={3.5} />
      <p className="coach-mark-word">{wordPair(view, run.cat.profile.name)}</p>
    </div>
  )
}
