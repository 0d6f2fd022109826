import { At, line } from "./parts.tsx"

export type Ears = "up" | "forward" | "sideways" | "flat"
export type Eyes = "open" | "soft" | "closed" | "wide"
export type Mouth = "plain" | "lick" | "pant" | "hiss" | "none"

export interface HeadProps {
  readonly x: number
  readonly y: number
  readonly scale?: number
  /** Degrees, clockwise. */
  readonly turn?: number
  readonly ears?: Ears
  readonly eyes?: Eyes
  readonly mouth?: Mouth
  readonly whiskers?: "out" | "back" | "none"
  /** Close-ups show the iris; small heads only a dark eye. */
  readonly detail?: boolean
}

/** A cat's face from the front, about 40 wide around its middle. Everything it says, it says with ears, eyes and mouth. */
export function Head(props: HeadProps) {
  const {
    x,
    y,
    scale = 1,
    turn = 0,
    ears = "up",
    eyes = "open",
    mouth = "plain",
    whiskers = "out",
    detail = false,
  } = props
  const ink = line / scale
  return (
    <At x={x} y={y} scale={scale} turn={turn}>
      <g fill="none" stroke="currentColor" strokeWidth={ink} strokeLinecap="round" strokeLinejoin="round">
        <path d={skull[ears]} fill="var(--drawing-wash)" />
        {detail && <path d={innerEars[ears]} strokeWidth={ink * 0.7} />}
        <EyePair eyes={eyes} detail={detail} ink={ink} />
        <path d="M-2.2 4.400Q0 3.6 2.2 4.400L0 7Z" fill="currentColor" strokeWidth={ink * 0.6} />
        <Muzzle mouth={mouth} ink={ink} />
        {whiskers !== "none" && <path d={whiskerLines[whiskers]} strokeWidth={ink * 0.6} />}
      </g>
    </At>
  )
}

function EyePair({ eyes, detail, ink }: { readonly eyes: Eyes; readonly detail: boolean; readonly ink: number }) {
  switch (eyes) {
    case "soft":
      return <path d="M-12.5 -2.500Q-8.5 1.6 -4.5 -1.200M12.5 -2.500Q8.5 1.6 4.5 -1.2" strokeWidth={ink * 1.05} />
    case "closed":
      return <path d="M-12.5 -.5Q-8.5 2.5 -4.5 -.2M12.5 -.5Q8.5 2.5 4.5 -.2" />
    case "wide":
      return (
        <g>
          {[-8.4, 8.4].map((x) => (
            <g key={x}>
              <circle cx={x} cy="-2" r={detail ? 5 : 4.6} fill="var(--drawing-eye)" strokeWidth={ink * 0.8} />
              <circle cx={x} cy="-2" r={detail ? 3.9 : 2.6} fill="currentColor" stroke="none" />
              {detail && <circle cx={x - 1.2} cy="-3.6" r="1" fill="var(--drawing-eye)" stroke="none" />}
            </g>
          ))}
        </g>
      )
    case "open":
      return detail ? (
        <g>
          <path
            d="M-13 -1.500Q-8.5 -7 -4 -.5Q-8.5 3.5 -13 -1.500ZM13 -1.500Q8.5 -7 4 -.5Q8.5 3.5 13 -1.500Z"
            fill="var(--drawing-eye)"
            strokeWidth={ink * 0.9}
          />
          <path d="M-8.5 -3.800V1M8.5 -3.800V1" strokeWidth="1.7" />
        </g>
      ) : (
        <path d="M-8 -3V-.2M8 -3V-.2" strokeWidth="3.4" />
      )
  }
}

