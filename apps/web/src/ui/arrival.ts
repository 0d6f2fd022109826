let firstSeen = false

/** Whether this screen came after another one. The first of a visit is read from its top by the browser itself. */
export const arrivedByLink = (): boolean => {
  const arrived = firstSeen
  firstSeen = true
  return arrived
}
