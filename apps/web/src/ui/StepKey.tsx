import { IconButton } from "./IconButton.tsx"
import type { IconName } from "./icon-paths.ts"
import { useHoldToRepeat } from "./use-hold-to-repeat.ts"

export interface StepKeyProps {
  readonly icon: IconName
  readonly label: string
  readonly onStep: () => void
}

/** Plus or minus beside a number: once for a tap, again and again while it is held. Tab passes it by, for the arrows do the same. */
export function StepKey({ icon, label, onStep }: StepKeyProps) {
  return <IconButton icon={icon} label={label} tabIndex={-1} {...useHoldToRepeat(onStep)} />
}
