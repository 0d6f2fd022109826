import { Head } from "./Head.tsx"
import { Accent, Figure, Ground, Ink } from "./parts.tsx"

/** Low on bent legs, hind end lowest, tail held in. */
export function Crouch() {
  return (
    <g>
      <Figure
        parts={[
          { d: "M20 96C12 84 18 66 36 62C52 58 70 64 84 74C96 80 98 92 92 98C74 102 36 102 20 96Z" },
          { d: "M84 88L92 101H99", width: 7.5 },
          { d: "M24 96C26 102 34 102 50 101", width: 5.5 },
        ]}
      />
      <Ink d="M50 99C44 88 48 76 58 76C66 77 68 86 62 93L58 101H68" width={1.8} />
      <Head x={90} y={76} scale={0.84} ears="sideways" eyes="wide" />
      <Ground />
    </g>
  )
}

/** Still as a statue: tense, one paw lifted, eyes wide. */
export function Freeze() {
  return (
    <g>
      <Figure
        parts={[
          { d: "M46 72L50 86L47 101H50", width: 6.5 },
          { d: "M78 70L80 82L72 86", width: 6.5 },
        ]}
      />
      <Figure
        parts={[
          { d: "M30 62C32 52 48 52 62 53C76 54 86 48 92 54C98 64 92 76 80 77C66 78 52 79 42 77C32 75 28 70 30 62Z" },
          { d: "M38 68L40 82L32 89L33 101H37", width: 7.5 },
          { d: "M86 68L89 84L89 101H93", width: 7.5 },
          { d: "M34 66C26 70 24 80 22 90", width: 5.5 },
        ]}
      />
      <Head x={92} y={45} scale={0.84} ears="forward" eyes="wide" mouth="none" />
      <Accent d="M58 42V34M48 43L44 36M68 41L72 34" width={2} />
      <Ground />
    </g>
  )
}

/** Flat to the floor, creeping. */
export function BellyCrawl() {
  return (
    <g>
      <Figure parts={[{ d: "M20 92C12 93 8 97 4 100", width: 5.5 }]} />
      <Figure
        parts={[
          { d: "M20 98C14 88 22 77 38 76C54 75 72 80 86 86C94 90 94 98 88 101C66 102 36 102 20 98Z" },
          { d: "M80 96L94 101H108", width: 7 },
        ]}
      />
      <Ink d="M46 100C40 92 42 85 50 84C58 85 58 92 54 97L52 101H62" width={1.8} />
      <Head x={92} y={84} scale={0.8} ears="flat" eyes="wide" whiskers="back" />
      <Ground to={116} />
    </g>
  )
}

/** Back arched, hair on end, tail like a brush. */
export function Arched() {
  return (
    <g>
      <Ink d={bristles} width={1.9} />
      <Figure
        parts={[
          { d: "M48 74L50 88L47 101H50", width: 6 },
          { d: "M80 72L79 88L80 101H83", width: 6 },
        ]}
      />
      <Figure
        parts={[
          { d: "M45 72C45 50 54 40 65 40C76 40 84 49 86 64", width: 24 },
          { d: "M38 72L35 87L37 101H41", width: 7 },
          { d: "M91 66L92 84L91 101H95", width: 7 },
          { d: "M38 64C27 58 19 44 22 26", width: 10 },
        ]}
      />
      <Head x={98} y={62} scale={0.84} turn={6} ears="flat" eyes="wide" mouth="hiss" whiskers="back" />
      <Ground />
    </g>
  )
}

const bristles =
  "M33 60L27 54M34 50L27 46M38 41L32 35M44 33L40 26M52 28L50 20M61 26L61 18M70 26.5L72 19M79 30L83 23M87 37L93 31" +
  "M17 52L10 53M15 45L8 44M14.5 38L7 35M15 31L8 27M17 24L12 18M22 20L22 12M27 24L32 18M28 32L34 28"

/** Sitting with the tail beating from side to side. */
export function TailLash() {
  return (
    <g>
      <Figure parts={[{ d: "M76 97C92 104 104 98 103 86C102 78 108 74 113 76", width: 6 }]} />
      <Figure
        parts={[{ d: "M40 46C34 64 27 76 27 90C27 99 31 102 40 102H68C79 102 82 94 79 84C76 70 68 60 64 46Z" }]}
      />
      <Ink d="M46 78V102M58 78V102M52 90V102" width={1.8} />
      <Ink d="M36 102C30 94 34 84 40 82M69 102C76 94 72 84 65 82" width={1.6} />
      <Head x={52} y={40} scale={1.04} ears="sideways" />
      <Accent d="M92 70C96 64 102 62 108 63M90 82C91 79 92 77 94 75M116 88C117 94 114 100 110 103" width={2} />
      <Ground />
    </g>
  )
}

/** Deep in a box, looking out. */
export function Hiding() {
  return (
    <g>
      <path d="M18 44H102V80H18Z" fill="currentColor" opacity=".16" />
      <Head x={60} y={68} ears="sideways" eyes="wide" mouth="none" whiskers="none" />
      <path d="M18 78H102V103.5H18Z" fill="var(--drawing-wash)" />
      <Ink d="M18 44H102V103.5H18ZM18 78H102M18 44L5 60M102 44L115 60M52 92H68" />
      <Ground from={8} to={112} />
    </g>
  )
}
