import { type ReadinessReason, wordReadinessReason } from "@catwalk/domain"
import { Callout } from "../../../ui/index.ts"

/** Reasons of readiness, each with what to do, in the colour of how much they weigh. */
export function ReadinessCallouts({ reasons }: { readonly reasons: readonly ReadinessReason[] }) {
  return reasons.map((reason) => {
    const { text, todo } = wordReadinessReason(reason)
    return (
      <Callout key={text} tone={toneOf[reason.level]} title={text}>
        {todo !== undefined && <p>{todo}</p>}
      </Callout>
    )
  })
}

const toneOf = { ready: "info", caution: "amber", blocked: "red" } as const
