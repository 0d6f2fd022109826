import { Head, type HeadProps } from "./Head.tsx"
import { Accent } from "./parts.tsx"

const close: Pick<HeadProps, "x" | "y" | "scale" | "detail"> = { x: 60, y: 68, scale: 2.05, detail: true }

/** Eyes half closed, ears at ease. */
export function SlowBlink() {
  return <Head {...close} eyes="soft" />
}

/** Ears turned out like wings. */
export function EarsSideways() {
  return <Head {...close} scale={1.85} y={66} ears="sideways" />
}

/** Ears pressed down and back, whiskers drawn back, eyes wide. */
export function EarsFlat() {
  return <Head {...close} scale={1.9} y={62} ears="flat" eyes="wide" whiskers="back" />
}

/** Pupils that nearly fill the eye. */
export function LargePupils() {
  return <Head {...close} eyes="wide" ears="forward" />
}

/** The tongue over the nose. */
export function LipLick() {
  return <Head {...close} mouth="lick" />
}

/** Mouth open, tongue out, breathing fast. */
export function Panting() {
  return (
    <g>
      <Head {...close} y={64} mouth="pant" eyes="wide" />
      <Accent d="M42 104Q36 108 37 115M78 104Q84 108 83 115" width={2} />
    </g>
  )
}
