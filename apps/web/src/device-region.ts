/**
 * The region a device is set up for, `US` of `en-US`. A language that names none, the `en` of many browsers, says too little:
 * there the time zone answers as far as it lies in the United States. Undefined where nothing tells.
 */
export const regionOf = (language: string, timeZone: string): string | undefined =>
  namedRegion(language) ?? (IN_THE_STATES.test(timeZone) ? "US" : undefined)

/** What this device says of itself. */
export const deviceRegion = (): string | undefined =>
  regionOf(navigator.language, new Intl.DateTimeFormat().resolvedOptions().timeZone)

const namedRegion = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).region
  } catch {
    return undefined
  }
}

const CITIES = [
  ...["Adak", "Anchorage", "Atka", "Boise", "Chicago", "Denver", "Detroit", "Fort_Wayne", "Indianapolis", "Juneau"],
  ...["Knox_IN", "Los_Angeles", "Louisville", "Menominee", "Metlakatla", "New_York", "Nome", "Phoenix", "Shiprock"],
  ...["Sitka", "Yakutat"],
].join("|")

/** The zones of the fifty states in the IANA database (zone.tab), old names included. */
const IN_THE_STATES = new RegExp(`^(US/|Pacific/Honolulu$|America/((Indiana|Kentucky|North_Dakota)/|(${CITIES})$))`)
