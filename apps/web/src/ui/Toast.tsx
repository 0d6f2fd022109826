import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react"
import { Button } from "./Button.tsx"
import { IconButton } from "./IconButton.tsx"
import "./toast.css"
import "./visually-hidden.css"
import { uiWords } from "./words.ts"

export interface ToastMessage {
  readonly text: string
  /** One thing to do about it, such as undo. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined
}

interface Shown extends ToastMessage {
  readonly id: number
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined)

/** Shows a short message at the edge of the screen; screen readers hear it when they are free. */
export const useToast = (): ((message: ToastMessage) => void) => useContext(ToastContext)

export interface ToastProviderProps {
  /** Messages stay until they are dismissed. */
  readonly stay?: boolean
  readonly children: ReactNode
}

/** Holds the messages. Goes once around the app. */
export function ToastProvider({ stay = false, children }: ToastProviderProps) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const show = useCallback((message: ToastMessage) => {
    setShown((before) => [...before.slice(-2), { ...message, id: (before.at(-1)?.id ?? 0) + 1 }])
  }, [])
  const dismiss = useCallback((id: number) => setShown((before) => before.filter((toast) => toast.id !== id)), [])
  return (
    <ToastContext value={show}>
      {children}
      <div className="ui-toasts" role="status" aria-live="polite">
        {shown.map((toast) => (
          <Toast key={toast.id} toast={toast} stay={stay} onDismiss={dismiss} />
        ))}
      </div>
    </ToastContext>
  )
}

/** Long enough to read; longer where there is something to do about it, and to decide. */
const READ_SECONDS = 8
const ACT_SECONDS = 12

interface ToastProps {
  readonly toast: Shown
  readonly stay: boolean
  readonly onDismiss: (id: number) => void
}

function Toast({ toast, stay, onDismiss }: ToastProps) {
  const { id, text, action } = toast
  const element = useRef<HTMLDivElement>(null)
  const seconds = action === undefined ? READ_SECONDS : ACT_SECONDS
  useEffect(() => {
    if (stay) return
    const timer = setInterval(() => {
      // Whoever points at it or is inside it may still be reading: it waits as long again.
      if (!element.current?.matches(":hover, :focus-within")) onDismiss(id)
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [id, seconds, stay, onDismiss])
  const act = (): void => {
    action?.onAction()
    onDismiss(id)
  }
  return (
    <div className="ui-toast" ref={element}>
      <p>{text}</p>
      {action !== undefined && (
        <Button tone="plain" onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={uiWords.dismiss} onClick={() => onDismiss(id)} />
    </div>
  )
}

export interface LiveRegionProps {
  /** "assertive" interrupts: only for stop and danger. */
  readonly urgency?: "polite" | "assertive"
  /** Keep the words for screen readers only. */
  readonly hidden?: boolean
  readonly children: ReactNode
}

/** Its words are read out whenever they change. Must be on the page before they do. */
export function LiveRegion({ urgency = "polite", hidden = false, children }: LiveRegionProps) {
  return (
    <div
      role={urgency === "assertive" ? "alert" : "status"}
      aria-live={urgency}
      className={hidden ? "ui-visually-hidden" : undefined}
    >
      {children}
    </div>
  )
}
