import { Head } from "./Head.tsx"
import { Figure, Ground, Ink } from "./parts.tsx"

/** Stretched out on one side, belly in sight, eyes half closed. */
export function Lying() {
  return (
    <g>
      <Figure parts={[{ d: "M98 84C112 80 117 92 110 101", width: 5 }]} />
      <Figure
        parts={[
          { d: "M30 74C44 62 72 58 92 66C104 71 108 84 101 93C92 102 58 103 40 99C26 96 22 82 30 74Z" },
          { d: "M44 92L60 103H74", width: 7.5 },
          { d: "M90 92L98 103H112", width: 7.5 },
        ]}
      />
      <Figure parts={[{ d: "M40 94L46 103H56", width: 7.5 }]} />
      <Ink d="M88 78C80 82 80 92 88 97" width={1.6} />
      <Head x={30} y={74} scale={0.92} turn={-14} eyes="closed" />
      <Ground y={108.5} />
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
