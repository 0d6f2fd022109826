import { sayAmount } from "@catwalk/domain"
import { Link } from "wouter"
import { wordReasons } from "../../../state/index.ts"
import { AgendaLine, LinkButton, ReasonList, Row } from "../../../ui/index.ts"
import { coachAddress, stepAddress } from "../../shared/addresses.ts"
import { amountParts } from "../../shared/amount.ts"
import { stepDrawing } from "../../shared/program-drawing.ts"
import type { LineProps } from "../line-props.ts"

/**
 * A session that can be started: how much, how long, why. Only the next one has the large button.
 * @shows B-11, L-03
 */
export function SessionLine({
  cat,
  context,
  line,
  isNext,
}: LineProps<"session" | "refresher"> & { readonly isNext: boolean }) {
  const { plan } = line
  const step = context.curriculum.step(plan.step)
  if (step === undefined) return null
  const program = context.curriculum.programs.find(({ steps }) => steps.includes(step))
  const amount = plan.easier ? undefined : amountParts(step, plan.top)
  const level = plan.easier ? "The easier way in" : sayAmount(step, plan.top)
  return (
    <AgendaLine
      state={isNext ? "next" : "later"}
      drawing={isNext ? stepDrawing(step.id) : undefined}
      kicker={line.kind === "refresher" ? `Refresher · ${program?.title}` : program?.title}
      title={step.title}
      amount={amount}
      detail={
        <>
          {amount === undefined && <>Up to “{level}”. </>}
          About {plan.minutes} {plan.minutes === 1 ? "minute" : "minutes"}, {plan.trials.length}{" "}
          {plan.trials.length === 1 ? "trial" : "trials"}, {plan.treats} tiny {plan.treats === 1 ? "treat" : "treats"}
        </>
      }
      action={
        <LinkButton
          to={coachAddress(cat.id, step.id)}
          tone={isNext ? "primary" : "quiet"}
          size={isNext ? "thumb" : "normal"}
          icon="play"
        >
          {isNext ? "Start the session" : "Start this one"}
        </LinkButton>
      }
    >
      <Row align="between">
        <ReasonList
          open={isNext && cat.steps.size === 0}
          reasons={wordReasons(line.reasons, context.curriculum, cat.profile.name)}
        />
        <Link href={stepAddress(step.id)} className="today-more">
          How it is done
        </Link>
      </Row>
    </AgendaLine>
  )
}
