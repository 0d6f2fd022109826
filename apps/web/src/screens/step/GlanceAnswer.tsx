import { Callout } from "../../ui/index.ts"
import { Glance, type GlanceProps, isLaidDown } from "../glance/Glance.tsx"
import { useGlance } from "../glance/use-glance.ts"

/**
 * Nothing is asked of the cat: one look a day, one tap.
 * @shows B-04, L-05
 */
export function GlanceAnswer(props: GlanceProps) {
  const { given } = useGlance(props.cat, props.step, props.context)
  return (
    <Callout icon="eye" title={isLaidDown(props.cat, props.step) ? props.step.glance : undefined}>
      <Glance {...props} />
      {given !== undefined && <p>Tomorrow, look again.</p>}
    </Callout>
  )
}
