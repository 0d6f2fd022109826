import type { EnergyStage } from "./energy.ts"
import type { RewardReason } from "./reward-reason.ts"

/** A reason of the rewards room in plain English, with its numbers and what to do next where something does not fit. */
export const wordRewardReason = (reason: RewardReason): string => {
  switch (reason.code) {
    case "energy-from-weight":
      return `${short(reason.kg)} kg needs about ${Math.round(reason.restingKcal)} kcal a day at rest, times ${reason.factor} for ${stages[reason.stage]}. Single cats differ by as much as half.`
    case "ideal-weight-used":
      return `Reckoned from the ideal weight of ${short(reason.idealKg)} kg, not from today's ${short(reason.kg)} kg.`
    case "ideal-weight-unknown":
      return `The ideal weight isn't known, so today's ${short(reason.kg)} kg stands in. Ask your vet for it and enter it.`
    case "ask-vet-about-weight":
      return `${reason.stage === "weight-loss" ? "Losing" : "Gaining"} weight safely is your vet's plan to make; this only keeps treats inside it.`
    case "assumed-adult":
      return "The age isn't known, so an adult is assumed. Enter it to get a better number."
    case "assumed-neutered":
      return "Assumed to be neutered, which is the smaller budget. Enter it to get a better number."
    case "tenth-for-treats":
      return `Treats stay within a tenth of ${Math.round(reason.kcalPerDay)} kcal a day: ${Math.round(reason.treatKcalPerDay)} kcal, taken off the meals.`
    case "pieces-a-day":
      return `That is ${counted(reason.pieces, "piece")} a day of ${short(reason.treatKcal)} kcal each.`
    case "budget-left":
      return `${Math.round(reason.eatenKcal)} of ${Math.round(reason.treatKcalPerDay)} kcal eaten as treats today: ${counted(reason.pieces, "piece")} left.`
    case "budget-spent":
      return `Today's ${Math.round(reason.treatKcalPerDay)} kcal of treats are eaten. Play, praise or part of the dinner can pay instead.`
    case "dose-fits":
      return `${counted(reason.treats, "treat")} come to ${short(reason.kcal)} kcal, within today's ${short(reason.budgetKcal)}.`
    case "dose-too-rich":
      return `${counted(reason.treats, "treat")} would come to ${short(reason.kcal)} kcal, more than today's ${short(reason.budgetKcal)}.`
    case "cut-smaller":
      return `Cut each treat into ${reason.cutInto}, at most ${reason.maxKcalPerPiece} kcal a piece. Cats count treats, not grams.`
    case "lick-or-ration":
      if (reason.maxKcalPerPiece === 0)
        return "Nothing is left of today's treats. Pay with play, praise or kibble from the day's food, or train tomorrow."
      return `Pieces would have to stay under ${reason.maxKcalPerPiece} kcal. Use licks of purée, or pay with kibble from the day's food.`
    case "pairings-never-thinned":
      return "Here food is not wages: it makes something worrying mean something good. It comes every time."
    case "schedule-stays":
      return "The treats stay as they are."
    case "not-fluent":
      return `${reason.right} of ${reason.trials} right: the treats stay as they are until nine in ten are.`
    case "fluent":
      return `Nine in ten or better in ${counted(reason.fluentSessions, "session")} of ${reason.wanted}: soon fewer treats will do.`
    case "thinner":
      return `Fluent: from now on a treat ${rungs[reason.rung]}, and praise every time.`
    case "as-thin-as-it-gets":
      return "Fluent, and the treats stay as they are: this step isn't thinned further."
    case "ratio-strain":
      return `${reason.quit ? "The cat gave up" : `${reason.right} of ${reason.trials} right`}: the treats came too seldom. Back to a treat ${rungs[reason.rung]}.`
  }
}

const stages: Readonly<Record<EnergyStage, string>> = {
  "young-kitten": "a kitten under four months",
  kitten: "a kitten under a year",
  "neutered-adult": "a neutered adult",
  "intact-adult": "an adult that isn't neutered",
  inactive: "a quiet cat that gains easily",
  "weight-loss": "losing weight",
  "weight-gain": "gaining weight",
}

const rungs = {
  continuous: "every time",
  vr2: "every second time on average",
  vr3: "every third time on average",
  vr5: "every fifth time on average",
} as const

/** At most two decimals, without trailing zeros. */
const short = (n: number): string => String(Math.round(n * 100) / 100)

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`
