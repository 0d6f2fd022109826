export interface HeldLineProps {
  /** A click and its treat: there is no time to go on with. */
  readonly pairing: boolean
  /** Why the session had ended, where that was taken back. */
  readonly undoneEnd: string | undefined
}

/** An outcome was taken back: what is asked again, and, where it had ended the session, why. */
export function HeldLine({ pairing, undoneEnd }: HeldLineProps) {
  return (
    <div className="coach-message">
      <p className="coach-due">{heldWords(pairing)}</p>
      {undoneEnd !== undefined && <p className="coach-soft">Why it had ended: {undoneEnd}</p>}
      {!pairing && <p className="coach-soft">Say it as of that moment, or go on with the trial.</p>}
    </div>
  )
}

export const heldWords = (pairing: boolean): string =>
  pairing ? "Taken back. And the treat?" : "Taken back. How was it?"
