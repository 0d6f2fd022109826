import type { ReactNode } from "react"
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components"
import "./dialog.css"
import { IconButton } from "./IconButton.tsx"
import { uiWords } from "./words.ts"

export interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** "alert" is for danger: it interrupts, and a press outside does not close it. */
  readonly role?: "dialog" | "alert"
  /** Buttons along the bottom, the safest one first in reading order. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A question in the middle of the screen. Keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog(props: DialogProps) {
  return <Overlay {...props} shape="dialog" />
}

/** The same from the lower edge of a phone, within the thumb's reach; at the side on a desk. */
export function Sheet(props: DialogProps) {
  return <Overlay {...props} shape="sheet" />
}

function Overlay({ open, onClose, title, role = "dialog", actions, children, shape }: DialogProps & { shape: string }) {
  return (
    <ModalOverlay
      className="ui-overlay"
      data-shape={shape}
      isOpen={open}
      isDismissable={role === "dialog"}
      onOpenChange={(next) => !next && onClose()}
    >
      <Modal className="ui-modal" data-shape={shape}>
        <AriaDialog className="ui-dialog" role={role === "alert" ? "alertdialog" : "dialog"}>
          <div className="ui-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === "dialog" && <IconButton icon="close" label={uiWords.close} onClick={onClose} />}
          </div>
          <div className="ui-dialog-body">{children}</div>
          {actions !== undefined && <div className="ui-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
