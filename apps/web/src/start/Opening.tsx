import { useEffect, useState } from "react"
import "./start.css"

/** While the journal is being read: usually too short to see, so the words come late. */
export function Opening() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className="start-opening" aria-busy="true">
      {late && <p role="status">Opening your journal …</p>}
    </main>
  )
}
