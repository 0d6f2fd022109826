import "./styles/tokens.css"
import "./styles/base.css"

export { Agenda, AgendaLine, type AgendaLineProps, type AgendaState } from "./AgendaLine.tsx"
export { AppShell, type AppShellProps, type Destination } from "./AppShell.tsx"
export { Button, type ButtonProps, type ButtonSize, type ButtonTone } from "./Button.tsx"
export { Callout, type CalloutProps, type CalloutTone } from "./Callout.tsx"
export { Chip, type ChipProps, type ChipTone } from "./Chip.tsx"
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  RadioGroup,
  type RadioGroupProps,
  SegmentedChoice,
  type SegmentedChoiceProps,
  type SegmentedOption,
  Switch,
} from "./Choices.tsx"
export { Dialog, type DialogProps, Sheet } from "./Dialog.tsx"
export { EmptyState, type EmptyStateProps } from "./EmptyState.tsx"
export { Field, FieldError, type FieldIds, type FieldProps, type FieldWords } from "./Field.tsx"
export { FullScreen, type FullScreenProps } from "./FullScreen.tsx"
export { formatSeconds, speakSeconds } from "./format-seconds.ts"
export { Icon, type IconProps } from "./Icon.tsx"
export { IconButton, type IconButtonProps } from "./IconButton.tsx"
export type { IconName } from "./icon-paths.ts"
export {
  BigNumber,
  type BigNumberProps,
  Card,
  Row,
  type RowProps,
  Section,
  type SectionProps,
  Stack,
  type StackProps,
} from "./Layout.tsx"
export { LinkButton, type LinkButtonProps } from "./LinkButton.tsx"
export { Menu, type MenuChoice, type MenuProps } from "./Menu.tsx"
export { NumberField, type NumberFieldProps } from "./NumberField.tsx"
export {
  OutcomeButtons,
  type OutcomeButtonsProps,
  type OutcomeWord,
  StressLight,
  type StressLightProps,
} from "./OutcomeButtons.tsx"
export { Page, type PageProps } from "./Page.tsx"
export { Portrait, type PortraitProps } from "./Portrait.tsx"
export { type Dot, ProgressDots, type ProgressDotsProps } from "./ProgressDots.tsx"
export { ReasonList, type ReasonListProps, Reasons, type ReasonText } from "./ReasonList.tsx"
export { type Option, Select, type SelectProps } from "./Select.tsx"
export { SignButton, type SignButtonProps, SignPalette, type SignPaletteProps, type SignTone } from "./SignButton.tsx"
export { Source, type SourceKind, type SourceLabel } from "./Sources.tsx"
export { type LadderPhase, type LadderState, type LadderStep, StepLadder, type StepLadderProps } from "./StepLadder.tsx"
export {
  DateField,
  type DateFieldProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from "./TextField.tsx"
export { TimerRing, type TimerRingProps } from "./TimerRing.tsx"
export { LiveRegion, type LiveRegionProps, type ToastMessage, ToastProvider, useToast } from "./Toast.tsx"
export { ToleranceBar, type ToleranceBarProps } from "./ToleranceBar.tsx"
export { applyTheme, type Theme } from "./theme.ts"
export { useDocumentTitle } from "./use-document-title.ts"
export { useTapOrHold } from "./use-tap-or-hold.ts"
export { VisuallyHidden } from "./VisuallyHidden.tsx"
