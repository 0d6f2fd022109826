import { Icon, type IconName } from "../../../ui/index.ts"

export interface FoodRowProps {
  /** Treats of the session so far. */
  readonly treats: number
  /** Whether eating is told here too; false where it has a button of its own. */
  readonly ate: boolean
  readonly disabled: boolean
  readonly signsOpen: boolean
  readonly onFood: (food: "taken" | "refused" | "snatched") => void
  readonly onLeft: () => void
  readonly onSigns: () => void
}

/** What the cat did with the food, whether it left, and the way to the signs: always in the same place. */
export function FoodRow({ treats, ate, disabled, signsOpen, onFood, onLeft, onSigns }: FoodRowProps) {
  return (
    <div className="coach-food" role="group" aria-label="What the cat did">
      {ate && (
        <Small
          icon="treat"
          label="Ate it"
          keys="t"
          disabled={disabled}
          onClick={() => onFood("taken")}
          badge={treats}
        />
      )}
      <Small icon="no-treat" label="Refused" keys="r" disabled={disabled} onClick={() => onFood("refused")} />
      <Small icon="flash" label="Snatched" keys="g" disabled={disabled} onClick={() => onFood("snatched")} />
      <Small icon="door" label="Left" keys="l" disabled={disabled} onClick={onLeft} />
      <Small icon="eye" label="Signs" keys="s" disabled={disabled} expanded={signsOpen} onClick={onSigns} />
    </div>
  )
}

interface SmallProps {
  readonly icon: IconName
  readonly label: string
  readonly keys: string
  readonly disabled: boolean
  readonly badge?: number
  readonly expanded?: boolean
  readonly onClick: () => void
}

function Small({ icon, label, keys, disabled, badge = 0, expanded, onClick }: SmallProps) {
  return (
    <button
      type="button"
      className="coach-small"
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={1.4} />
      <span>{label}</span>
      {badge > 0 && (
        <span className="coach-badge" role="img" aria-label={`${badge} ${badge === 1 ? "treat" : "treats"} so far`}>
          {badge}
        </span>
      )}
    </button>
  )
}
