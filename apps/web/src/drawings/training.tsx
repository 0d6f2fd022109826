import { Head } from "./Head.tsx"
import { Accent, AccentFill, Figure, Ground, Ink } from "./parts.tsx"

const standing = [
  { d: "M28 60C30 49 46 50 60 51C74 52 84 46 90 54C96 64 90 76 78 77C64 78 50 79 40 77C30 75 26 68 28 60Z" },
  { d: "M36 68L38 82L30 89L31 101H35", width: 7.5 },
  { d: "M84 68L87 84L87 101H91", width: 7.5 },
] as const
const standingFar = [
  { d: "M45 73L49 87L45 101H48", width: 6.5 },
  { d: "M76 72L74 88L75 101H78", width: 6.5 },
] as const

/** Two bands and the strap between them, on a body that stands to the right. */
function Harness() {
  return (
    <g>
      <Accent d="M67 51.5C65 60 66 70 68.5 78" width={5} />
      <Accent d="M83 50C80 58 84 70 92 73" width={5} />
      <Accent d="M66 51.5C72 51.5 78 50.5 84 48.5" width={5} />
    </g>
  )
}

/** Standing in a harness, at ease. */
export function WearingHarness() {
  return (
    <g>
      <Figure parts={standingFar} />
      <Figure parts={[...standing, { d: "M32 60C22 52 20 40 24 30", width: 5.5 }]} />
      <Harness />
      <Head x={92} y={43} scale={0.86} />
      <Ground />
    </g>
  )
}

/** On a leash beside a person's legs. */
export function Walking() {
  return (
    <g>
      <Ink d="M8 8C9 40 6 70 8 101H20C19 74 22 50 25 30C28 52 34 76 36 101H48C47 70 42 36 41 8" />
      <Ink d="M8 101C4 101 3 104 4 106H21V101M36 101V106H56C56 102 52 100 48 100" />
      <g transform="translate(34 30) scale(.74)">
        <Figure parts={standingFar} />
        <Figure parts={[...standing, { d: "M32 60C20 54 16 40 22 26", width: 5.5 }]} />
        <Harness />
        <Head x={92} y={43} scale={0.86} />
      </g>
      <Accent d="M89 64C92 44 78 22 60 4" width={2} />
      <Ground y={106} from={2} to={116} />
    </g>
  )
}

/** Fallen on one side because of the harness, and staying there. */
export function Flop() {
  return (
    <g>
      <Figure parts={[{ d: "M22 92C12 92 8 98 5 103", width: 5.5 }]} />
      <Figure
        parts={[
          { d: "M20 94C20 78 36 72 56 73C74 74 90 78 96 88C98 98 90 103 76 103H34C24 103 20 101 20 94Z" },
          { d: "M34 94L20 111", width: 7 },
          { d: "M46 96L38 114", width: 7 },
          { d: "M74 96L68 114", width: 7 },
          { d: "M84 96L84 113", width: 7 },
        ]}
      />
      <Accent d="M64 73.5C60 82 61 94 64 103M82 77.5C78 84 79 96 84 102M63 73.5C70 74 76 75 83 77.5" width={5} />
      <Head x={98} y={88} scale={0.82} turn={74} ears="sideways" />
    </g>
  )
}

/** Looking out of a backpack. */
export function InBackpack() {
  return (
    <g>
      <Ink d="M46 22C46 10 74 10 74 22" width={3.2} />
      <Ink d="M26 50C14 54 14 88 24 96M94 50C106 54 106 88 96 96" width={3.2} />
      <path
        d="M26 104C22 84 22 52 32 34C40 22 80 22 88 34C98 52 98 84 94 104Q60 109 26 104Z"
        fill="var(--drawing-wash)"
      />
      <Ink d="M26 104C22 84 22 52 32 34C40 22 80 22 88 34C98 52 98 84 94 104Q60 109 26 104Z" />
      <path d="M38 76C36 58 38 46 44 40C52 34 68 34 76 40C82 46 84 58 82 76Q60 80 38 76Z" fill="var(--paper)" />
      <Head x={60} y={62} scale={0.88} whiskers="none" />
      <path d="M37.5 76Q60 80 82.5 76L84 86H36Z" fill="var(--drawing-wash)" />
      <Accent d="M38 76C36 58 38 46 44 40C52 34 68 34 76 40C82 46 84 58 82 76Q60 80 38 76Z" width={2.6} />
      <Figure
        parts={[
          { d: "M50 76V80", width: 7 },
          { d: "M70 76V80", width: 7 },
        ]}
      />
      <Ink d="M38 90H82V101" width={1.8} />
      <Ink d="M38 90V101" width={1.8} />
    </g>
  )
}

/** Taking a treat from the fingers. */
export function Treat() {
  return (
    <g>
      <Figure parts={[{ d: "M28 97C12 99 8 86 14 76", width: 6 }]} />
      <Figure
        parts={[{ d: "M34 48C26 64 20 76 20 90C20 99 24 102 33 102H62C72 102 75 94 72 84C70 72 66 60 62 48Z" }]}
      />
      <Ink d="M42 80V102M54 80V102M48 91V102" width={1.8} />
      <Head x={52} y={44} scale={1} turn={10} eyes="soft" />
      <path d={hand} fill="var(--drawing-eye)" />
      <Ink d={hand} />
      <AccentFill d="M72 49.5a4.2 4.2 0 1 0 .1 0Z" />
      <Ground />
    </g>
  )
}

/** Finger and thumb from the right, holding something small. */
const hand =
  "M119 28C110 29 104 32 98 35C90 38 83 42 77 48C75 51 78 53 81 51.5L90 46.5C86 50 81 54 78 57.5C76 61 80 62.5 83 60.5C89 57 94 57 100 56C107 54.5 113 51 119 50"

/** Up on the hind legs after a feather on a string. */
export function Play() {
  return (
    <g>
      <Figure parts={[{ d: "M36 94C24 98 14 94 10 84", width: 5.5 }]} />
      <Figure
        parts={[
          { d: "M32 88C30 70 44 54 58 46C68 44 72 52 70 62C68 78 62 92 54 100C44 104 34 102 32 88Z" },
          { d: "M46 98L48 101H60", width: 7.5 },
          { d: "M62 58L86 44", width: 7 },
          { d: "M64 66L90 61", width: 7 },
        ]}
      />
      <Head x={52} y={40} scale={0.92} turn={12} ears="forward" eyes="wide" />
      <Ink d="M118 4L96 8" width={1.6} />
      <Accent d="M96 8C92 18 96 24 98 30" width={1.6} />
      <AccentFill d="M98 29C106 32 108 42 102 50C96 44 94 36 98 29Z" />
      <Ground />
    </g>
  )
}
