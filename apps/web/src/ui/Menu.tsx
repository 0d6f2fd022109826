import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components"
import "./button.css"
import "./dialog.css"
import { Icon } from "./Icon.tsx"
import type { IconName } from "./icon-paths.ts"

export interface MenuChoice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint?: string | undefined
  readonly icon?: IconName | undefined
}

export interface MenuProps<Id extends string> {
  /** What stands on the button. */
  readonly label: string
  /** What a screen reader says before the label: "Cat". */
  readonly kind?: string
  readonly icon?: IconName
  readonly choices: readonly MenuChoice<Id>[]
  /** Marks one as the present one; leave it out for a menu of actions. */
  readonly selected?: Id | undefined
  readonly onChoose: (id: Id) => void
}

/** A button that opens a short list: the cat switcher, a page's further actions. */
export function Menu<Id extends string>({ label, kind, icon, choices, selected, onChoose }: MenuProps<Id>) {
  const choose = (key: unknown): void => {
    const choice = choices.find((candidate) => candidate.id === key)
    if (choice !== undefined) onChoose(choice.id)
  }
  const selection =
    selected === undefined
      ? {}
      : ({ selectionMode: "single", selectedKeys: [selected], disallowEmptySelection: true } as const)
  return (
    <MenuTrigger>
      <Button
        className="ui-button ui-menu-button"
        data-tone="plain"
        {...(kind && { "aria-label": `${kind}: ${label}` })}
      >
        {icon !== undefined && <Icon name={icon} size={1.3} />}
        <span>{label}</span>
        <Icon name="down" size={1} />
      </Button>
      <Popover className="ui-popover" placement="bottom end">
        <AriaMenu className="ui-menu" aria-label={kind ?? label} onAction={choose} {...selection}>
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="ui-menu-item" textValue={choice.label}>
              {choice.icon !== undefined && <Icon name={choice.icon} size={1.3} />}
              <span className="ui-menu-words">
                <Text slot="label">{choice.label}</Text>
                {choice.hint !== undefined && (
                  <Text slot="description" className="ui-menu-hint">
                    {choice.hint}
                  </Text>
                )}
              </span>
              {choice.id === selected && <Icon name="check" size={1.2} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
