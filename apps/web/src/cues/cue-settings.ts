/** Each cue by itself; all of them off is silence. */
export interface CueSettings {
  readonly sound: boolean
  /** 0 to 1. */
  readonly volume: number
  readonly vibration: boolean
  readonly flash: boolean
  /** Amounts and advice read out, for eyes that stay on the cat. */
  readonly voice: boolean
}

export const defaultCues: CueSettings = { sound: true, volume: 0.5, vibration: true, flash: false, voice: false }
