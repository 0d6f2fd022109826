/** Says something softly, instead of whatever was still being said. `volume` from 0 to 1. */
export const say = (words: string, volume: number): void => {
  if (!canSpeak()) return
  const voice = new SpeechSynthesisUtterance(words)
  voice.lang = "en"
  voice.rate = 0.95
  voice.volume = Math.min(MOST, Math.max(0, volume))
  speechSynthesis.cancel()
  speechSynthesis.speak(voice)
}

/** A voice from a phone beside the cat is never at full strength (our default). */
const MOST = 0.8

export const hush = (): void => {
  if (canSpeak()) speechSynthesis.cancel()
}

export const canSpeak = (): boolean => "speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis
