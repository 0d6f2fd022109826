/** Length of the click, in seconds: long enough to be one sound, over before the cat has turned its head. */
const SECONDS = 0.045
/** Rise of the click, in seconds. A wave that starts with a jump is a crack; this one starts from nothing. */
const RISE = 0.0012
/** Loudest sample, of 1 for full scale: a click is never louder than this, whatever the volume says (our default). */
export const PEAK = 0.5

/** Partials of a box clicker, in hertz, softened at the top because cats hear far higher than we do. */
const partials: readonly { readonly hertz: number; readonly share: number; readonly fade: number }[] = [
  { hertz: 1850, share: 0.5, fade: 0.006 },
  { hertz: 2900, share: 0.35, fade: 0.0045 },
  { hertz: 4300, share: 0.15, fade: 0.003 },
]

/**
 * The click as samples between -PEAK and PEAK, made here so that there is no file to fetch or decode when it is needed.
 * Starts and ends at zero.
 */
export const clickWave = (samplesPerSecond: number): Float32Array<ArrayBuffer> => {
  const wave = new Float32Array(Math.round(SECONDS * samplesPerSecond))
  let loudest = 0
  for (let n = 0; n < wave.length; n++) {
    const t = n / samplesPerSecond
    const tone = partials.reduce(
      (sum, { hertz, share, fade }) => sum + share * Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t / fade),
      0,
    )
    const sample = tone * smooth(t / RISE) * smooth((SECONDS - t) / RISE)
    wave[n] = sample
    loudest = Math.max(loudest, Math.abs(sample))
  }
  return wave.map((sample) => (sample / loudest) * PEAK)
}

/** 0 up to 1 with a flat start and a flat end. */
const smooth = (share: number): number => {
  const x = Math.min(1, Math.max(0, share))
  return x * x * (3 - 2 * x)
}
