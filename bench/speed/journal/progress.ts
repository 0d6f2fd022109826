import {
  type Chance,
  type Curriculum,
  type DayNumber,
  ladderOf,
  type PassiveStep,
  type Program,
  type ProgramId,
  type StepId,
  type TrainedStep,
} from "@catwalk/domain"

interface Practice {
  rung: number
  goalTrials: number
  goalDays: number
  lastGoalDay: DayNumber
}

/**
 * How far a made-up cat has come in the shipped programs. Not the planner's rules: a plain up and down of the ladder,
 * so that the journal stays the same whatever the planner does.
 */
export class Progress {
  private readonly curriculum: Curriculum
  private readonly practised = new Map<StepId, Practice>()
  private readonly days = new Map<StepId, number>()
  private readonly mastered = new Set<StepId>()
  private readonly programs: Program[] = []

  constructor(curriculum: Curriculum) {
    this.curriculum = curriculum
  }

  enrol(id: ProgramId): void {
    const program = this.curriculum.program(id)
    if (program !== undefined) this.programs.push(program)
  }

  /** The next step of a program drawn by chance or, once all are done, one of the last steps again. */
  next(chance: Chance): TrainedStep | undefined {
    const fronts = this.programs.flatMap((program) => this.frontOf(program) ?? [])
    const front = fronts[Math.floor(chance.next() * fronts.length)]
    if (front !== undefined && chance.next() < 0.8) return front
    const kept = [...this.mastered].slice(-12)
    const step = this.curriculum.step(kept[Math.floor(chance.next() * kept.length)] ?? front?.id ?? ("" as StepId))
    return step === undefined || step.kind === "passive" ? front : step
  }

  /** Gear that lies about now. */
  passive(): readonly PassiveStep[] {
    return this.programs
      .flatMap((program) => program.steps)
      .filter(
        (step): step is PassiveStep => step.kind === "passive" && !this.mastered.has(step.id) && this.isOpen(step),
      )
  }

  lie(step: PassiveStep): void {
    const days = (this.days.get(step.id) ?? 0) + 1
    this.days.set(step.id, days)
    if (days >= step.axis.days) this.mastered.add(step.id)
  }

  /** The place on the step's ladder that is trained now. */
  rung(step: TrainedStep): number {
    return this.practice(step).rung
  }

  move(step: TrainedStep, rungs: number): void {
    const practice = this.practice(step)
    practice.rung = Math.min(ladderOf(step).length - 1, Math.max(0, practice.rung + rungs))
  }

  calmAtGoal(step: TrainedStep, day: DayNumber): void {
    const practice = this.practice(step)
    practice.goalTrials++
    if (practice.lastGoalDay !== day) practice.goalDays++
    practice.lastGoalDay = day
    if (practice.goalTrials >= step.mastery.calmTrials && practice.goalDays > 3 * step.mastery.days) {
      this.mastered.add(step.id)
    }
  }

  private frontOf(program: Program): TrainedStep | undefined {
    return program.steps.find(
      (step): step is TrainedStep => step.kind !== "passive" && !this.mastered.has(step.id) && this.isOpen(step),
    )
  }

  private isOpen(step: TrainedStep | PassiveStep): boolean {
    return step.requires.every(({ anyOf }) => anyOf.some((id) => this.mastered.has(id)))
  }

  private practice(step: TrainedStep): Practice {
    const known = this.practised.get(step.id)
    if (known !== undefined) return known
    const fresh = { rung: 0, goalTrials: 0, goalDays: 0, lastGoalDay: -1 }
    this.practised.set(step.id, fresh)
    return fresh
  }
}
