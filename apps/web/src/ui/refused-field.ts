/** The first field of a form that holds what can't be used: an impossible number, half a date. */
export const refusedField = (form: HTMLFormElement | null): HTMLInputElement | undefined =>
  [...(form?.querySelectorAll("input") ?? [])].find(({ validity }) => validity.customError || validity.badInput)
