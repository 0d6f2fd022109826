import type { WeekMeasures } from "@catwalk/domain"

const BAR = 20
const GAP = 8
const HEIGHT = 100

/** A bar a week, filled from below by its calm trials, then the uneasy, then the stressed ones. The table says the same. */
export function CalmBars({ weeks }: { readonly weeks: readonly WeekMeasures[] }) {
  const width = weeks.length * (BAR + GAP) - GAP
  return (
    <figure className="insights-figure">
      <svg className="insights-bars" viewBox={`0 0 ${width} ${HEIGHT}`} width={width * 1.6} aria-hidden="true">
        {weeks.map(({ monday, outcomes, calm }, i) => {
          const share = (count: number): number => (calm.of === 0 ? 0 : (HEIGHT * count) / calm.of)
          const x = i * (BAR + GAP)
          const [green, amber, red] = [share(outcomes.calm), share(outcomes.uneasy), share(outcomes.stressed)]
          return (
            <g key={monday}>
              <rect className="insights-bar" data-outcome="none" x={x} y={0} width={BAR} height={HEIGHT} rx={3} />
              <rect className="insights-bar" data-outcome="calm" x={x} y={HEIGHT - green} width={BAR} height={green} />
              <rect className="insights-bar" data-outcome="uneasy" x={x} y={red} width={BAR} height={amber} />
              <rect className="insights-bar" data-outcome="stressed" x={x} y={0} width={BAR} height={red} />
            </g>
          )
        })}
      </svg>
      <figcaption className="insights-legend">
        <span data-mark="calm">calm, from below</span>
        <span data-mark="uneasy">uneasy, between</span>
        <span data-mark="stressed">stressed, from above</span>
      </figcaption>
    </figure>
  )
}
