/** What may stand on any command line. */
export interface GlobalOptions {
  readonly journal?: string
  readonly cat?: string
  readonly at?: string
  readonly zone?: string
  readonly json?: boolean
  /** False for --no-color. */
  readonly color?: boolean
}
