import { useEffect, useState } from "react"

/** Draws anew `perSecond` times a second while `running`. */
export const useTick = (running: boolean, perSecond = 4): void => {
  const [, setTicks] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), 1000 / perSecond)
    return () => clearInterval(timer)
  }, [running, perSecond])
}
