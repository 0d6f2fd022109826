import { Head } from "./Head.tsx"
import { Figure, Ground, Ink } from "./parts.tsx"

/** Flat out on one side, legs stretched away, belly in sight, eyes closed. */
export function Lying() {
  return (
    <g>
      <Ground from={4} to={116} y={102.5} />
      <Figure parts={[{ d: "M100 86C110 78 118 84 116 93", width: 5.5 }]} />
      <Figure
        parts={[
          { d: "M34 99C34 78 50 66 72 66C94 66 105 80 105 92C105 98 102 101 96 101H40Z" },
          { d: "M92 97.5L112 98", width: 7.5 },
        ]}
      />
      <path d="M56 100C57 89 66 85 73 88.5C78 91 79.5 96 79 100Z" fill="var(--drawing-glint)" opacity=".6" />
      <Ink d="M99 80C88 76 78 84 82 93C83 95 85 96 88 96" width={1.6} />
      <Head x={40} y={74} scale={0.96} turn={-14} eyes="closed" />
      <Figure
        parts={[
          { d: "M44 95L14 93", width: 6.5 },
          { d: "M52 98L22 99", width: 7 },
        ]}
      />
    </g>
  )
}

/** Paws tucked under, back round, settled. */
export function Loaf() {
  return (
    <g>
      <Figure
        parts={[
          { d: "M24 78C26 60 48 52 70 53C96 54 110 72 107 90C106 99 102 102 94 102H36C24 102 22 90 24 78Z" },
          { d: "M103 92C98 99 84 99.5 66 98.5", width: 5.5 },
        ]}
      />
      <Ink d="M99 88C94 94.5 80 95.5 66 94.7" width={1.6} />
      <Ink d="M30 101C32 95 42 95 44 101M44 101C46 95 55 95 57 101" width={1.6} />
      <Head x={42} y={58} scale={1} eyes="soft" />
      <Ground />
    </g>
  )
}

/** Sitting up, tail around the feet, looking at you. */
export function Sitting() {
  return (
    <g>
      <Figure parts={[{ d: "M84 97C100 99 105 86 98 76", width: 6 }]} />
      <Figure
        parts={[{ d: "M48 44C42 62 35 74 35 90C35 99 39 102 48 102H76C87 102 90 94 87 84C84 70 76 58 72 44Z" }]}
      />
      <Ink d="M54.5 78V102M66 78V102M60.2 90V102" width={1.8} />
      <Ink d="M44 102C38 94 42 84 48 82M77 102C84 94 80 84 73 82" width={1.6} />
      <Head x={60} y={38} scale={1.08} />
      <Ground />
    </g>
  )
}
