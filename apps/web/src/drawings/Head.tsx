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
        <path d={innerEars[ears]} fill="var(--drawing-warm)" stroke="none" />
        <EyePair eyes={eyes} detail={detail} ink={ink} />
        <path d="M-2.2 4.4Q0 3.6 2.2 4.4L0 7Z" fill="currentColor" strokeWidth={ink * 0.6} />
        <Muzzle mouth={mouth} ink={ink} />
        {whiskers !== "none" && <path d={whiskerLines[whiskers]} strokeWidth={ink * 0.6} />}
      </g>
    </At>
  )
}

function EyePair({ eyes, detail, ink }: { readonly eyes: Eyes; readonly detail: boolean; readonly ink: number }) {
  switch (eyes) {
    case "soft":
      return <path d="M-12.5 -2.5Q-8.5 1.6 -4.5 -1.2M12.5 -2.5Q8.5 1.6 4.5 -1.2" strokeWidth={ink * 1.05} />
    case "closed":
      return <path d="M-12.5 -.5Q-8.5 2.5 -4.5 -.2M12.5 -.5Q8.5 2.5 4.5 -.2" />
    case "wide":
      return (
        <g>
          <path d={wideEyes} fill="var(--drawing-iris)" strokeWidth={ink * 0.8} />
          {[-8.3, 8.3].map((x) => (
            <g key={x}>
              <circle cx={x} cy="-2.3" r="3.7" fill="var(--drawing-pupil)" stroke="none" />
              <circle cx={x - 1.2} cy="-3.8" r="1" fill="var(--drawing-glint)" stroke="none" />
            </g>
          ))}
        </g>
      )
    case "open":
      return detail ? (
        <g>
          <path
            d="M-13 -1.6Q-8.4 -7.4 -3.8 -1.6Q-8.4 2.6 -13 -1.6ZM13 -1.6Q8.4 -7.4 3.8 -1.6Q8.4 2.6 13 -1.6Z"
            fill="var(--drawing-iris)"
            strokeWidth={ink * 0.9}
          />
          <path d="M-8.4 -4.1V.3M8.4 -4.1V.3" stroke="var(--drawing-pupil)" strokeWidth="1.7" />
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
            d="M1.5 9.5C4.5 10.5 7.5 8 7 4.3C6.7 2.3 3.7 2.6 3.5 4.8C3.4 6.5 2.6 7.7 1 8.6Z"
            fill="var(--drawing-warm)"
            strokeWidth={ink * 0.6}
          />
        </g>
      )
    case "pant":
      return (
        <g>
          <path
            d="M-5.5 8.3Q0 10 5.5 8.3Q6.2 15 0 15.2Q-6.2 15 -5.5 8.3Z"
            fill="var(--drawing-pupil)"
            strokeWidth={ink * 0.7}
          />
          <path
            d="M-2.8 12.2Q0 10.5 2.8 12.2V16.5Q0 20.5 -2.8 16.5Z"
            fill="var(--drawing-warm)"
            strokeWidth={ink * 0.7}
          />
        </g>
      )
    case "hiss":
      return (
        <path
          d="M-5 9Q0 7.5 5 9Q4.5 14 0 14Q-4.5 14 -5 9ZM-3 9.2L-2.2 11M3 9.2L2.2 11"
          fill="var(--drawing-eye)"
          strokeWidth={ink * 0.7}
        />
      )
  }
}

const wideEyes =
  "M-13.6 -.6Q-12.6 -7 -8 -7Q-3.9 -6.8 -2.9 -1.2Q-4.6 2.6 -8.5 2.4Q-12 2 -13.6 -.6Z" +
  "M13.6 -.6Q12.6 -7 8 -7Q3.9 -6.8 2.9 -1.2Q4.6 2.6 8.5 2.4Q12 2 13.6 -.6Z"
const smile = "M0 7V8.6M0 8.6Q-2.2 11.4 -5 9.8M0 8.6Q2.2 11.4 5 9.8"
const jaw = "C20.6 -4 21.4 2 19.5 6.5C16.5 13.5 8.5 16.5 0 16.5C-8.5 16.5 -16.5 13.5 -19.5 6.5C-21.4 2 -20.6 -4"

const skull: Readonly<Record<Ears, string>> = {
  up: `M-17.8 -8.5Q-18.4 -17 -16.6 -24.4Q-15.8 -26.4 -14 -25Q-9 -20.6 -5.8 -15.7Q0 -17.2 5.8 -15.7Q9 -20.6 14 -25Q15.8 -26.4 16.6 -24.4Q18.4 -17 17.8 -8.5${jaw} -17.8 -8.5Z`,
  forward: `M-17.6 -9Q-16.8 -18.5 -14 -26.2Q-13 -28.2 -11.4 -26.6Q-7 -21.8 -4.8 -15.9Q0 -17 4.8 -15.9Q7 -21.8 11.4 -26.6Q13 -28.2 14 -26.2Q16.8 -18.5 17.6 -9${jaw} -17.6 -9Z`,
  sideways: `M-18.8 -6Q-24.8 -10.5 -28.6 -16.4Q-29.6 -18.7 -27.2 -18.9Q-18.5 -19.4 -10.5 -14.9Q0 -17.8 10.5 -14.9Q18.5 -19.4 27.2 -18.9Q29.6 -18.7 28.6 -16.4Q24.8 -10.5 18.8 -6${jaw} -18.8 -6Z`,
  flat: `M-19.8 -3Q-25 -3.6 -29 -6.4Q-30.6 -8.2 -28.4 -9.2Q-21 -12.6 -13 -13.4Q0 -17.6 13 -13.4Q21 -12.6 28.4 -9.2Q30.6 -8.2 29 -6.4Q25 -3.6 19.8 -3${jaw} -19.8 -3Z`,
}

/** The warm inside of each ear. */
const innerEars: Readonly<Record<Ears, string>> = {
  up: "M-15.6 -13Q-15.8 -18.5 -14.8 -22Q-11.5 -18.8 -9.4 -15.4ZM15.6 -13Q15.8 -18.5 14.8 -22Q11.5 -18.8 9.4 -15.4Z",
  forward: "M-15 -13.5Q-14.2 -19.5 -12.4 -23.5Q-9.4 -20 -7.8 -15.8ZM15 -13.5Q14.2 -19.5 12.4 -23.5Q9.4 -20 7.8 -15.8Z",
  sideways: "M-20 -9Q-24 -12.4 -26.2 -16.5Q-20 -16.7 -14.5 -13.8ZM20 -9Q24 -12.4 26.2 -16.5Q20 -16.7 14.5 -13.8Z",
  flat: "M-20.5 -5Q-24.5 -5.6 -27 -7.4Q-21.5 -10 -16 -11ZM20.5 -5Q24.5 -5.6 27 -7.4Q21.5 -10 16 -11Z",
}

const whiskerLines: Readonly<Record<"out" | "back", string>> = {
  out: "M-12 6.3L-26.5 3.6M-12 8.6L-26.5 9.4M12 6.3L26.5 3.6M12 8.6L26.5 9.4",
  back: "M-12 6.8Q-18 7 -25.5 2.4M-12 9Q-19 10.8 -26 8.2M12 6.8Q18 7 25.5 2.4M12 9Q19 10.8 26 8.2",
}
