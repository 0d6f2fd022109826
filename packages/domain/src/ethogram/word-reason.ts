import { signName } from "./catalogue.ts"
import type { EthogramReason } from "./reasons.ts"
import type { SignId } from "./sign.ts"

/** A reason of the ethogram in plain English: what was seen, what it means, and what to do where something stops. */
export const wordEthogramReason = (reason: EthogramReason): string => {
  switch (reason.code) {
    case "nothing-worrying":
      return "No worrying sign was noted."
    case "sign-counts":
      return `${signName(reason.sign)}: counts as stress ${reason.level} of 5.`
    case "passive-fear":
      return `${signName(reason.sign)}: stillness can be fear, so it counts as stress ${reason.level} of 5 even by itself.`
    case "lasted":
      return `${signName(reason.sign)} lasted ${whole(reason.seconds)} s, longer than ${reason.limit} s: counts as stress ${reason.level} of 5. End the trial and take the gear off calmly.`
    case "never-a-pass":
      return `${signName(reason.sign)}: not a pass, however mild it looked. It counts as stress ${reason.level} of 5.`
    case "food-refused":
      return `Refused food it took before: counts as stress ${reason.level} of 5, often the first sign that can't be argued with.`
    case "opted-out":
      return `The cat left, and leaving is always allowed. It counts as stress ${reason.level} of 5: ask for less next time.`
    case "clear-signs-stack":
      return `${reason.signs} signs of fear together: that is stress, and the session is over.`
    case "mild-signs-stack":
      return `${reason.signs} mild signs together weigh more than one: stress ${reason.to} instead of ${reason.from}.`
    case "word-raises":
      return `You said ${reason.word}, and you know your cat: stress ${reason.to} instead of ${reason.from}.`
    case "word-cannot-lower":
      return `You said ${reason.word}, but the signs show stress ${reason.level} of 5, and the signs lead. Plan for a cat that found this hard.`
    case "good-signs-do-not-cancel":
      return `There were good signs too; they don't cancel stress ${reason.level} of 5.`
    case "medical":
      return wordMedical(reason.sign, reason.urgency)
    case "lost-interest":
      return "Interest is used up. That is not stress: finish with something easy."
    case "near-food":
      return `${signName(reason.sign)} within ${reason.withinSeconds} s of food is about the food: not counted.`
    case "dim-light":
      return `${signName(reason.sign)} in dim light is ordinary: not counted.`
    case "play-explains":
      return `${signName(reason.sign)} during play belongs to the game: not counted.`
    case "sated":
      return "Refused food, but had already eaten plenty: not counted."
    case "says-nothing-alone":
      return `${signName(reason.sign)}: says nothing by itself, in either direction.`
    case "graded-as-nothing":
      return `${signName(reason.sign)}: graded as nothing by whoever saw it.`
    case "good-sign":
      return `${signName(reason.sign)}: a good sign.`
    case "no-trials-yet":
      return "No trial yet."
    case "session-quiet":
      return `${reason.trials === 1 ? "One trial" : `${reason.trials} trials`} so far and nothing that asks for an end.`
    case "session-medical":
      return `${signName(reason.sign)} in trial ${reason.trial}: training is over for today, and a vet should hear of it.`
    case "session-stressed":
      return `Stress ${reason.level} of 5 in trial ${reason.trial}: stop now, calm down together, and rest 24 to 48 hours.`
    case "session-break":
      return `Trial ${reason.trial} asked for a break: stop here and try again later with something easier.`
    case "session-uneasy-pair":
      return `Uneasy twice in a row, up to trial ${reason.trial}: ease off and finish with something easy.`
    case "session-lost-interest":
      return `Interest faded in trial ${reason.trial}: finish with something easy while it is still fun.`
  }
}

const whole = (seconds: number): number => Math.round(seconds)

const wordMedical = (sign: SignId, urgency: "watch" | "vet" | "emergency"): string => {
  switch (urgency) {
    case "watch":
      return `${signName(sign)}: end the session and watch the cat; call the vet if it happens again.`
    case "vet":
      return `${signName(sign)}: end the session and call the vet.`
    case "emergency":
      return `${signName(sign)}: call an emergency vet now.`
  }
}
