/** A form that makes one body of an entry: a new one, or a correction of `initial`. */
export interface FormProps<Body> {
  readonly initial: Body | undefined
  readonly onSave: (body: Body) => void
  readonly onClose: () => void
}