function Muzzle({ mouth, ink }: { readonly mouth: Mouth; readonly ink: number }) {
  switch (mouth) {
    case "none":
      return null
    case "plain":
      return <path d={smile} strokeWidth={ink * 0.85} />
    case "lick":
      return (
        <g>
          <path d={smile} strokeWidth={ink * 0.85} />
          <path
            d="M1.5 9.500C4.5 10.5 7.5 8 7 4.300C6.7 2.3 3.7 2.6 3.5 4.800C3.4 6.5 2.6 7.7 1 8.600Z"
            fill="var(--drawing-accent)"
            strokeWidth={ink * 0.6}
          />
        </g>
      )
    case "pant":
      return (
        <g>
          <path
            d="M-5.5 8.300Q0 10 5.5 8.300Q6.2 15 0 15.200Q-6.2 15 -5.5 8.300Z"
            fill="currentColor"
            strokeWidth={ink * 0.7}
          />
          <path
            d="M-2.8 12.200Q0 10.5 2.8 12.200V16.500Q0 20.5 -2.8 16.500Z"
            fill="var(--drawing-accent)"
            strokeWidth={ink * 0.7}
          />
        </g>
      )
    case "hiss":
      return (
        <path
          d="M-5 9Q0 7.5 5 9Q4.5 14 0 14Q-4.5 14 -5 9ZM-3 9.200L-2.2 11M3 9.200L2.2 11"
          fill="var(--drawing-eye)"
          strokeWidth={ink * 0.7}
        />
      )
  }
}

const smile = "M0 7V8.600M0 8.600Q-2.2 11.5 -5.2 9.800M0 8.600Q2.2 11.5 5.2 9.8"
const jaw = "C20 -2 20.5 3 18.5 7C15.5 13.5 8 16.5 0 16.500C-8 16.5 -15.5 13.5 -18.5 7C-20.5 3 -20 -2"

const skull: Readonly<Record<Ears, string>> = {
  up: `M-17.2 -6.500L-16.5 -25.500Q-16 -28 -13.8 -26.200L-5.5 -16.200Q0 -17.4 5.5 -16.200L13.8 -26.200Q16 -28 16.5 -25.500L17.2 -6.5${jaw} -17.2 -6.500Z`,
  forward: `M-17 -7L-14 -27Q-13.2 -29.5 -11.2 -27.600L-4.5 -16.300Q0 -17.2 4.5 -16.300L11.2 -27.600Q13.2 -29.5 14 -27L17 -7${jaw} -17 -7Z`,
  sideways: `M-18.6 -3.500L-29 -16Q-30.2 -18.6 -27.4 -18.700L-10 -15Q0 -17.8 10 -15L27.4 -18.700Q30.2 -18.6 29 -16L18.6 -3.5${jaw} -18.6 -3.500Z`,
  flat: `M-19.4 1L-30.5 -2.500Q-33 -4.2 -30.5 -5.800L-14 -13Q0 -16.5 14 -13L30.5 -5.800Q33 -4.2 30.5 -2.500L19.4 1${jaw} -19.4 1Z`,
}

const innerEars: Readonly<Record<Ears, string>> = {
  up: "M-14.2 -11.500L-14 -21.500L-9.2 -15.500M14.2 -11.500L14 -21.500L9.2 -15.5",
  forward: "M-13.5 -12L-12.2 -23L-8 -15.600M13.5 -12L12.2 -23L8 -15.6",
  sideways: "M-19 -7.500L-25.5 -15.600L-16 -13.500M19 -7.500L25.5 -15.600L16 -13.5",
  flat: "M-20 -2L-27.5 -4.200M20 -2L27.5 -4.2",
}

const whiskerLines: Readonly<Record<"out" | "back", string>> = {
  out: "M-11.5 6.500L-26 3.500M-11.5 8.500L-26 9M11.5 6.500L26 3.500M11.5 8.500L26 9",
  back: "M-11.5 6.500Q-19 4.5 -24 -.5M-11.5 8.500Q-20 8.5 -26 4.500M11.5 6.500Q19 4.5 24 -.5M11.5 8.500Q20 8.5 26 4.5",
}
