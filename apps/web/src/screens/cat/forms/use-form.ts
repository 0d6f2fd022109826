import { useState } from "react"

export interface Form<Value> {
  readonly value: Value
  readonly set: (change: Partial<Value>) => void
}

/** The state of a short form. */
export const useForm = <Value extends object>(start: Value): Form<Value> => {
  const [value, setValue] = useState(start)
  return { value, set: (change) => setValue((before) => ({ ...before, ...change })) }
}
