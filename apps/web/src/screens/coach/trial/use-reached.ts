import { useEffect, useRef } from "react"
import { onWatch } from "../session/stopwatch.ts"
import type { CoachRun } from "../session/use-coach-run.ts"

/** Calls once when the time of the trial under way is up, whatever stands on the screen then. */
export const useReached = ({ live, planned, now }: CoachRun, onReached: () => void): void => {
  const latest = useRef(onReached)
  useEffect(() => {
    latest.current = onReached
  })
  const { current, watch } = live.view
  const running = current !== undefined && watch?.pausedAt === undefined
  const target = planned?.seconds
  useEffect(() => {
    if (!running || watch === undefined || target === undefined) return
    const left = target - onWatch(watch, now())
    // After a reload it may have been told already.
    if (left <= 0) return
    const timer = setTimeout(() => latest.current(), left * 1000)
    return () => clearTimeout(timer)
  }, [running, watch, target, now])
}
