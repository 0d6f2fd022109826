import type { EnergyStage } from "./energy.ts"

type Rung = "continuous" | "vr2" | "vr3" | "vr5"

/** Why a budget, a dose or a schedule is what it is. Energies in kcal, weights in kg. */
export type RewardReason =
  | {
      readonly code: "energy-from-weight"
      readonly kg: number
      readonly restingKcal: number
      readonly factor: number
      readonly stage: EnergyStage
    }
  | { readonly code: "ideal-weight-used"; readonly kg: number; readonly idealKg: number }
  | { readonly code: "ideal-weight-unknown"; readonly kg: number }
  | { readonly code: "ask-vet-about-weight"; readonly stage: "weight-loss" | "weight-gain" }
  | { readonly code: "assumed-adult" }
  | { readonly code: "assumed-neutered" }
  | { readonly code: "tenth-for-treats"; readonly kcalPerDay: number; readonly treatKcalPerDay: number }
  | { readonly code: "pieces-a-day"; readonly pieces: number; readonly treatKcal: number }
  | {
      readonly code: "budget-left" | "budget-spent"
      readonly eatenKcal: number
      readonly treatKcalPerDay: number
      readonly pieces: number
    }
  | { readonly code: "dose-fits"; readonly treats: number; readonly kcal: number; readonly budgetKcal: number }
  | { readonly code: "dose-too-rich"; readonly treats: number; readonly kcal: number; readonly budgetKcal: number }
  | { readonly code: "cut-smaller"; readonly cutInto: number; readonly maxKcalPerPiece: number }
  | { readonly code: "lick-or-ration"; readonly maxKcalPerPiece: number }
  | { readonly code: "pairings-never-thinned" }
  | { readonly code: "schedule-stays" }
  | { readonly code: "not-fluent"; readonly right: number; readonly trials: number }
  | { readonly code: "fluent"; readonly fluentSessions: number; readonly wanted: number }
  | { readonly code: "thinner"; readonly rung: Rung }
  | { readonly code: "as-thin-as-it-gets" }
  | {
      readonly code: "ratio-strain"
      readonly right: number
      readonly trials: number
      /** The cat paused or gave up, whatever it got right before. */
      readonly quit: boolean
      readonly rung: Rung
    }
